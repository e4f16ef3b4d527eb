Feature: UK Shared Prosperity Fund in Sunderland (Learning and Work Institute, Economic Inactivity in Sunderland, April 2023)
  The fund was for people who are outside the labour market, would like to work and need help to get there.

  Background: Nadia, 34, of Sunderland, would work if somebody minded the children
    Given this person on 1 June 2024:
      | age             | 34                |
      | local authority | Sunderland        |
      | labour status   | inactive          |
      | lw group        | need-help-to-work |

  Scenario: Nadia fits
    Then "UK Shared Prosperity Fund in Sunderland" fits
    And its routes are "self", "outreach", "voluntary-organisation", "jobcentre", "recruitment-agency", "housing-service"
    And its evidence for "all" is "1700000 people", "34000 people", "15700 people", "6900 people"

  Rule: The target group needs help to work (section 1.1, Background and context)

    Scenario Outline: A person with <fact> <value> cannot join
      But their <fact> is <value>
      Then "UK Shared Prosperity Fund in Sunderland" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact            | value               | failing                                        |
        | local authority | Newcastle upon Tyne | "lives-in-sunderland"                          |
        | labour status   | unemployed          | "economically-inactive"                        |
        | lw group        | unable-to-work      | "needs-help-to-work", "cannot-or-need-not-work" |
        | lw group        | dont-need-to-work   | "needs-help-to-work", "cannot-or-need-not-work" |

    Scenario Outline: The group follows from what the person says, where that settles it
      But their lw group is unknown
      And their wants work is <wants>
      And their needs help with work is <help>
      And their health condition is <condition>
      And their seriously ill is <ill>
      And their means without work is <means>
      Then "UK Shared Prosperity Fund in Sunderland" <answer>
      And its failing conditions are <failing>
      And its questions are <questions>

      Examples:
        | wants   | help    | condition | ill     | means   | answer       | failing                                         | questions  |
        | yes     | yes     | unknown   | unknown | unknown | fits         | nothing                                         | nothing    |
        | yes     | no      | yes       | unknown | unknown | fits         | nothing                                         | nothing    |
        | yes     | unknown | yes       | yes     | unknown | fits         | nothing                                         | nothing    |
        | yes     | no      | no        | unknown | unknown | might fit    | nothing                                         | "lw group" |
        | no      | unknown | yes       | yes     | enough  | does not fit | "needs-help-to-work", "cannot-or-need-not-work" | nothing    |
        | unknown | unknown | yes       | yes     | unknown | might fit    | nothing                                         | "lw group" |
        | no      | unknown | yes       | no      | enough  | does not fit | "needs-help-to-work", "cannot-or-need-not-work" | nothing    |
        | no      | unknown | yes       | no      | some    | might fit    | nothing                                         | "lw group" |
        | no      | unknown | yes       | unknown | enough  | might fit    | nothing                                         | "lw group" |

    Scenario: The adviser's own judgement wins
      But their lw group is unable-to-work
      And their wants work is yes
      And their needs help with work is yes
      Then "UK Shared Prosperity Fund in Sunderland" does not fit
      And its failing conditions are "needs-help-to-work", "cannot-or-need-not-work"

  Rule: A missing fact is asked, never taken as no (Worthwhile's contract: what is left out is unknown)

    Scenario Outline: We do not know their <fact>
      But their <fact> is unknown
      Then "UK Shared Prosperity Fund in Sunderland" might fit
      And its questions are <questions>

      Examples:
        | fact            | questions         |
        | local authority | "local authority" |
        | labour status   | "labour status"   |
        | lw group        | "lw group"        |

  Rule: The fund ended on 31 March 2026 (FE Week)

    Scenario Outline: On <day> it is not open
      But the date is <day>
      Then "UK Shared Prosperity Fund in Sunderland" is closed, and would have fitted
      And its equivalents are <equivalents>

      Examples:
        | day              | equivalents                                                           |
        | 30 November 2022 | nothing                                                               |
        | 1 April 2026     | "local-growth-fund", "connect-to-work", "gbw-inactivity-trailblazers" |
        | 22 November 2026 | "local-growth-fund", "connect-to-work", "gbw-inactivity-trailblazers" |

    Scenario Outline: On <day> it is open
      But the date is <day>
      Then "UK Shared Prosperity Fund in Sunderland" fits

      Examples:
        | day             |
        | 1 December 2022 |
        | 31 March 2026   |
