Feature: What limited capability for work-related activity is worth, and from when
  The money starts with the first assessment period after a wait of three months, which ends the day before the same
  date three months on. Since April 2026 there are two sums, and which one a person has turns on one day in that month.

  Background:
    Given an assessment period that starts on 1 August 2026
    And the household lives in Scotland
    And Fiona is 44 years old
    And Fiona has LCWRA

  Rule: Nothing is due until three months have ended before the period begins (Universal Credit Regulations 2013, reg 28(1) and (2))

    Scenario Outline: Fiona sent her first fit note on <reported>: three months that end on <end>
      Given an assessment period that starts on <start>
      And Fiona's health condition was reported on <reported>
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" for Fiona is £423.27

      Examples:
        | reported        | end           | start       |
        | 1 March 2025    | 31 May 2025   | 1 June 2025 |
        | 28 January 2025 | 27 April 2025 | 10 May 2025 |

    Scenario Outline: Fiona sent it on <reported>: three months that end on <end>, within the period
      Given an assessment period that starts on <start>
      And Fiona's health condition was reported on <reported>
      When the position is worked out
      Then there is no "Extra for limited capability for work and work-related activity" for Fiona
      And Universal Credit is £400.14 a month

      Examples:
        | reported        | end           | start         |
        | 2 March 2025    | 1 June 2025   | 1 June 2025   |
        | 28 January 2025 | 27 April 2025 | 10 April 2025 |

    Scenario: Somebody terminally ill does not wait (reg 28(5))
      Given Fiona's health condition was reported on 20 July 2026
      And Fiona is terminally ill
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" for Fiona is £429.80

    Scenario: Severe conditions do not shorten the wait
      Given Fiona's health condition was reported on 20 July 2026
      And Fiona meets the severe conditions criteria
      When the position is worked out
      Then there is no "Extra for limited capability for work and work-related activity" for Fiona

  Rule: Periods that began before 6 April 2026 have one sum for all (Universal Credit Regulations 2013, regs 27(1) and 36(1))

    Scenario Outline: Fiona has had hers since 2023, in a period that begins on <start>
      Given an assessment period that starts on <start>
      And Fiona's health condition was reported on 5 June 2023
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" for Fiona is <sum>

      Examples:
        | start        | sum     |
        | 8 April 2024 | £416.19 |
        | 5 April 2026 | £423.27 |
        | 6 April 2026 | £429.80 |

  Rule: Those who had it from before 6 April 2026, severe conditions or a terminal illness have the protected sum (Universal Credit Regulations 2013, regs 27A(1), 36(1) and 40A)

    Scenario: Fiona's counts from 5 April 2026, the last protected day
      Given Fiona's health condition was reported on 5 April 2026
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" for Fiona is £429.80

    Scenario: Fiona's counts from 1 May 2026, and she meets the severe conditions criteria
      Given Fiona's health condition was reported on 1 May 2026
      And Fiona meets the severe conditions criteria
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" for Fiona is £429.80

    Scenario: Where no date is given, an award that has it is taken to be from before, and we ask
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" for Fiona is £429.80
      And we assume "adults[].lcwraRate"
      And we ask about "adults[].lcwraRate"

  Rule: Those new to it from 6 April 2026 have the new sum (Universal Credit Act 2025, s 2; Universal Credit Regulations 2013, reg 36(1))

    Scenario: Fiona's counts from 6 April 2026
      Given Fiona's health condition was reported on 6 April 2026
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" for Fiona is £217.26

    Scenario Outline: The sum on Fiona's statement wins over the date: the <rate> one, with a date of <reported>
      Given Fiona's health condition was reported on <reported>
      And Fiona's statement shows the <rate> LCWRA rate
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" for Fiona is <sum>

      Examples:
        | reported     | rate      | sum     |
        | 1 March 2026 | new       | £217.26 |
        | 1 May 2026   | protected | £429.80 |

  Rule: The partner of somebody who claims as a single person brings none (Universal Credit Regulations 2013, reg 3(3))

    Scenario: Callum, Fiona's partner, cannot claim, and has limited capability for work-related activity too
      Given Fiona and Callum are a couple aged 44 and 47
      And the couple claims as a single person
      And Fiona's health condition was reported on 6 April 2026
      And Callum has LCWRA
      And Callum's health condition was reported on 5 June 2023
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" is £217.26

    Scenario Outline: Callum, who cannot claim, has had LCWRA since <since>; the period starts on <start>
      Given an assessment period that starts on <start>
      And Fiona and Callum are a couple aged 44 and 47
      And the couple claims as a single person
      And Fiona's health condition was reported on 5 June 2023
      And Callum has LCWRA
      And Callum's health condition was reported on <since>
      When the position is worked out
      Then "Extra for limited capability for work and work-related activity" is <sum>
      And there is no "Extra for limited capability for work and work-related activity" because "Callum is not part of the claim, so nothing is added for Callum."

      Examples: before April 2026, protected, new, and within the three months
        | since        | start         | sum     |
        | 5 June 2023  | 1 June 2025   | £423.27 |
        | 5 June 2023  | 1 August 2026 | £429.80 |
        | 6 April 2026 | 1 August 2026 | £429.80 |
        | 20 July 2026 | 1 August 2026 | £429.80 |

  Rule: It is due only to somebody found to have it (Universal Credit Regulations 2013, reg 27(1))

    Scenario Outline: Fiona, ill since <reported>, was found to have limited capability for work and no more; the period starts on <start>
      Given an assessment period that starts on <start>
      And Fiona has LCW
      And Fiona's health condition was reported on <reported>
      When the position is worked out
      Then there is no "Extra for limited capability for work and work-related activity" for Fiona because "You told us that Fiona is not in the group for limited capability for work and work-related activity."

      Examples: before April 2026, protected, new, and within the three months
        | reported     | start         |
        | 5 June 2023  | 1 June 2025   |
        | 5 June 2023  | 1 August 2026 |
        | 6 April 2026 | 1 August 2026 |
        | 20 July 2026 | 1 August 2026 |

  Rule: A terminally ill person is treated as having LCWRA, whatever they earn (Universal Credit Regulations 2013, reg 40(5) and Schedule 9 para 1)

    Scenario: Fiona is terminally ill, waits for an assessment, and works
      Given Fiona is waiting for a work capability assessment
      And Fiona is terminally ill
      And Fiona takes home £1,500 a month for 30 hours a week
      When the position is worked out
      Then "Limited capability for work" is explained by "You told us that Fiona is nearing the end of life. No work capability assessment is needed."
      And "Extra for limited capability for work and work-related activity" for Fiona is £429.80
      And by hand, (1,500.00 - 710.00) x 55% = 434.50
      And "Taken off for pay" is £434.50
      And there is no "Pay that stops a work capability assessment" for Fiona
