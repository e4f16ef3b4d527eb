Feature: Automatic enrolment in a workplace pension
  An employer must enrol most workers in a pension. The least that the law asks of the worker is 5% of the pay between
  £6,240 and £50,270 a year, tax relief included. Each job is looked at by itself.

  Rule: A worker from 22 to State Pension age whose pay reaches the trigger of £10,000 a year is enrolled (Pensions Act 2008, ss 3, 13 and 20(1))

    Background:
      Given an assessment period that starts on 1 June 2026
      And the household lives in the West Midlands
      And Meera is 26 years old

    Scenario: Meera in Coventry, from her pay to her contribution
      Given Meera earns £1,500 a month for 27 hours a week
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then by hand, 6,240 / 12 = 520.00
      And by hand, (1,500 - 520) x 5% = 49.00
      And "Paid into your pension" is £49.00
      And "Paid into your pension" is explained by "Your workplace pension takes £49 a month from your pay of £1,500."

    Scenario Outline: A year's trigger of £10,000, shared evenly over the months, is £833.33 and a third of a penny: pay of £<pay>
      Given Meera earns £<pay> a month for 15 hours a week
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then by hand, (<pay> - 520) x 5% = <pension>
      And "Paid into your pension" is £<pension>

      Examples:
        | pay    | pension |
        | 833.34 | 15.67   |
        | 834.00 | 15.70   |

    Scenario Outline: The band ends at £50,270 a year, £4,189.17 a month: pay of £<pay>
      Given Meera earns £<pay> a month for 37 hours a week
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then by hand, (<counted> - 520) x 5% = <pension>
      And "Paid into your pension" is £<pension>

      Examples:
        | pay      | counted  | pension |
        | 4,188.00 | 4,188.00 | 183.40  |
        | 4,189.17 | 4,189.17 | 183.46  |
        | 6,000.00 | 4,189.17 | 183.46  |

    Scenario: Paid weekly, £10,000 a year is £192.31 a week
      Given Meera earns £192.31 a week for 15 hours a week
      And Meera is paid weekly
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then by hand, (192.31 - 6,240 / 52) x 5% = 3.62
      And by hand, 3.62 x 52 / 12 = 15.69
      And "Paid into your pension" is £15.69

  Rule: Pay at or below the trigger need not be enrolled (Pensions Act 2008, s 3(1)(c))

    Background:
      Given an assessment period that starts on 1 June 2026
      And the household lives in the West Midlands
      And Meera is 26 years old

    Scenario Outline: Meera earns <pay>
      Given Meera earns <pay> for 15 hours a week
      And Meera is paid <how often>
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then there is no "Paid into your pension" because "Nothing goes into a pension: your pay or your age is outside what automatic enrolment covers."

      Examples:
        | pay            | how often        |
        | £833.33 a month | calendar-monthly |
        | £192.30 a week | weekly           |

    Scenario: Two jobs below the trigger are not added up
      Given Meera earns £800 a month for 15 hours a week
      And Meera is enrolled automatically in a net-pay pension
      And Meera earns £800 a month for 15 hours a week
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then there is no "Paid into your pension"

    Scenario: Over a year's liability, a year's pay of just £10,000 is not more than the trigger
      Given tax is worked out as a year's liability
      And Meera earns £10,000 a year for 15 hours a week
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then there is no "Paid into your pension"

    Scenario: Over a year's liability, £1 more
      Given tax is worked out as a year's liability
      And Meera earns £10,001 a year for 15 hours a week
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then by hand, (10,001 - 6,240) x 5% / 12 = 15.67
      And "Paid into your pension" is £15.67

  Rule: A worker under 22 or over State Pension age need not be enrolled (Pensions Act 2008, s 3(1)(a) and (b))

    Background:
      # ages are looked at on the last day of the period, 30 June 2025
      Given an assessment period that starts on 1 June 2025
      And the household lives in the West Midlands

    Scenario Outline: Born on <birthday>, so too <too>
      Given Meera was born on <birthday>
      And Meera earns £1,500 a month for 27 hours a week
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then there is no "Paid into your pension" because "Nothing goes into a pension: your pay or your age is outside what automatic enrolment covers."

      Examples:
        | birthday     | too   |
        | 1 July 2003  | young |
        | 30 June 1959 | old   |

    Scenario Outline: Born on <birthday>: <age>, so of the right age
      Given Meera was born on <birthday>
      And Meera earns £1,500 a month for 27 hours a week
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then "Paid into your pension" is £49.00

      Examples:
        | birthday     | age |
        | 30 June 2003 | 22  |
        | 1 July 1959  | 65  |
