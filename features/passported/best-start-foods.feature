Feature: Best Start Foods
  In Scotland a family on Universal Credit with a very young child can have a card for milk, fruit and vegetables. It is
  named where a job would end it, but not counted in pounds.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Eilidh is 30 years old
    And Eilidh is offered a job of 40 hours over 5 days a week at £20.00 an hour

  Rule: It can come with Universal Credit for a child under 3 in Scotland (Welfare Foods (Best Start Foods) (Scotland) Regulations 2019, regs 7, 9 and 10)

    Scenario: Rory turns 3 on the day after the month ends
      Given the household lives in Scotland
      And a child, Rory, born on 1 July 2023
      When the job is compared with now
      Then "universal-credit" goes from £728.84 to £0.00
      And the help that could end is "health-costs, best-start-foods, warm-home-discount, winter-heating-payment, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"
      And "Best Start Foods" is explained by "You may get a Best Start Foods card for milk, fruit and vegetables. This could end when Universal Credit ends."

    Scenario: Rory turns 3 on the last day of the month
      Given the household lives in Scotland
      And a child, Rory, born on 30 June 2023
      When the job is compared with now
      Then the help that could end is "health-costs, warm-home-discount, winter-heating-payment, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"

    Scenario: The family lives in Carlisle, where Healthy Start stands in its place
      Given the household lives in the North West
      And a child, Rory, born on 1 July 2023
      When the job is compared with now
      Then the help that could end is "prescriptions, health-costs, healthy-start, warm-home-discount, cold-weather-payment, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"

    Scenario: Without Universal Credit there is none to lose
      Given the household lives in Scotland
      And a child, Rory, born on 1 July 2023
      And Universal Credit is not claimed
      When the job is compared with now
      Then the help that could end is ""
