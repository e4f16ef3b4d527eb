Feature: Who bears the cost of work clothes and tools
  Tax relief gives a little back, and what an employer asks for may not leave less than the minimum wage.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Universal Credit is not claimed
    And Lena is 28 years old

  Rule: The flat rate of £60 a year brings £12 at the basic rate, and never more than the tax or the cost (ITEPA 2003, s 367)

    Scenario Outline: <hours> hours in <place>, and £<cost> a month for <what>
      Given the household lives in <place>
      And Lena is offered a job of <hours> hours over 5 days a week at £15.00 an hour
      And the job needs £<cost> a month for <what>
      When the job is compared with now
      Then by hand, <worth> = <worth>
      And the answer's jobs/0/couldBeLower are work-clothes-tax-relief
      And the answer's jobs/0/couldBeLower/0/saving/amount is <worth>
      And the answer's jobs/0/couldBeLower/0/saving/per is year

      # 60 x 20% = 12.00; in Scotland 60 x 19% = 11.40; a cost of 50p a month is £6 a year.
      Examples:
        | hours | place         | cost  | what     | worth |
        | 30    | the South West | 10.00 | clothing | 12.00 |
        | 30    | Wales         | 10.00 | tools    | 12.00 |
        | 30    | Scotland      | 10.00 | clothing | 11.40 |
        | 30    | the South West | 0.50  | clothing | 6.00  |

    Scenario: Who pays no tax gets none back
      # 15 hours at £15 are £975 a month, below the £1,047.50 that is free of tax.
      Given the household lives in the South West
      And Lena is offered a job of 15 hours over 5 days a week at £15.00 an hour
      And the job needs £10.00 a month for clothing
      When the job is compared with now
      Then by hand, 15 x 15.00 x 52 / 12 = 975.00
      And the answer's jobs/0/couldBeLower/0/id is ""
      And the answer's jobs/0/breakEven/because is "This is where the job begins to pay, if its costs stay the same."

    Scenario: Meals are neither clothes nor tools
      Given the household lives in the South West
      And Lena is offered a job of 30 hours over 5 days a week at £15.00 an hour
      And the job needs £10.00 a month for meals
      When the job is compared with now
      Then the answer's jobs/0/couldBeLower/0/id is ""

    Scenario Outline: Nor do they raise the relief on 50p a month for clothing in <place>
      Given the household lives in <place>
      And Lena is offered a job of 30 hours over 5 days a week at £15.00 an hour
      And the job needs £0.50 a month for clothing
      And the job needs £10.00 a month for meals
      When the job is compared with now
      Then by hand, 0.50 x 12 = 6.00
      And the answer's jobs/0/couldBeLower/0/saving/amount is 6.00

      Examples:
        | place         |
        | the South West |
        | Scotland      |

  Rule: What the employer asks for may not leave less than the minimum wage of £12.71 an hour (National Minimum Wage Regulations 2015, reg 13)

    Scenario Outline: 12 hours at £13 an hour, and £<cost> a month for <what>
      # 12 x 13.00 x 52 / 12 = £676.00; the minimum wage makes 12 x 12.71 x 52 / 12 = £660.92. The difference is £15.08.
      Given the household lives in the South West
      And Lena is offered a job of 12 hours over 3 days a week at £13.00 an hour
      And the job needs £<cost> a month for <what>
      When the job is compared with now
      Then by hand, 12 x 13.00 x 52 / 12 - 12 x 12.71 x 52 / 12 = 15.08
      And the answer's jobs/0/couldBeLower/0/id is "<saving>"
      And the answer's jobs/0/couldBeLower/0/saving/amount is <owed>

      Examples: a penny below, at and above
        | cost  | what     | saving       | owed |
        | 15.07 | clothing |              | ""   |
        | 15.08 | clothing |              | ""   |
        | 15.09 | clothing | minimum-wage | 0.01 |
        | 20.00 | clothing | minimum-wage | 4.92 |
        | 20.00 | tools    | minimum-wage | 4.92 |

    Scenario Outline: Jay, aged <age>, earns £<pay> a month: that is no matter of Lena's new job
      Given the household lives in the South West
      And Lena and Jay are a couple aged 28 and <age>
      And Jay earns £<pay> a month for 20 hours a week
      And Lena is offered a job of 12 hours over 3 days a week at £13.00 an hour
      And the job needs £20.00 a month for clothing
      When the job is compared with now
      Then by hand, 20.00 - 15.08 = 4.92
      And the answer's jobs/0/couldBeLower are minimum-wage
      And the answer's jobs/0/couldBeLower/0/saving/amount is 4.92

      Examples:
        | age | pay   |
        | 40  | 0     |
        | 40  | 1,200 |
        | 19  | 1,200 |

    Scenario: What meals cost is no matter of the employer's
      # Of the £40.00 a month only the clothes are asked for: 20.00 - 15.08 = 4.92.
      Given the household lives in the South West
      And Lena is offered a job of 12 hours over 3 days a week at £13.00 an hour
      And the job needs £20.00 a month for clothing
      And the job needs £20.00 a month for meals
      When the job is compared with now
      Then by hand, 20.00 - 15.08 = 4.92
      And the answer's jobs/0/couldBeLower/0/id is minimum-wage
      And the answer's jobs/0/couldBeLower/0/saving/amount is 4.92
