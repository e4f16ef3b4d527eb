Feature: The Warm Home Discount
  Money off a winter electricity bill for households on Universal Credit in England, Wales and Scotland. It is named where
  a job would end it, but not counted in pounds.

  Background:
    Given an assessment period that starts on 1 December 2026
    And Donald is 55 years old
    And Donald is offered a job of 37.5 hours over 5 days a week at £14.00 an hour

  Rule: It can come with Universal Credit, and not without (Warm Home Discount (England and Wales) Regulations 2022; Warm Home Discount (Scotland) Regulations 2022)

    Scenario Outline: Donald lives in <place>, and the job would end his Universal Credit
      Given the household lives in <place>
      When the job is compared with now
      Then the help that could end is "health-costs, warm-home-discount, social-tariffs"
      And "Warm Home Discount" is explained by "You may get money off a winter electricity bill. This could end when Universal Credit ends."

      Examples:
        | place          |
        | the South West |
        | Wales          |
        | Scotland       |

    Scenario: Donald does not claim Universal Credit
      Given the household lives in Scotland
      And Universal Credit is not claimed
      When the job is compared with now
      Then the help that could end is ""

  Rule: It does not reach Northern Ireland (Warm Home Discount (England and Wales) Regulations 2022; Warm Home Discount (Scotland) Regulations 2022)

    Scenario: Donald lives in Derry, where none of these figures holds
      Given the household lives in Northern Ireland
      When the job is compared with now
      Then "northern-ireland" is out of scope and no figure is given
      And the help that could end is ""
