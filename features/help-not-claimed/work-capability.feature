Feature: A work capability assessment that nobody has asked for
  Who gets PIP may have a condition that Universal Credit does not know of. After an assessment the LCWRA element can come, three months on.

  Background:
    Given the household lives in the North West
    And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance

  Rule: It can bring the LCWRA element (Universal Credit Regulations 2013, regs 27, 28 and 36)

    Scenario Outline: Kofi gets PIP in <year>
      Given an assessment period that starts on 1 <month>
      And Kofi is 33 years old
      And Kofi gets PIP daily living at the standard rate
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is work-capability-assessment
      And the answer's helpNotClaimed/0/for is Kofi
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      Examples:
        | year    | month     | worth  |
        | 2025-26 | June 2025 | 423.27 |
        | 2026-27 | June 2026 | 217.26 |

    Scenario: What is said to Kofi
      Given an assessment period that starts on 1 June 2026
      And Kofi is 33 years old
      And Kofi gets PIP mobility at the enhanced rate
      When the position is worked out
      Then the answer's helpNotClaimed/0/because is "Kofi gets PIP or Adult Disability Payment. Universal Credit may not know about the health condition. An assessment could add £217.26 a month, from about 3 months after you report it."

    Scenario: Tom gets PIP, and is no part of the claim
      Given an assessment period that starts on 1 June 2024
      And Ines and Tom are a couple aged 40 and 41
      And Tom gets PIP mobility at the enhanced rate
      And the couple claims as a single person
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

    Scenario Outline: Kofi <health>
      Given an assessment period that starts on 1 June 2026
      And Kofi is 33 years old
      And Kofi gets PIP daily living at the standard rate
      And Kofi <health>
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

      Examples:
        | health                                      |
        | is waiting for a work capability assessment |
        | was found fit for work                      |
        | has LCWRA                                   |
        | is terminally ill                           |

    Scenario: Kofi's savings rule out Universal Credit
      Given an assessment period that starts on 1 June 2026
      And Kofi is 33 years old
      And Kofi gets PIP daily living at the standard rate
      And savings of £16,000.01
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

  Rule: It replaces the carer element of the same person (Universal Credit Regulations 2013, reg 29(4))

    Scenario: Kofi is a carer too
      Given an assessment period that starts on 1 June 2026
      And Kofi is 33 years old
      And Kofi gets PIP daily living at the standard rate
      And Kofi cares for a severely disabled person
      And Kofi has claimed Carer's Allowance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is work-capability-assessment
      And by hand, 217.26 - 209.34 = 7.92
      And the answer's helpNotClaimed/0/worth/amount is 7.92

  Rule: A couple has the element once (Universal Credit Regulations 2013, reg 27(4))

    Scenario: Kofi's wife has it
      Given an assessment period that starts on 1 June 2026
      And Kofi and Ama are a couple aged 33 and 31
      And Kofi gets PIP mobility at the standard rate
      And Ama has LCWRA
      And Ama gets PIP mobility at the standard rate
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""
