Feature: South Yorkshire ESF Pathways: help for people without work, with outcomes for each group (IEP Journal, Issue 8, March 2023)

  Background:
    Given this person on 1 June 2021:
      | age             | 45        |
      | local authority | Sheffield |
      | labour status   | inactive  |
      | right to work   | yes       |

  Scenario: Farah is not looking for work
    Then "South Yorkshire ESF Pathways" fits
    And its tier is "community-vcs"
    And its status is "open"
    And its routes are "self", "council", "school", "social-care", "housing-service", "gp-practice", "faith-centre", "youth-club", "community-organisation", "outreach"

  Rule: For workless people in South Yorkshire who are inactive, or unemployed with additional barriers (IEP Journal, Issue 8, March 2023)

    Scenario Outline: All four councils of South Yorkshire took part
      But their local authority is <council>
      Then "esf-pathways-sy" <fit>
      And its failing conditions are <failing>
      And its questions are <questions>

      Examples:
        | council   | fit          | failing                    | questions         |
        | Barnsley  | fits         | nothing                    | nothing           |
        | Doncaster | fits         | nothing                    | nothing           |
        | Rotherham | fits         | nothing                    | nothing           |
        | Leeds     | does not fit | "lives-in-south-yorkshire" | nothing           |
        | unknown   | might fit    | nothing                    | "local authority" |

    Scenario Outline: Unemployed people need a further barrier, inactive people do not
      But their labour status is <status>
      And their barriers count is <barriers>
      Then "esf-pathways-sy" <fit>
      And its failing conditions are <failing>
      And its questions are <questions>

      Examples:
        | status     | barriers | fit          | failing                                | questions        |
        | inactive   | 0        | fits         | nothing                                | nothing          |
        | unemployed | 1        | fits         | nothing                                | nothing          |
        | unemployed | 0        | does not fit | "inactive-or-unemployed-with-barriers" | nothing          |
        | unemployed | unknown  | might fit    | nothing                                | "barriers count" |
        | employed   | 3        | does not fit | "inactive-or-unemployed-with-barriers" | nothing          |
        | student    | 3        | does not fit | "inactive-or-unemployed-with-barriers" | nothing          |
        | unknown    | 1        | might fit    | nothing                                | "labour status"  |

    Scenario Outline: The right to work is asked, never taken as no
      But their right to work is <right>
      Then "esf-pathways-sy" <fit>
      And its failing conditions are <failing>
      And its questions are <questions>

      Examples:
        | right   | fit          | failing         | questions       |
        | no      | does not fit | "right-to-work" | nothing         |
        | unknown | might fit    | nothing         | "right to work" |

  Rule: The young come through council services, adults through voluntary and community groups (IEP Journal, Issue 8, March 2023)

    Scenario Outline: 15 to 18, and 19 or over
      But their age is <age>
      Then "esf-pathways-sy" <fit>
      And its tiers are <tiers>
      And its failing conditions are <failing>

      Examples:
        | age     | fit          | tiers             | failing           |
        | 14      | does not fit | nothing           | "aged-15-or-over" |
        | 15      | fits         | "direct-delivery" | nothing           |
        | 18      | fits         | "direct-delivery" | nothing           |
        | 19      | fits         | "community-vcs"   | nothing           |
        | unknown | might fit    | nothing           | nothing           |

  Rule: Groups overlap: a person has the figures of every group that they are in, and never an average (IEP Journal, Issue 8, March 2023, Table 1)

    Scenario: Joan is in all six groups of Table 1
      But their age is 50
      And their ethnic minority is yes
      And their deprivation decile is 1
      And their health condition is yes
      And their no qualifications is yes
      And their workless household is yes
      And their single adult household is yes
      And their dependent children are 1
      Then "esf-pathways-sy" fits
      And its cohorts are "ethnic-minority", "deprived-10", "lt-condition-or-disabled", "no-qualifications", "aged-50-plus", "workless-single-adult-with-dependants", "inactive-19-plus-completers", "workless-household", "inactive-adults"
      And its evidence for "ethnic-minority" is "1038 people", "54.2 percent", "40.1 percent", "21.8 percent"
      And its evidence for "deprived-10" is "856 people", "44.7 percent", "38.4 percent", "26.2 percent"
      And its evidence for "lt-condition-or-disabled" is "494 people", "25.8 percent", "28.3 percent", "19.8 percent"
      And its evidence for "no-qualifications" is "311 people", "16.2 percent", "28.4 percent", "47.8 percent"
      And its evidence for "aged-50-plus" is "290 people", "15.2 percent", "45.4 percent", "5.2 percent"
      And its evidence for "workless-single-adult-with-dependants" is "93 people", "5 percent", "40 percent", "9.3 percent"

    Scenario: The figures are Sheffield's: elsewhere in South Yorkshire nobody is in a group that has them
      But their local authority is Barnsley
      And their age is 50
      And their ethnic minority is yes
      And their deprivation decile is 1
      And their health condition is yes
      And their no qualifications is yes
      And their workless household is yes
      And their single adult household is yes
      And their dependent children are 1
      Then "esf-pathways-sy" fits
      And its cohorts are nothing

    Scenario Outline: Just outside a group of Table 1
      But their <fact> is <value>
      Then "esf-pathways-sy" fits
      And its cohorts are "inactive-19-plus-completers", "inactive-adults"

      Examples:
        | fact               | value |
        | age                | 49    |
        | ethnic minority    | no    |
        | deprivation decile | 2     |
        | health condition   | no    |
        | no qualifications  | no    |

    Scenario Outline: Single adult households without work count when a child depends on the adult
      But their workless household is <workless>
      And their single adult household is <single>
      And their dependent children are <children>
      Then "esf-pathways-sy" fits
      And its cohorts are <cohorts>

      Examples:
        | workless | single | children | cohorts                                                                                                         |
        | yes      | yes    | 1        | "workless-single-adult-with-dependants", "inactive-19-plus-completers", "workless-household", "inactive-adults" |
        | yes      | yes    | 0        | "inactive-19-plus-completers", "workless-household", "inactive-adults"                                          |
        | yes      | no     | 1        | "inactive-19-plus-completers", "workless-household", "inactive-adults"                                          |
        | no       | yes    | 1        | "inactive-19-plus-completers", "working-household", "inactive-adults"                                           |

    Scenario: Somebody looking for work is in none of the groups of inactive people
      But their labour status is unemployed
      And their barriers count is 1
      Then "esf-pathways-sy" fits
      And its cohorts are nothing

  Rule: The figures of the two ages, and of two kinds of household, stand apart (IEP Journal, Issue 8, March 2023, Table 2)

    Scenario: Callum is 17
      But their age is 17
      Then "esf-pathways-sy" fits
      And its cohorts are "inactive-15-18-completers"
      # The text's 58.5 percent stands beside the rows of Table 2, 18.6 and 62.7: they are not the same thing, and are not summed
      And its evidence for "inactive-15-18-completers" is "338 people", "18.6 percent", "62.7 percent", "58.5 percent", "59.1 percent", "42.3 percent", "62.1 percent"
      And its evidence for "direct-delivery" is "470 people", "34.1 percent", "66.3 percent"
      And it says "Not the sum of the rows for work and for education in Table 2."
      And it says "These are observed rates, not effects."

    Scenario: Adults aged 19 or over
      Then "esf-pathways-sy" fits
      And its evidence for "inactive-19-plus-completers" is "1100 people", "46.4 percent", "9.1 percent", "510 people", "62 percent", "48.8 percent", "58.1 percent", "39.1 percent", "36.8 percent"
      And its evidence for "community-vcs" is "1444 people", "41.4 percent"
      And its evidence for "inactive-adults" is "53 percent", "27 percent"

    Scenario Outline: Working and workless households
      But their workless household is <workless>
      Then "esf-pathways-sy" fits
      And its evidence for <cohort> is <figures>

      Examples:
        | workless | cohort               | figures                                                      |
        | no       | "working-household"  | "49 percent", "35.8 percent", "23.5 percent", "54.2 percent" |
        | yes      | "workless-household" | "41 percent", "42.9 percent", "6.1 percent"                  |

  Rule: Open from October 2018 to December 2023 (Opportunity Sheffield, extension of ESF Pathways, December 2021)

    Scenario Outline: On the first and the last day
      But the date is <day>
      Then "esf-pathways-sy" <fit>

      Examples:
        | day               | fit                              |
        | 30 September 2018 | is closed, and would have fitted |
        | 1 October 2018    | fits                             |
        | 31 December 2023  | fits                             |
        | 1 January 2024    | is closed, and would have fitted |

    Scenario: Today its nearest successors are named
      But the date is 22 November 2026
      Then "esf-pathways-sy" is closed, and would have fitted
      And its status is "closed"
      And its tier is "community-vcs"
      And its equivalents are "sheffield-pathways-to-work", "connect-to-work", "workwell", "gbw-inactivity-trailblazers", "youth-guarantee-gateway-and-hubs"

    Scenario Outline: Closed, and not for this person either, or not known
      But the date is 22 November 2026
      And their right to work is <right>
      Then "esf-pathways-sy" is closed, and <would>

      Examples:
        | right   | would                 |
        | no      | would not have fitted |
        | unknown | might have fitted     |
