Feature: European Social Fund, Inclusive Labour Markets: projects that take people by who they are, not by their benefit (IEP Journal, Issue 8, March 2023)

  Background:
    Given this person on 1 June 2018:
      | local authority               | Cornwall |
      | labour status                 | inactive |
      | right to work                 | yes      |
      | personal characteristic match | yes      |
      | benefits                      | none     |

  Scenario: Loveday gets no benefit, and that does not matter
    Then "European Social Fund, Inclusive Labour Markets" fits
    And its routes are "self", "varies"
    And it says "You join a project, not the fund."

  Scenario Outline: Each condition by itself
    But their <fact> is <value>
    Then "esf-2014-2020-inclusive-labour-markets" <fit>
    And its failing conditions are <failing>
    And its questions are <questions>

    Examples:
      | fact                          | value      | fit          | failing                   | questions                       |
      | labour status                 | unemployed | fits         | nothing                   | nothing                         |
      | labour status                 | employed   | does not fit | "unemployed-or-inactive"  | nothing                         |
      | labour status                 | student    | does not fit | "unemployed-or-inactive"  | nothing                         |
      | labour status                 | unknown    | might fit    | nothing                   | "labour status"                 |
      | local authority               | Glasgow    | does not fit | "lives-in-england"        | nothing                         |
      | local authority               | unknown    | might fit    | nothing                   | "local authority"               |
      | right to work                 | no         | does not fit | "right-to-work"           | nothing                         |
      | right to work                 | unknown    | might fit    | nothing                   | "right to work"                 |
      | personal characteristic match | no         | does not fit | "personal-characteristic" | nothing                         |
      | personal characteristic match | unknown    | might fit    | nothing                   | "personal characteristic match" |

  Scenario Outline: On the first and the last day (Department for Work and Pensions, European Social Fund case study booklet 2022)
    But the date is <day>
    Then "esf-2014-2020-inclusive-labour-markets" <fit>

    Examples:
      | day              | fit                              |
      | 28 February 2015 | is closed, and would have fitted |
      | 1 March 2015     | fits                             |
      | 31 December 2023 | fits                             |
      | 1 January 2024   | is closed, and would have fitted |

  Scenario: What is open today
    But the date is 22 November 2026
    Then "esf-2014-2020-inclusive-labour-markets" is closed, and would have fitted
    And its evidence for "all" is "around 1900000 people", "over 244000 people", "over 172000 people"
    And its equivalents are "local-growth-fund", "connect-to-work", "adult-skills-fund"
