Feature: The Warm Home Discount in Scotland
  Some have it by itself from the winter of 2026 to 2027. Everybody else on Universal Credit or Housing Benefit asks the
  electricity company, which sets conditions of its own: that is named and not counted.

  Rule: It comes by itself with an extra amount for health or disability, in work or out of it (Warm Home Discount (Scotland) Regulations 2022; GOV.UK for 2026 to 2027)

    Scenario Outline: Isla, who has LCWRA, takes home £<pay> a month
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Isla is 45 years old
      And Isla has LCWRA
      And Isla's statement shows the new LCWRA rate
      And Isla takes home £<pay> a month for 8 hours a week
      When the position is worked out
      Then "Warm Home Discount" is £150.00
      And "Warm Home Discount" is explained by "You get £150 off an electricity bill each winter. It needs Universal Credit on one day in August: 23 August 2026."

      # (£424.90 + £217.26) / 55% + £710 is £1,877.56: with two pence less of pay a penny is left.
      Examples:
        | pay      |
        | 100.00   |
        | 1,877.54 |

    Scenario: Work that ends her Universal Credit ends it
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Isla is 45 years old
      And Isla has LCWRA
      And Isla's statement shows the new LCWRA rate
      And Isla takes home £1,877.56 a month for 30 hours a week
      When the position is worked out
      Then there is no "Warm Home Discount"

  Rule: For a child under 5 it comes by itself while nobody works (Warm Home Discount (Scotland) Regulations 2022; GOV.UK for 2026 to 2027)

    Scenario: Isla and Euan have a child of 3, and Euan is offered a job
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Isla and Euan are a couple aged 30 and 31
      And a child, Skye, born on 1 February 2023
      And Euan is offered a job of 8 hours over 2 days a week at £400.00 a month
      When the job is compared with now
      Then "Warm Home Discount" is explained by "Ask your electricity company for £150 off a winter bill. It goes by Universal Credit, and sets conditions of its own."

  Rule: Everybody else asks the electricity company (Warm Home Discount (Scotland) Regulations 2022)

    Scenario Outline: Isla in a hostel with Housing Benefit, <what>
      Given an assessment period that starts on 1 December 2025
      And the household lives in Scotland
      And Isla is 45 years old
      And the home is supported accommodation
      And the home's rent is £250 a week
      And savings of <savings>
      When the position is worked out
      Then "Warm Home Discount" is £0.00
      And "Warm Home Discount" is explained by "Ask your electricity company for £150 off a winter bill. It goes by Housing Benefit too, and sets conditions of its own."

      Examples:
        | what           | savings |
        | without a job  | £0      |
        | with £6,000    | £6,000  |
