Feature: Healthy Start
  Outside Scotland a family on Universal Credit with a young child can have a card for milk, fruit and vegetables. It is
  named where a job would end it, but not counted in pounds.

  Background:
    Given an assessment period that starts on 1 June 2026
    And Cerys is 30 years old
    And Cerys is offered a job of 40 hours over 5 days a week at £20.00 an hour

  Rule: It can come with Universal Credit for a child under 4 (Healthy Start Scheme and Welfare Food (Amendment) Regulations 2005, reg 3)

    Scenario: Efa turns 4 on the day after the month ends
      Given the household lives in Wales
      And a child, Efa, born on 1 July 2022
      When the job is compared with now
      Then "universal-credit" goes from £728.84 to £0.00
      And the help that could end is "health-costs, healthy-start, warm-home-discount, cold-weather-payment, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"
      And "Healthy Start" is explained by "Depending on your pay, you may get a Healthy Start card for milk, fruit and vegetables. It could end with Universal Credit."

    Scenario: Efa turns 4 on the last day of the month, and is of school age
      Given the household lives in Wales
      And a child, Efa, born on 30 June 2022
      When the job is compared with now
      Then the help that could end is "free-school-meals, health-costs, warm-home-discount, cold-weather-payment, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"

    Scenario: Without Universal Credit there is none to lose
      Given the household lives in Wales
      And a child, Efa, born on 1 July 2022
      And savings of £16,000.01
      When the job is compared with now
      Then the help that could end is ""

  Rule: In Scotland Best Start Foods stands in its place (Welfare Foods (Best Start Foods) (Scotland) Regulations 2019)

    Scenario: Efa is 3 and lives in Scotland, too old for Best Start Foods
      Given the household lives in Scotland
      And a child, Efa, born on 1 July 2022
      When the job is compared with now
      Then the help that could end is "health-costs, warm-home-discount, winter-heating-payment, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"
