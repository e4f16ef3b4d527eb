Feature: What Tax-Free Childcare adds
  A fifth of the cost of a child's registered care, up to £2,000 a year for a child and £4,000 for a disabled child. It ends with
  September after the eleventh birthday, or for a disabled child the sixteenth.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And savings of £20,000
    And Sara is 34 years old
    And Sara earns £40,000.00 a year for 37 hours a week

  Rule: A fifth of the cost, up to a twelfth of £2,000 a month (Childcare Payments Act 2014, ss 1(4) and 19(4) and (5))

    Scenario Outline: Noor's nursery costs £<cost> a month
      Given a child, Noor, born on 1 May 2023
      And £<cost> a month is paid for registered childcare for Noor
      When the position is worked out
      Then by hand, <cost> x 20% = <share>
      And by hand, 2,000 / 12 = 166.67
      And "Tax-Free Childcare" is £<top up>

      Examples:
        | cost     | share  | top up |
        | 600.00   | 120.00 | 120.00 |
        | 833.25   | 166.65 | 166.65 |
        | 833.35   | 166.67 | 166.67 |
        | 833.40   | 166.68 | 166.67 |
        | 1,500.00 | 300.00 | 166.67 |

    Scenario: The most is for each child, and two bills for one child count together
      Given a child, Noor, born on 1 May 2023
      And a child, Adam, born on 1 May 2021
      And £900.00 a month is paid for registered childcare for Noor
      And £300.00 a month is paid for registered childcare for Adam
      And £100.00 a month is paid for registered childcare for Adam
      When the position is worked out
      Then "Tax-Free Childcare" for Noor is £166.67
      And by hand, (300.00 + 100.00) x 20% = 80.00
      And "Tax-Free Childcare" for Adam is £80.00

    Scenario: For a disabled child the most is twice as much
      Given a child, Noor, born on 1 May 2023
      And Noor gets a disability benefit at the lower rate
      And £2,000.00 a month is paid for registered childcare for Noor
      When the position is worked out
      Then by hand, 2,000.00 x 20% = 400.00
      And by hand, 4,000 / 12 = 333.33
      And "Tax-Free Childcare" is £333.33

  Rule: It ends with September after the eleventh birthday, or the sixteenth of a disabled child (Childcare Payments (Eligibility) Regulations 2015, reg 5)

    Scenario Outline: Hamza, born on <birth date>, in the month from <first day>
      Given an assessment period that starts on <first day>
      And a child, Hamza, born on <birth date>
      And £100.00 a month is paid for registered childcare for Hamza
      When the position is worked out
      Then "Tax-Free Childcare" is £20.00

      Examples: the month ends before the 1 September
        | birth date       | first day     |
        | 31 August 2014   | 1 August 2025 |
        | 1 September 2014 | 2 August 2025 |

    Scenario: The month that ends on 1 September is too late
      Given an assessment period that starts on 2 August 2025
      And a child, Hamza, born on 31 August 2014
      And £100.00 a month is paid for registered childcare for Hamza
      When the position is worked out
      Then there is no "Tax-Free Childcare" because "Hamza is too old. Tax-Free Childcare ends on 1 September after the child turns 11."

    Scenario: Were he disabled, it would go on
      Given an assessment period that starts on 2 August 2025
      And a child, Hamza, born on 31 August 2014
      And Hamza gets a disability benefit at the higher rate
      And £100.00 a month is paid for registered childcare for Hamza
      When the position is worked out
      Then "Tax-Free Childcare" is £20.00

    Scenario: But not past the sixteenth birthday's September
      Given an assessment period that starts on 2 August 2025
      And a child, Hamza, born on 31 August 2009
      And Hamza gets a disability benefit at the higher rate
      And £100.00 a month is paid for registered childcare for Hamza
      When the position is worked out
      Then there is no "Tax-Free Childcare" because "Hamza is too old. Tax-Free Childcare ends on 1 September after the child turns 16."
