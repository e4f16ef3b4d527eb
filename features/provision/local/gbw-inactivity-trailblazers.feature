Feature: Economic inactivity trailblazers: local help where ill health keeps people from work (Healthcare Management, 2025)
  Local projects of Get Britain Working, since April 2025, in South Yorkshire and other areas. The rules are local.

  Background: Rhys, 47, of Barnsley, is too ill to look for work
    Given this person on 22 November 2026:
      | age                 | 47                    |
      | local authority     | Barnsley              |
      | areas               | inactivity-trailblazer |
      | labour status       | inactive              |
      | at risk of job loss | no                    |
      | health condition    | yes                   |

  Scenario: Rhys fits
    Then "Economic inactivity trailblazer" fits
    And its status is "open-varies-locally"
    And it says "Only Sheffield's second year, to March 2027, is confirmed."
    And its routes are "local-triage", "self", "health-professional", "council", "voluntary-organisation"

  Scenario: A job at risk is enough
    But their labour status is employed-on-medical-leave
    And their at risk of job loss is yes
    Then "Economic inactivity trailblazer" fits

  Scenario Outline: A person with <fact> <value> cannot join
    But their <fact> is <value>
    Then "Economic inactivity trailblazer" does not fit
    And its failing conditions are <failing>

    Examples:
      | fact             | value      | failing                |
      | labour status    | unemployed | "inactive-or-at-risk"  |
      | labour status    | employed   | "inactive-or-at-risk"  |
      | health condition | no         | "has-health-condition" |

  Scenario Outline: We do not know their <fact>: it is asked, never taken as no
    But their <fact> is unknown
    Then "Economic inactivity trailblazer" might fit
    And its questions are <questions>

    Examples:
      | fact             | questions          |
      | labour status    | "labour status"    |
      | health condition | "health condition" |

  Scenario: South Yorkshire has targets, and they are called targets
    Then "Economic inactivity trailblazer" fits
    And its cohorts are "south-yorkshire"
    And its evidence for "south-yorkshire" is "7800 people", "3000 people"

  Scenario: Elsewhere there are none
    But their local authority is Wigan
    Then "Economic inactivity trailblazer" fits
    And its cohorts are nothing

  Scenario Outline: On <day> it is not open
    But the date is <day>
    Then "Economic inactivity trailblazer" is closed, and would have fitted

    Examples:
      | day           |
      | 31 March 2025 |
      | 1 April 2027  |

  Scenario Outline: On <day> it is open
    But the date is <day>
    Then "Economic inactivity trailblazer" fits

    Examples:
      | day           |
      | 1 April 2025  |
      | 31 March 2027 |
