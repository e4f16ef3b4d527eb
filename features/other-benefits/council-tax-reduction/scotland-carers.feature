Feature: Who counts as a carer for Council Tax Reduction in Scotland
  A benefit for carers counts, or the right to one, or the carer element of Universal Credit, for which there is no limit of earnings.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Scotland
    And the home's council tax by amount is £1,800 a year

  Rule: The carer element is enough, whatever is earned (Council Tax Reduction (Scotland) Regulations 2021, Sch 1 paras 5 and 6)

    Scenario Outline: Morag cares and takes home £<pay> a week
      Given Morag is 40 years old
      And Morag cares for a severely disabled person
      And Morag takes home £<pay> a week for 15 hours a week
      When the position is worked out
      Then "Carer premium for council tax help, a week" for Morag is £48.15
      And by hand, <pay> - 20.00 = <counts>
      And "Earnings that count for council tax help, a week" is £<counts>
      And by hand, (<counts> - 95.55 - 48.15) x 20% x 365 / 7 / 12 = <off>
      And by hand, 150.00 - <off> = <reduction>
      And "Council Tax Reduction" is £<reduction>

      Examples: The limit of Carer Support Payment is £204
        | pay    | counts | off   | reduction |
        | 200.00 | 180.00 | 31.55 | 118.45    |
        | 230.00 | 210.00 | 57.62 | 92.38     |

    Scenario: The LCWRA element stands in place of the carer element, and no benefit is claimed
      Given Morag is 40 years old
      And Morag has LCWRA
      And Morag cares for a severely disabled person
      When the position is worked out
      Then there is no "Carer premium for council tax help, a week"

    Scenario: With the LCWRA element she has claimed a benefit for carers
      Given Morag is 40 years old
      And Morag has LCWRA
      And Morag cares for a severely disabled person
      And Morag has claimed Carer's Allowance
      When the position is worked out
      Then "Carer premium for council tax help, a week" for Morag is £48.15

  Rule: Whoever is paid for caring halves the severe disability premium of a couple, and a right without payment does not (Council Tax Reduction (Scotland) Regulations 2021, Sch 1 paras 13 and 17)

    Scenario: Both get daily living, and nobody cares
      Given Morag and Iain are a couple aged 40 and 41
      And Morag gets PIP daily living at the standard rate
      And Iain gets PIP daily living at the standard rate
      When the position is worked out
      Then by hand, 2 x 86.05 = 172.10
      And "Severe disability premium for council tax help, a week" is £172.10

    Scenario: Morag has the carer element
      Given Morag and Iain are a couple aged 40 and 41
      And Morag gets PIP daily living at the standard rate
      And Iain gets PIP daily living at the standard rate
      And Morag cares for a severely disabled person
      When the position is worked out
      Then "Severe disability premium for council tax help, a week" is £86.05
      And "Carer premium for council tax help, a week" for Morag is £48.15

    Scenario: Morag has the LCWRA element, and ESA leaves nothing of her Carer Support Payment
      Given Morag and Iain are a couple aged 40 and 41
      And Morag gets PIP daily living at the standard rate
      And Iain gets PIP daily living at the standard rate
      And Morag has LCWRA
      And Morag cares for a severely disabled person
      And Morag has claimed Carer's Allowance
      And Morag has £145.90 a week from new-style-esa
      When the position is worked out
      Then "Severe disability premium for council tax help, a week" is £172.10
      And "Carer premium for council tax help, a week" for Morag is £48.15
