Feature: Skills Bootcamps: courses of up to 16 weeks with a job interview at the end (Explore education statistics, Skills Bootcamps)

  Background:
    Given this person on 1 June 2026:
      | age             | 28         |
      | local authority | Stafford   |
      | right to work   | yes        |
      | labour status   | unemployed |

  Scenario: Ola is out of work
    Then "Skills Bootcamps" fits
    And its tier is "unemployed"
    And its status is "open-varies-locally"
    And its routes are "self", "jobcentre", "employer"
    And its end date is 21 September 2026

  Scenario Outline: Who pays depends on the work that a person has
    But their labour status is <status>
    Then "skills-bootcamps" fits
    And its tiers are <tiers>

    Examples:
      | status                    | tiers           |
      | inactive                  | "unemployed"    |
      | self employed             | "self-employed" |
      | employed                  | "employer-led"  |
      | employed struggling       | "employer-led"  |
      | employed on medical leave | "employer-led"  |
      | student                   | nothing         |

  Scenario Outline: 19 or over, in England, with the right to work
    But their <fact> is <value>
    Then "skills-bootcamps" <fit>
    And its failing conditions are <failing>

    Examples:
      | fact            | value   | fit          | failing            |
      | age             | 18      | does not fit | "aged-19-or-over"  |
      | age             | 19      | fits         | nothing            |
      | local authority | Cardiff | does not fit | "lives-in-england" |
      | right to work   | no      | does not fit | "right-to-work"    |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "skills-bootcamps" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | age             | "age"             |
      | local authority | "local authority" |
      | right to work   | "right to work"   |

  Scenario Outline: They began in 2020; the day is ours
    But the date is <date>
    Then "skills-bootcamps" <fit>

    Examples:
      | date             | fit                                 |
      | 31 August 2020   | is closed, and would have fitted    |
      | 1 September 2020 | fits                                |
