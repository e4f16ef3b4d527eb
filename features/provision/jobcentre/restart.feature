Feature: The Restart Scheme: a year of help that can be required (GOV.UK, How the Restart Scheme will work)
  The wait on Universal Credit fell from nine months to six on 1 July 2024. Referrals were funded to June 2026; nothing later is
  confirmed, so the answer after that is to ask the Jobcentre.

  Background: Kofi, 36, of Birmingham, is on Universal Credit and looks for work
    Given this person on 1 March 2025:
      | age                  | 36                    |
      | local authority      | Birmingham            |
      | benefits             | universal-credit      |
      | conditionality group | intensive-work-search |
      | weeks on benefit     | 26                    |
      | sustained earnings   | no                    |
      | early access agreed  | no                    |
      | on programmes        | none                  |

  Scenario: Kofi fits, and would have to take part
    Then "Restart Scheme" fits
    And its routes are "work-coach"
    And its end date is 1 March 2026
    And it says "Once you are referred, you must take part."

  Rule: Six months on Universal Credit since 1 July 2024, nine months before (Serco, August 2024)

    Scenario Outline: On <day>, after <weeks> weeks on Universal Credit
      But the date is <day>
      And their weeks on benefit are <weeks>
      Then "Restart Scheme" <answer>
      And its failing conditions are <failing>

      Examples:
        | day          | weeks | answer       | failing                  |
        | 1 July 2024  | 25    | does not fit | "long-enough-on-benefit" |
        | 1 July 2024  | 26    | fits         | nothing                  |
        | 30 June 2024 | 26    | does not fit | "long-enough-on-benefit" |
        | 30 June 2024 | 38    | does not fit | "long-enough-on-benefit" |
        | 30 June 2024 | 39    | fits         | nothing                  |
        | 30 June 2026 | 26    | fits         | nothing                  |

    Scenario: In Wales too
      But their local authority is Cardiff
      Then "Restart Scheme" fits

    Scenario Outline: A person with <fact> <value> cannot join
      But their <fact> is <value>
      Then "Restart Scheme" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact                 | value            | failing                     |
        | local authority      | Glasgow City     | "lives-in-england-or-wales" |
        | conditionality group | work-preparation | "long-enough-on-benefit"    |
        | sustained earnings   | yes              | "long-enough-on-benefit"    |

    Scenario Outline: Another contracted programme stands in the way, help with costs does not, and the rest is left open (our reading)
      But their on programmes are <programmes>
      Then "Restart Scheme" <answer>
      And its failing conditions are <failing>
      And its undecided points are <undecided>

      Examples:
        | programmes                | answer       | failing                | undecided                  |
        | work-and-health-programme | does not fit | "on-another-programme" | nothing                    |
        | ipes                      | does not fit | "on-another-programme" | nothing                    |
        | jets, access-to-work      | does not fit | "on-another-programme" | nothing                    |
        | restart                   | fits         | nothing                | nothing                    |
        | flexible-support-fund     | fits         | nothing                | nothing                    |
        | workwell                  | might fit    | nothing                | "may-count-as-a-programme" |
        | a-project-of-our-town     | might fit    | nothing                | "may-count-as-a-programme" |

    Scenario: Nobody joins without a benefit
      But their benefits are none
      And their conditionality group is unknown
      And their weeks on benefit are unknown
      Then "Restart Scheme" does not fit
      And its failing conditions are "long-enough-on-benefit"

    Scenario: A work coach may agree to take someone early
      But their weeks on benefit are 4
      And their early access agreed is yes
      Then "Restart Scheme" fits

  Rule: Income-based Jobseeker's Allowance counts, New Style does not (GOV.UK, How the Restart Scheme will work, 26 April 2022)

    Scenario Outline: <weeks> weeks on <benefits>
      But their benefits are <benefits>
      And their conditionality group is <group>
      And their weeks on benefit are <weeks>
      Then "Restart Scheme" <answer>
      And its failing conditions are <failing>

      Examples:
        | weeks | benefits                        | group                 | answer       | failing                                                       |
        | 25    | jsa-income-based                | unknown               | does not fit | "long-enough-on-benefit"                                      |
        | 26    | jsa-income-based                | unknown               | fits         | nothing                                                       |
        | 40    | pip                             | unknown               | does not fit | "long-enough-on-benefit"                                      |
        | 40    | jsa-new-style                   | unknown               | does not fit | "long-enough-on-benefit", "on-new-style-jobseekers-allowance" |

    Scenario: With Universal Credit beside it, New Style is left open
      But their benefits are jsa-new-style, universal-credit
      Then "Restart Scheme" might fit
      And its questions are nothing
      And its undecided points are "new-style-with-universal-credit"

  Rule: A missing fact is asked, never taken as no (Worthwhile's contract: what is left out is unknown)

    Scenario Outline: We do not know their <fact>
      But their <fact> is unknown
      Then "Restart Scheme" might fit
      And its questions are <questions>

      Examples:
        | fact                 | questions              |
        | local authority      | "local authority"      |
        | benefits             | "benefits"             |
        | conditionality group | "conditionality group" |
        | weeks on benefit     | "weeks on benefit"     |
        | sustained earnings   | "sustained earnings"   |
        | on programmes        | "on programmes"        |

    Scenario: The question about weeks names the benefits
      But their weeks on benefit are unknown
      Then "Restart Scheme" might fit
      And it says "How many weeks in a row have you been on Universal Credit or Jobseeker's Allowance?"

    Scenario: Too early, and nobody has asked the work coach
      But their weeks on benefit are 10
      And their early access agreed is unknown
      Then "Restart Scheme" might fit
      And its questions are "early access agreed"

  Rule: Referrals began on 28 June 2021 and were funded to June 2026 (DWP written answer, 15 April 2024)

    Scenario: The day before it began
      But the date is 27 June 2021
      And their weeks on benefit are 60
      Then "Restart Scheme" is closed, and would have fitted

    Scenario: The first day
      But the date is 28 June 2021
      And their weeks on benefit are 60
      Then "Restart Scheme" fits

    Scenario Outline: On <day> nobody has confirmed that it still takes people
      But the date is <day>
      And their weeks on benefit are 60
      Then "Restart Scheme" fits
      And its status is "unverified"
      And it says "Referrals were funded up to June 2026. We found no later extension and no replacement. Ask your Jobcentre."
      And its equivalents are "swap", "work-trial", "connect-to-work"

      Examples:
        | day              |
        | 1 July 2026      |
        | 22 November 2026 |

  Rule: What came of it (FE News, 9 June 2023; The Canary, 18 December 2024)

    Scenario: The figures stand as they were published, and are never made into one
      Then "Restart Scheme" fits
      And its evidence for "all" is "42 percent", "25 percent", "720000 people", "170600 people"
