Feature: Automatic enrolment in a workplace pension
  An employer must enrol most workers in a pension. The least that the law asks of the worker is 5% of the pay between
  £6,240 and £50,270 a year, tax relief included. Each job is looked at by itself.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Meera is 26 years old

  Rule: A worker from 22 to State Pension age whose pay reaches the trigger of £10,000 a year is enrolled (Pensions Act 2008, ss 3, 13 and 20(1))

    Scenario: Meera in Coventry, from her pay to her contribution
      Given Meera earns £1,500 a month for 27 hours a week
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then by hand, 6,240 / 12 = 520.00
      And by hand, (1,500 - 520) x 5% = 49.00
      And "Paid into a pension" is £49.00
      And "Paid into a pension" is explained by "The workplace pension takes £49 a month from pay of £1,500."

    Scenario Outline: The trigger and the band, shared evenly over the year: <pay>, paid <how often>
      Given Meera earns <pay> for 30 hours a week
      And Meera is paid <how often>
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then by hand, (<counted> - 6,240 / <a year>) x 5% = <each>
      And by hand, <each> x <a year> / 12 = <month>
      And "Paid into a pension" is £<month>

      Examples: 10,000 / 12 = 833.33 and a third; 10,000 / 52 = 192.3077; 50,270 / 12 = 4,189.1667
        | pay               | how often        | counted  | a year | each   | month  |
        | £833.34 a month   | calendar-monthly | 833.34   | 12     | 15.67  | 15.67  |
        | £834 a month      | calendar-monthly | 834.00   | 12     | 15.70  | 15.70  |
        | £192.31 a week    | weekly           | 192.31   | 52     | 3.62   | 15.69  |
        | £4,188 a month    | calendar-monthly | 4,188.00 | 12     | 183.40 | 183.40 |
        | £4,189.17 a month | calendar-monthly | 4,189.17 | 12     | 183.46 | 183.46 |
        | £6,000 a month    | calendar-monthly | 4,189.17 | 12     | 183.46 | 183.46 |

    Scenario: Over a year's liability, £10,001 a year is more than the trigger
      Given tax is worked out as a year's liability
      And Meera earns £10,001 a year for 15 hours a week
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then by hand, (10,001 - 6,240) x 5% / 12 = 15.67
      And "Paid into a pension" is £15.67

  Rule: Only pay of more than the trigger need be enrolled (Pensions Act 2008, s 3(1)(c))

    Scenario Outline: Meera earns <pay>, paid <how often>
      Given Meera earns <pay> for 15 hours a week
      And Meera is paid <how often>
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then there is no "Paid into a pension" because "Nothing goes into a pension: the pay or the age is outside what automatic enrolment covers."

      Examples:
        | pay             | how often        |
        | £833.33 a month | calendar-monthly |
        | £192.30 a week  | weekly           |

    Scenario: Two jobs below the trigger are not added up
      Given Meera earns £800 a month for 15 hours a week
      And Meera is enrolled automatically in a net-pay pension
      And Meera earns £800 a month for 15 hours a week
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then there is no "Paid into a pension"

    Scenario: Over a year's liability, just £10,000 a year is not more than the trigger
      Given tax is worked out as a year's liability
      And Meera earns £10,000 a year for 15 hours a week
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then there is no "Paid into a pension"

  Rule: A worker under 22 or over State Pension age need not be enrolled (Pensions Act 2008, s 3(1)(a) and (b))

    Scenario Outline: Omar was born on <birthday>, and the month ends on 30 June 2025: too <too>
      Given an assessment period that starts on 1 June 2025
      And Meera and Omar are a couple aged 45 and 45
      And Omar was born on <birthday>
      And Omar earns £1,500 a month for 27 hours a week
      And Omar is enrolled automatically in a net-pay pension
      When the position is worked out
      Then there is no "Paid into a pension" because "Nothing goes into a pension: the pay or the age is outside what automatic enrolment covers."

      Examples:
        | birthday     | too   |
        | 1 July 2003  | young |
        | 30 June 1959 | old   |

    Scenario Outline: Omar was born on <birthday>: <age>, so of the right age
      Given an assessment period that starts on 1 June 2025
      And Meera and Omar are a couple aged 45 and 45
      And Omar was born on <birthday>
      And Omar earns £1,500 a month for 27 hours a week
      And Omar is enrolled automatically in a net-pay pension
      When the position is worked out
      Then by hand, (1,500 - 520) x 5% = 49.00
      And "Paid into a pension" for Omar is £49.00

      Examples:
        | birthday     | age |
        | 30 June 2003 | 22  |
        | 1 July 1959  | 65  |

  Rule: Nothing is taken where there is no pension, or where the pay that was given is already less it (Pensions Act 2008, s 3)

    Scenario: Meera has opted out
      Given Meera earns £1,500 a month for 27 hours a week
      And Meera's tax code is 1257L
      And everything else is as usual
      When the position is worked out
      # £1,500.00 - £1,048.26 = £451.74
      Then by hand, 1,500.00 - 451 x 20% - (1,500 - 1,048) x 8% = 1,373.64
      And Meera takes home £1,373.64 a month

    Scenario: Meera is enrolled, and gives her take-home pay
      Given Meera takes home £1,324.64 a month for 27 hours a week
      And Meera is enrolled automatically in a net-pay pension
      When the position is worked out
      Then Meera takes home £1,324.64 a month
