Feature: Story M17: childcare in the school holidays
  The IEP Journal reports the question of childcare as "how much it costs", with irregular hours and holidays. A month of school
  and a month of holiday have their own price, and each its own help.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Dee is 30 years old
    And a child, Max, born on 1 March 2018
    And the home is rented from the council for £160 a week
    And everything else is as usual

  Rule: Care counts in the months of its own days (Universal Credit Regulations 2013, regs 33 and 34A)

    Scenario Outline: The month from <start>
      Given an assessment period that starts on <start>
      And Dee is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And the job's childcare are:
        | child | cost        | registered | from         | to             |
        | Max   | £50 a week  | yes        | 1 April 2026 | 31 July 2026   |
        | Max   | £180 a week | yes        | 1 August 2026 | 31 August 2026 |
      When the job is compared with now
      Then by hand, <week> x 52 / 12 = <month>
      And the cost of childcare is £<week> a week
      And by hand, <month> x 85% = <help>
      And "Help with childcare" is £<help>

      Examples: after school in June, a holiday club in August
        | start         | week   | month  | help   |
        | 1 June 2026   | 50.00  | 216.67 | 184.17 |
        | 1 August 2026 | 180.00 | 780.00 | 663.00 |
