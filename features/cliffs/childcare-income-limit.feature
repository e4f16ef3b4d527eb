Feature: Where help with childcare for work ends
  One parent's income over £100,000 a year ends Tax-Free Childcare and working parents' free hours for the whole family. What goes
  into a pension does not count.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And savings of £20,000
    And Sara is 34 years old

  Rule: The loss is Tax-Free Childcare (Childcare Payments Act 2014, s 10)

    Scenario: Sara is offered £60,000 a year, and pays £600 a month for a nursery
      Given a child, Noor, born on 1 May 2023
      And £600.00 a month is paid for registered childcare for Noor
      And Sara is offered a job of 37 hours over 5 days a week at £60,000.00 a year
      And everything else is as usual
      When the job is compared with now
      Then by hand, 100,000 / 12 = 8,333.33
      And by hand, 600.00 x 20% = 120.00
      And there is a cliff "childcare-income-limit" at £8,333.33 that loses £120.00
      And "Where help with childcare for work ends" is explained by "Over £100,000 a year, Tax-Free Childcare of £120 a month ends, and so do free hours for work. What you pay into a pension does not count."

    Scenario Outline: It is named from half of the limit: £<pay> a year is too far off
      Given a child, Noor, born on 1 May 2023
      And £600.00 a month is paid for registered childcare for Noor
      And Sara is offered a job of 37 hours over 5 days a week at £<pay> a year
      And everything else is as usual
      When the job is compared with now
      Then there is no cliff "childcare-income-limit"

      Examples:
        | pay       |
        | 49,999.00 |

  Rule: Free hours end too, and have no price (Childcare (Free of Charge for Working Parents) (England) Regulations 2022, reg 14(3)(c)(i))

    Scenario: Nobody pays for Noor's care
      Given a child, Noor, born on 1 May 2023
      And Sara is offered a job of 37 hours over 5 days a week at £60,000.00 a year
      And everything else is as usual
      When the job is compared with now
      Then there is a cliff "childcare-income-limit" at £8,333.33 that loses £0.00
      And "Where help with childcare for work ends" is explained by "Over £100,000 a year, your free childcare hours for work end. What you pay into a pension does not count."

    Scenario: Noor is at school
      Given a child, Noor, born on 1 May 2018
      And Sara is offered a job of 37 hours over 5 days a week at £60,000.00 a year
      And everything else is as usual
      When the job is compared with now
      Then there is no cliff "childcare-income-limit"
