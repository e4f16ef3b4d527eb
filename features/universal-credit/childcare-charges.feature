Feature: Whether work opens help with childcare, and the charges that count
  Both parents must work, unless one of them cannot look after the children for illness or caring. What they pay for
  registered childcare is then added up. It touches every parent who is thinking of a job.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West

  Rule: In a couple both must work, unless the other is too ill or is a carer (Universal Credit Regulations 2013, reg 32(1)(b))

    Background:
      Given Ben and Carla are a couple aged 30 and 29
      And a child, Dylan, born on 1 May 2023

    Scenario: Ben and Carla both work
      Given Ben takes home £900.00 a month for 20 hours a week
      And Carla takes home £100.00 a month for 2 hours a week
      When the position is worked out
      Then "Work that opens help with childcare" is explained by "You both work. So Universal Credit can help if you pay for registered childcare, however few your hours."

    Scenario Outline: Ben works, and Carla <carla>
      Given Ben takes home £900.00 a month for 20 hours a week
      And Carla <carla>
      When the position is worked out
      Then "Work that opens help with childcare" is explained by "One of you works. The other is too ill or disabled to work, or is a carer. So childcare can be helped with."

      Examples:
        | carla                                |
        | has LCW                              |
        | has LCWRA                            |
        | cares for a severely disabled person |

    Scenario Outline: Ben works, and Carla <carla>, which does not count as unable to look after Dylan
      Given Ben takes home £900.00 a month for 20 hours a week
      And Carla <carla>
      When the position is worked out
      Then there is no "Work that opens help with childcare" because "One of you is not working, and could do the childcare. So there is no help with the cost of it."

      Examples:
        | carla                                       |
        | is waiting for a work capability assessment |
        | was found fit for work                      |
        | gets PIP daily living at the enhanced rate  |

    Scenario Outline: Ben claims as a single person, and only <worker> works
      Given the couple claims as a single person
      And <worker> takes home £900.00 a month for 20 hours a week
      When the position is worked out
      Then there is no "Work that opens help with childcare" because "<reason>"

      Examples:
        | worker | reason                                                                                          |
        | Ben    | One of you is not working, and could do the childcare. So there is no help with the cost of it. |
        | Carla  | The person who claims does not work. Universal Credit helps with childcare only when they do.   |

    Scenario: Ben claims as a single person and is a carer, and only Carla works
      Given the couple claims as a single person
      And Ben cares for a severely disabled person
      And Carla takes home £900.00 a month for 20 hours a week
      When the position is worked out
      Then there is no "Work that opens help with childcare" because "The person who claims does not work. Universal Credit helps with childcare only when they do."

  Rule: A single parent must work, and the charges of registered childcare are added up (Universal Credit Regulations 2013, regs 32(1)(a), 33, 34A and 35)

    Background:
      Given Amina is 30 years old
      And a child, Bilal, born on 1 May 2023

    Scenario: Amina does not work yet
      Given £100.00 a week is paid for registered childcare for Bilal
      When the position is worked out
      Then there is no "Work that opens help with childcare" because "Nobody here works yet. Universal Credit helps with childcare only when you work."

    Scenario: Amina works, and two children are in registered childcare
      Given Amina takes home £600.00 a month for 12 hours a week
      And a child, Safa, born on 1 May 2021
      And £100.00 a week is paid for registered childcare for Bilal
      And £50.00 a week is paid for registered childcare for Safa
      When the position is worked out
      Then by hand, (100.00 + 50.00) x 52 / 12 = 650.00
      And "Work that opens help with childcare" is explained by "You work. So Universal Credit can help if you pay for registered childcare, however few your hours."
      And "Childcare costs that count" is £650.00
      And "Childcare costs that count" is explained by "You pay £650 a month for registered childcare. You must pay first, then report it to get help."

    Scenario: Only the neighbour looks after Bilal
      Given Amina takes home £600.00 a month for 12 hours a week
      And £100.00 a week is paid for unregistered childcare for Bilal
      When the position is worked out
      Then there is no "Childcare costs that count" because "Your childcare is not registered. Universal Credit helps only with registered childcare."

    Scenario: Amina pays for no childcare
      Given everything else is as usual
      When the position is worked out
      Then there is no "Childcare costs that count" because "You told us that you pay for no childcare."

    Scenario: Nobody asked Amina about childcare
      When the position is worked out
      Then we assume "children[].childcare"
      And there is no "Childcare costs that count" because "We assumed that you pay for no childcare."

  Rule: Who has no child is not asked about childcare, and told us nothing of it (Universal Credit Regulations 2013, reg 31(a))

    Scenario: Grace has no child
      Given Grace is 41 years old
      When the position is worked out
      Then there is no "Childcare costs that count" because "We assumed that you pay for no childcare."
