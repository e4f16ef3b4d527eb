Feature: Building Better Opportunities: local projects, each for a group of its own (Levelling up through employment: literature review)

  Background:
    Given this person on 1 June 2019:
      | local authority      | Preston  |
      | labour status        | inactive |
      | right to work        | yes      |
      | project cohort match | yes      |

  Scenario: Ruth is in the group of a project near her
    Then "Building Better Opportunities" fits
    And its status is "open"
    And its routes are "self", "voluntary-organisation", "varies"

  Scenario Outline: Each condition by itself
    But their <fact> is <value>
    Then "building-better-opportunities" <fit>
    And its failing conditions are <failing>
    And its questions are <questions>

    Examples:
      | fact                 | value      | fit          | failing                  | questions              |
      | labour status        | unemployed | fits         | nothing                  | nothing                |
      | labour status        | employed   | does not fit | "unemployed-or-inactive" | nothing                |
      | labour status        | student    | does not fit | "unemployed-or-inactive" | nothing                |
      | labour status        | unknown    | might fit    | nothing                  | "labour status"        |
      | local authority      | Cardiff    | does not fit | "lives-in-england"       | nothing                |
      | local authority      | unknown    | might fit    | nothing                  | "local authority"      |
      | right to work        | no         | does not fit | "right-to-work"          | nothing                |
      | right to work        | unknown    | might fit    | nothing                  | "right to work"        |
      | project cohort match | no         | does not fit | "in-a-project-group"     | nothing                |
      | project cohort match | unknown    | might fit    | nothing                  | "project cohort match" |

  Scenario Outline: On the first and the last day of the projects in Lancashire
    But the date is <day>
    Then "building-better-opportunities" <fit>

    Examples:
      | day              | fit                              |
      | 31 December 2015 | is closed, and would have fitted |
      | 1 January 2016   | fits                             |
      | 31 March 2023    | fits                             |
      | 1 April 2023     | is closed, and would have fitted |

  Scenario: What is open today
    But the date is 22 November 2026
    Then "building-better-opportunities" is closed, and would have fitted
    And its evidence for "all" is "42 percent"
    And its equivalents are "connect-to-work", "local-growth-fund", "adult-skills-fund"
