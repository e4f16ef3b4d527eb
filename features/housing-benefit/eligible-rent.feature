Feature: The rent that Housing Benefit looks at
  In a refuge, a hostel or a council's temporary accommodation the rent is often high, and it is not Universal Credit that
  helps with it. Housing Benefit takes it by the week, whatever the Local Housing Allowance is.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South West
    And Ines is 40 years old
    And the home is supported accommodation

  Rule: The rent and the service charges count by the week (Housing Benefit Regulations 2006, regs 12B and 80(2))

    Scenario Outline: Rent of <rent>
      Given the home's rent is <rent>
      When the position is worked out
      Then by hand, <sum> = <week>
      And "Rent that Housing Benefit looks at, a week" is £<week>
      And "Rent that Housing Benefit looks at, a week" is explained by "Housing Benefit helps with this rent, not Universal Credit. It looks at £<said> a week."
      And "Housing Benefit" is £<month>

      Examples:
        | rent              | sum                | week   | said   | month    |
        | £250 a week       | 250.00 x 1         | 250.00 | 250    | 1,083.33 |
        | £600 a month      | 600.00 x 12 / 52   | 138.46 | 138.46 | 599.99   |
        | £1,000 every four weeks | 1,000.00 / 4       | 250.00 | 250    | 1,083.33 |

    Scenario: Service charges that count come on top
      Given the home's rent is £250 a week
      And the home's service charges are £30 a week
      When the position is worked out
      Then "Rent that Housing Benefit looks at, a week" is £280.00

    Scenario: Temporary accommodation is looked at in the same way
      Given the home is temporary accommodation
      And the home's rent is £350 a week
      When the position is worked out
      Then "Rent that Housing Benefit looks at, a week" is £350.00
      And by hand, 350.00 x 52 / 12 = 1,516.67
      And "Housing Benefit" is £1,516.67
      And there is no "Help with rent"

  Rule: Weeks without rent are spread over the year (Housing Benefit Regulations 2006, reg 81)

    Scenario: Four weeks of the year are free
      Given the home's rent is £260 a week
      And the home's rent free weeks are 4
      When the position is worked out
      Then by hand, 260.00 x 48 / 52 = 240.00
      And "Rent that Housing Benefit looks at, a week" is £240.00

  Rule: A tenancy that others share is taken in equal parts (Housing Benefit Regulations 2006, reg 12B)

    Scenario: Two friends share the tenancy with Ines
      Given the home's rent is £300 a week
      And the home's joint tenants are 2
      When the position is worked out
      Then by hand, 300.00 / 3 = 100.00
      And "Rent that Housing Benefit looks at, a week" is £100.00

  Rule: A home without rent needs no Housing Benefit (Social Security Contributions and Benefits Act 1992, s 130(1)(a))

    Scenario: The refuge charges nothing
      Given the home's rent is £0 a week
      When the position is worked out
      Then there is no "Rent that Housing Benefit looks at, a week"
      And there is no "Housing Benefit" because "There is no rent here that Housing Benefit could pay."
