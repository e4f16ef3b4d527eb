Feature: Everybody's Universal Credit begins with a standard allowance
  It is a fixed sum by age, and by whether one person or a couple claims. A 25th birthday on the last day of the
  assessment period raises it for that whole month. It touches every household, with or without work.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands

  Rule: A single person has the lower allowance under 25 and the higher one from 25 (Universal Credit Regulations 2013, reg 36(1))

    Scenario Outline: Jade, single, born on <born>
      Given Jade was born on <born>
      When the position is worked out
      Then "Standard allowance" is <allowance>
      And "Standard allowance" is explained by "You claim as a single person <age>, so your standard allowance is <allowance> a month."

      Examples: the period ends on 30 June 2026
        | born         | allowance | age           |
        | 29 June 2001 | £424.90   | of 25 or over |
        | 30 June 2001 | £424.90   | of 25 or over |
        | 1 July 2001  | £338.58   | under 25      |

    Scenario Outline: Each April's rate counts from the first period that begins after it: <start>
      Given an assessment period that starts on <start>
      And Jade is 30 years old
      When the position is worked out
      Then "Standard allowance" is <allowance>

      Examples:
        | start         | allowance |
        | 11 April 2022 | £334.91   |
        | 10 April 2023 | £368.74   |
        | 8 April 2024  | £393.45   |
        | 7 April 2025  | £400.14   |
        | 5 April 2026  | £400.14   |
        | 6 April 2026  | £424.90   |

  Rule: A couple has the lower allowance where both are under 25, and else the higher one (Universal Credit Regulations 2013, reg 36(1))

    Scenario Outline: Jade and Tom are <one> and <other>
      Given Jade and Tom are a couple aged <one> and <other>
      When the position is worked out
      Then "Standard allowance" is <allowance>
      And "Standard allowance" is explained by "<reason>"

      Examples:
        | one | other | allowance | reason |
        | 24  | 24    | £528.34   | You are a couple and both under 25, so your standard allowance is £528.34 a month. |
        | 24  | 25    | £666.97   | You are a couple and at least one of you is 25 or over. So your standard allowance is £666.97 a month. |
        | 25  | 24    | £666.97   | You are a couple and at least one of you is 25 or over. So your standard allowance is £666.97 a month. |

  Rule: One of a couple who claims as a single person has the single allowance, by that person's age (Universal Credit Regulations 2013, regs 3(3) and 36(3))

    Scenario Outline: Jade, <one>, claims alone because Tom, <other>, cannot claim
      Given Jade and Tom are a couple aged <one> and <other>
      And the couple claims as a single person
      When the position is worked out
      Then "Standard allowance" is <allowance>

      Examples:
        | one | other | allowance |
        | 24  | 40    | £338.58   |
        | 25  | 24    | £424.90   |
