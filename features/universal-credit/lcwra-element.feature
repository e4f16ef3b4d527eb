Feature: A household has at most one extra for limited capability for work and work-related activity
  Where both of a couple have it, the higher of two sums is paid; where the sums are equal, it is put down to the
  one who is no carer, so that the other may have the carer element. It touches couples who are both ill or disabled.

  Background:
    Given an assessment period that starts on 1 August 2026
    And the household lives in the South West
    And Priya and Raj are a couple aged 48 and 50
    And everything else is as usual

  Rule: It is paid to the one person who has it (Universal Credit Regulations 2013, reg 27(1))

    Scenario: Priya has it, and Raj works full time, from gross pay to Universal Credit
      Given Priya has LCWRA
      And Priya's statement shows the protected LCWRA rate
      And Raj earns £1,500 a month for 27 hours a week
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" is explained by "Priya has limited capability for work and work-related activity, which brings £429.80 a month."
      And by hand, 666.97 + 429.80 = 1,096.77
      And "Maximum amount" is £1,096.77
      And by hand, (1,500 - 1,048) x 8% = 36.16
      And by hand, 1,500 - 12,579 / 12 = 451.75
      And by hand, 451 x 20% = 90.20
      And by hand, 1,500 - 90.20 - 36.16 = 1,373.64
      And Raj takes home £1,373.64 a month
      And by hand, (1,373.64 - 710.00) x 55% = 365.00
      And by hand, 1,096.77 - 365.00 = 731.77
      And Universal Credit is £731.77 a month

  Rule: Of two sums in a couple the higher is paid, and the lower is not (Universal Credit Regulations 2013, reg 27(4)(b))

    Scenario: Priya has the protected sum and Raj the new one
      Given Priya has LCWRA
      And Priya's statement shows the protected LCWRA rate
      And Raj has LCWRA
      And Raj's statement shows the new LCWRA rate
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" is £429.80
      And "Extra for limited capability for work and work-related activity" is explained by "You both have this, at different rates. Universal Credit pays one, the higher: £429.80 a month."
      And there is no "Extra for limited capability for work and work-related activity" because "Universal Credit pays this once for a couple, at the higher rate. That is the rate of Raj's partner."
      And Universal Credit is £1,096.77 a month

  Rule: Of two equal sums one is paid, to the one who is no carer (Universal Credit Regulations 2013, regs 27(4)(a) and 29(4))

    Scenario: Both have the new sum, and Priya cares for her father
      Given Priya has LCWRA
      And Priya's statement shows the new LCWRA rate
      And Priya cares for a severely disabled person
      And Raj has LCWRA
      And Raj's statement shows the new LCWRA rate
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" for Raj is £217.26
      And "Extra for limited capability for work and work-related activity" is explained by "You both have this. Universal Credit pays it once for a couple: £217.26 a month."
      And there is no "Extra for limited capability for work and work-related activity" because "Universal Credit pays this once for a couple, and it is already counted."
      And "Carer element" for Priya is £209.34
      And by hand, 666.97 + 217.26 + 209.34 = 1,093.57
      And Universal Credit is £1,093.57 a month

  Rule: Somebody found to have it waits three months for the money (Universal Credit Regulations 2013, reg 28(1))

    Scenario: Priya has the decision, and the wait ends in the period
      Given Priya has LCWRA
      And Priya's health condition was reported on 2 May 2026
      When the position is worked out
      Then there is no "Extra for limited capability for work and work-related activity" because "Priya has the decision. The money starts in the first full month after a wait of 3 months."
      And Universal Credit is £666.97 a month

  Rule: Nobody has it without the decision, or without being part of the claim (Universal Credit Regulations 2013, regs 3(3) and 27(1))

    Scenario: Priya has no decision, and claims alone because Raj cannot claim
      Given the couple claims as a single person
      And Raj has LCWRA
      When the position is worked out
      Then there is no "Extra for limited capability for work and work-related activity" because "You told us that Priya is not in the group for limited capability for work and work-related activity."
      And there is no "Extra for limited capability for work and work-related activity" because "Raj is not part of the claim, so nothing is added for Raj."
      And Universal Credit is £424.90 a month
