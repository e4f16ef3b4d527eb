Feature: Sheffield Pathways to Work: help for people outside the labour market (Sheffield City Council, December 2025)
  The council's help since April 2025. It follows ESF Pathways, under rules of its own.

  Background: Mai, 52, of Sheffield, is not in work and not looking
    Given this person on 22 November 2026:
      | age             | 52        |
      | local authority | Sheffield |
      | labour status   | inactive  |

  Scenario: Mai fits, and can go there herself
    Then "Sheffield Pathways to Work" fits
    And its status is "open"
    And its routes are "self", "council", "health-professional", "voluntary-organisation", "jobcentre"

  Scenario Outline: A person with <fact> <value> cannot join
    But their <fact> is <value>
    Then "Sheffield Pathways to Work" does not fit
    And its failing conditions are <failing>

    Examples:
      | fact            | value      | failing                 |
      | local authority | Rotherham  | "lives-in-sheffield"    |
      | labour status   | unemployed | "economically-inactive" |
      | labour status   | employed   | "economically-inactive" |
      | age             | 15         | "aged-16-or-over"       |

  Scenario: Sixteen is old enough
    But their age is 16
    Then "Sheffield Pathways to Work" fits

  Scenario Outline: We do not know their <fact>: it is asked, never taken as no
    But their <fact> is unknown
    Then "Sheffield Pathways to Work" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | local authority | "local authority" |
      | labour status   | "labour status"   |
      | age             | "age"             |

  Scenario Outline: On <day> it is not open
    But the date is <day>
    Then "Sheffield Pathways to Work" is closed, and would have fitted

    Examples:
      | day           |
      | 31 March 2025 |
      | 1 April 2027  |

  Scenario Outline: On <day> it is open
    But the date is <day>
    Then "Sheffield Pathways to Work" fits

    Examples:
      | day           |
      | 1 April 2025  |
      | 31 March 2027 |
