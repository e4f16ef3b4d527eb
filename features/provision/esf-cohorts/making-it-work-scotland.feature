Feature: Making it Work: a key worker and childcare for lone parents in five areas of Scotland (IEP Journal, Issue 8, March 2023)

  Background:
    Given this person on 1 June 2015:
      | local authority              | Glasgow |
      | lone parent                  | yes     |
      | disabled                     | no      |
      | caring                       | child   |
      | dependent children           | 2       |
      | weeks out of work            | 103     |
      | area depressed labour market | no      |
      | chaotic circumstances        | no      |
      | little work experience       | no      |

  Scenario: Eilidh has none of the seven barriers
    Then "Making it Work" does not fit
    And its failing conditions are "one-of-seven-barriers"

  Rule: One or more of seven barriers is enough (IEP Journal, Issue 8, March 2023, footnote 3)

    Scenario Outline: Each barrier is enough alone, and one less of it is not
      But their <fact> is <value>
      Then "making-it-work-scotland" <fit>

      Examples:
        | fact                         | value          | fit          |
        | disabled                     | yes            | fits         |
        | caring                       | disabled child | fits         |
        | caring                       | adult          | fits         |
        | caring                       | child          | does not fit |
        | dependent children           | 3              | fits         |
        | dependent children           | 2              | does not fit |
        | area depressed labour market | yes            | fits         |
        | chaotic circumstances        | yes            | fits         |
        | little work experience       | yes            | fits         |
        | weeks out of work            | 104            | fits         |
        | weeks out of work            | 103            | does not fit |

    Scenario Outline: Whatever is not known of the seven is asked
      But their <fact> is unknown
      Then "making-it-work-scotland" might fit
      And its questions are <questions>

      Examples:
        | fact                         | questions                      |
        | disabled                     | "disabled"                     |
        | caring                       | "caring"                       |
        | dependent children           | "dependent children"           |
        | weeks out of work            | "weeks out of work"            |
        | area depressed labour market | "area depressed labour market" |
        | chaotic circumstances        | "chaotic circumstances"        |
        | little work experience       | "little work experience"       |

  Rule: For lone parents in the five areas with the most of them (IEP Journal, Issue 8, March 2023)

    Scenario Outline: The five areas
      But their weeks out of work are 104
      And their local authority is <council>
      Then "making-it-work-scotland" <fit>
      And its failing conditions are <failing>
      And its questions are <questions>

      Examples:
        | council           | fit          | failing                      | questions         |
        | Edinburgh         | fits         | nothing                      | nothing           |
        | Fife              | fits         | nothing                      | nothing           |
        | North Lanarkshire | fits         | nothing                      | nothing           |
        | South Lanarkshire | fits         | nothing                      | nothing           |
        | Dundee City       | does not fit | "lives-in-one-of-five-areas" | nothing           |
        | unknown           | might fit    | nothing                      | "local authority" |

    Scenario Outline: Lone parents only
      But their weeks out of work are 104
      And their lone parent is <lone>
      Then "making-it-work-scotland" <fit>
      And its failing conditions are <failing>
      And its questions are <questions>

      Examples:
        | lone    | fit          | failing       | questions     |
        | no      | does not fit | "lone-parent" | nothing       |
        | unknown | might fit    | nothing       | "lone parent" |

  Rule: Between 2013 and 2017, for over 3,000 lone parents (IEP Journal, Issue 8, March 2023)

    Scenario Outline: On the first and the last day
      But their weeks out of work are 104
      And the date is <day>
      Then "making-it-work-scotland" <fit>
      And its tiers are nothing

      Examples:
        | day              | fit                              |
        | 31 December 2012 | is closed, and would have fitted |
        | 1 January 2013   | fits                             |
        | 31 December 2017 | fits                             |
        | 1 January 2018   | is closed, and would have fitted |

    Scenario: What became of the people whom it helped
      But their weeks out of work are 104
      Then "making-it-work-scotland" fits
      And its evidence for "all" is "3000 people", "30 percent"
      And it says "A keyworker helps you to plan for work and childcare"

    Scenario: What is open today
      But their weeks out of work are 104
      And the date is 22 November 2026
      Then "making-it-work-scotland" is closed, and would have fitted
      And its equivalents are "no-one-left-behind", "flexible-support-fund"
