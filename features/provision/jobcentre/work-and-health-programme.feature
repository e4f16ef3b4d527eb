Feature: The Work and Health Programme: disabled people and early-access groups, 2017 to 2024 (DWP provider guidance, chapter 2)
  Help to find work within about fifteen months. In its first years people out of work for two years could be sent to it.

  Background: Ines, 33, of Leeds, is disabled
    Given this person on 1 June 2023:
      | age                      | 33    |
      | local authority          | Leeds |
      | disabled                 | yes   |
      | cohorts                  | none  |
      | right to work            | yes   |
      | recourse to public funds | yes   |
      | on programmes            | none  |
      | previous programmes      | none  |

  Scenario: Ines fits, in the disability group
    Then "Work and Health Programme" fits
    And its tier is "disability"
    And its routes are "jobcentre", "signposting-organisation"
    And its undecided points are nothing

  Rule: Every condition must be met (DWP provider guidance, chapter 2)

    Scenario Outline: A person with <fact> <value> cannot join
      But their <fact> is <value>
      Then "Work and Health Programme" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact                     | value                     | failing                     |
        | local authority          | Glasgow City              | "lives-in-england-or-wales" |
        | right to work            | no                        | "right-to-work"             |
        | recourse to public funds | no                        | "recourse-to-public-funds"  |
        | age                      | 15                        | "working-age"               |
        | disabled                 | no                        | "in-an-eligible-group"      |
        | on programmes            | restart                   | "on-another-programme"      |
        | previous programmes      | work-and-health-programme | "started-before"            |

    Scenario Outline: The guidance sets no upper age, so State Pension age is left open
      But their age is <age>
      Then "Work and Health Programme" <answer>
      And its failing conditions are <failing>
      And its undecided points are <undecided>
      And its questions are nothing

      Examples:
        | age | answer       | failing       | undecided            |
        | 15  | does not fit | "working-age" | nothing              |
        | 16  | fits         | nothing       | nothing              |
        | 65  | fits         | nothing       | nothing              |
        | 66  | might fit    | nothing       | "no-upper-age-limit" |
        | 70  | might fit    | nothing       | "no-upper-age-limit" |

    Scenario Outline: Another contracted programme stands in the way, help with costs does not, and the rest is left open (our reading)
      But their on programmes are <programmes>
      Then "Work and Health Programme" <answer>
      And its failing conditions are <failing>
      And its undecided points are <undecided>

      Examples:
        | programmes                | answer       | failing                | undecided                  |
        | restart                   | does not fit | "on-another-programme" | nothing                    |
        | ipes                      | does not fit | "on-another-programme" | nothing                    |
        | jets, access-to-work      | does not fit | "on-another-programme" | nothing                    |
        | work-and-health-programme | fits         | nothing                | nothing                    |
        | access-to-work            | fits         | nothing                | nothing                    |
        | workwell                  | might fit    | nothing                | "may-count-as-a-programme" |
        | a-project-of-our-town     | might fit    | nothing                | "may-count-as-a-programme" |

    Scenario Outline: Ines is not disabled, but <group>
      But their disabled is no
      And their cohorts are <group>
      Then "Work and Health Programme" fits
      And its tier is "early-access"

      Examples:
        | group                 |
        | ex-offender           |
        | carer                 |
        | ex-carer              |
        | homeless              |
        | veteran               |
        | substance-dependent   |
        | care-experienced      |
        | refugee               |
        | domestic-abuse        |
        | serious-violence-risk |

    Scenario: A group that is not on the list does not help
      But their disabled is no
      And their cohorts are modern-slavery
      Then "Work and Health Programme" does not fit
      And its failing conditions are "in-an-eligible-group"

    Scenario: Both groups at once
      But their cohorts are homeless, veteran
      Then "Work and Health Programme" fits
      And its tiers are "disability", "early-access"

  Rule: Two years out of work was a third way in, until October 2022 (Work and Health Programme statistics to February 2023)

    Scenario Outline: On <day>, after <weeks> weeks on benefit
      But the date is <day>
      And their disabled is no
      And their benefits are universal-credit
      And their conditionality group is <group>
      And their weeks on benefit are <weeks>
      Then "Work and Health Programme" <answer>
      And its tier is <tier>

      Examples:
        | day             | weeks | group                 | answer       | tier                   |
        | 1 June 2019     | 103   | intensive-work-search | does not fit | nothing                |
        | 1 June 2019     | 104   | intensive-work-search | fits         | "long-term-unemployed" |
        | 1 June 2019     | 104   | work-preparation      | does not fit | nothing                |
        | 31 October 2022 | 104   | intensive-work-search | fits         | "long-term-unemployed" |
        | 1 November 2022 | 104   | intensive-work-search | does not fit | nothing                |

    Scenario: Ines chooses: the warning of required people is not for her
      Then "Work and Health Programme" fits
      And its warnings are nothing

    Scenario: While nobody knows whether Ines is long-term unemployed, she is warned
      But the date is 1 June 2019
      Then "Work and Health Programme" fits
      And it says "people sent by a work coach after two years out of work must take part"

    Scenario: The pause in the pandemic is pointed out
      But the date is 1 June 2021
      And their disabled is no
      And their benefits are universal-credit
      And their conditionality group is intensive-work-search
      And their weeks on benefit are 120
      Then "Work and Health Programme" fits
      And its undecided points are "long-term-unemployed-referrals-paused"
      And it says "Your benefit can be cut if you do not."

  Rule: A missing fact is asked, never taken as no (Worthwhile's contract: what is left out is unknown)

    Scenario Outline: We do not know their <fact>
      But their <fact> is unknown
      Then "Work and Health Programme" might fit
      And its questions are <questions>

      Examples:
        | fact                     | questions                  |
        | local authority          | "local authority"          |
        | age                      | "age"                      |
        | disabled                 | "disabled"                 |
        | right to work            | "right to work"            |
        | recourse to public funds | "recourse to public funds" |
        | on programmes            | "on programmes"            |
        | previous programmes      | "previous programmes"      |

    Scenario: Without disability or group, both are asked for
      But their disabled is unknown
      And their cohorts are unknown
      Then "Work and Health Programme" might fit
      And its questions are "disabled", "cohorts"

  Rule: It took people from November 2017 to September 2024 (DWP provider guidance, annex 2, 10 May 2023)

    Scenario Outline: On <day> it is not open
      But the date is <day>
      Then "Work and Health Programme" is closed, and would have fitted
      And its equivalents are <equivalents>

      Examples:
        | day              | equivalents                   |
        | 31 October 2017  | nothing                       |
        | 1 October 2024   | "workwell"                    |
        | 22 November 2026 | "connect-to-work", "workwell" |

    Scenario Outline: On <day> it is open, and the longest stay is 456 days
      But the date is <day>
      Then "Work and Health Programme" fits
      And its end date is <end>

      Examples:
        | day               | end              |
        | 1 November 2017   | 31 January 2019  |
        | 30 September 2024 | 30 December 2025 |
