Feature: Job Entry Targeted Support: for people three months out of work, 2020 to 2022 (DWP provider guidance, JETS in Scotland)

  Background: Jo, 29, of Derby, has been on Universal Credit for 13 weeks
    Given this person on 1 June 2021:
      | age                  | 29                    |
      | local authority      | Derby                 |
      | benefits             | universal-credit      |
      | conditionality group | intensive-work-search |
      | weeks on benefit     | 13                    |
      | capability           | none                  |

  Scenario: Jo fits
    Then "Job Entry Targeted Support" fits
    And its routes are "jobcentre"
    And its end date is 30 November 2021

  Rule: It is for 13 weeks on New Style Jobseeker's Allowance, or on Universal Credit and looking for work (DWP provider guidance)

    Scenario Outline: <weeks> weeks on <benefit>, in the group <group>
      But their benefits are <benefit>
      And their conditionality group is <group>
      And their weeks on benefit are <weeks>
      Then "Job Entry Targeted Support" <answer>
      And its failing conditions are <failing>

      Examples:
        | weeks | benefit          | group                 | answer       | failing                     |
        | 12    | universal-credit | intensive-work-search | does not fit | "thirteen-weeks-on-benefit" |
        | 13    | universal-credit | intensive-work-search | fits         | nothing                     |
        | 13    | universal-credit | work-preparation      | does not fit | "on-a-jobseeking-benefit"   |
        | 13    | jsa-new-style    | unknown               | fits         | nothing                     |
        | 13    | jsa-income-based | unknown               | does not fit | "on-a-jobseeking-benefit"   |
        | 12    | jsa-new-style    | unknown               | does not fit | "thirteen-weeks-on-benefit" |

  Rule: It leaves out people on Employment and Support Allowance, or found to have limited capability (Disability Rights UK)

    Scenario Outline: Jo also gets <benefit>
      But their benefits are universal-credit, <benefit>
      Then "Job Entry Targeted Support" does not fit
      And its failing conditions are "on-employment-and-support-allowance"

      Examples:
        | benefit            |
        | esa-new-style      |
        | esa-income-related |

    Scenario Outline: Jo's capability is <capability>
      But their capability is <capability>
      Then "Job Entry Targeted Support" <answer>

      Examples:
        | capability          | answer       |
        | none                | fits         |
        | awaiting-assessment | fits         |
        | found-fit           | fits         |
        | lcw                 | does not fit |
        | lcwra               | does not fit |

    Scenario: Northern Ireland had schemes of its own
      But their local authority is Belfast
      Then "Job Entry Targeted Support" does not fit
      And its failing conditions are "lives-in-great-britain"

  Rule: A missing fact is asked, never taken as no (Worthwhile's contract: what is left out is unknown)

    Scenario Outline: We do not know their <fact>
      But their <fact> is unknown
      Then "Job Entry Targeted Support" might fit
      And its questions are <questions>

      Examples:
        | fact                 | questions              |
        | local authority      | "local authority"      |
        | benefits             | "benefits"             |
        | conditionality group | "conditionality group" |
        | weeks on benefit     | "weeks on benefit"     |
        | capability           | "capability"           |

  Rule: Referrals were made from October 2020 to September 2022 (FE News, 9 June 2023)

    Scenario Outline: On <day> it is not open
      But the date is <day>
      Then "Job Entry Targeted Support" is closed, and would have fitted
      And its equivalents are "swap", "work-trial"

      Examples:
        | day              |
        | 4 October 2020   |
        | 1 October 2022   |
        | 22 November 2026 |

    Scenario Outline: On <day> it is open
      But the date is <day>
      Then "Job Entry Targeted Support" fits

      Examples:
        | day               |
        | 5 October 2020    |
        | 30 September 2022 |
