Feature: Apprenticeship: a paid job with training on and off the job (Levelling up through employment: literature review)

  Background:
    Given this person on 22 November 2026:
      | age                        | 18    |
      | local authority            | Leeds |
      | right to work              | yes   |
      | labour status              | inactive |
      | job offer                  | yes   |
      | in full time education     | no    |
      | education health care plan | no    |
      | cohorts                    | none  |

  Scenario: Jo is 18 and has the offer of an apprentice's job
    Then "Apprenticeship" fits
    And its tiers are "foundation", "standard"
    And its status is "open"
    And its routes are "employer-vacancy", "provider"
    And it says "Apprenticeships were available locally, but few people took them up."

  Scenario Outline: A job offer, the right to work, no full-time school, and 16 or over
    But their <fact> is <value>
    Then "apprenticeship" <fit>
    And its failing conditions are <failing>

    Examples:
      | fact                   | value | fit          | failing                      |
      | job offer              | no    | does not fit | "has-a-job-offer"            |
      | right to work          | no    | does not fit | "right-to-work"              |
      | in full time education | yes   | does not fit | "not-in-full-time-education" |
      | age                    | 15    | does not fit | "aged-16-or-over"            |
      | age                    | 16    | fits         | nothing                      |
      | age                    | 58    | fits         | nothing                      |

  Scenario Outline: Whoever has a job may train in it, if the employer agrees: left open
    But their job offer is <offer>
    And their labour status is <status>
    Then "apprenticeship" <fit>
    And its failing conditions are <failing>
    And its undecided points are <undecided>
    And its questions are <questions>

    Examples:
      | offer   | status                    | fit          | failing           | undecided          | questions       |
      | no      | employed                  | might fit    | nothing           | "present-employer" | nothing         |
      | no      | employed struggling       | might fit    | nothing           | "present-employer" | nothing         |
      | no      | employed on medical leave | might fit    | nothing           | "present-employer" | nothing         |
      | yes     | employed                  | fits         | nothing           | nothing            | nothing         |
      | no      | self employed             | does not fit | "has-a-job-offer" | nothing            | nothing         |
      | unknown | employed                  | might fit    | nothing           | "present-employer" | "job offer"     |
      | no      | unknown                   | might fit    | nothing           | nothing            | "labour status" |

  Scenario: Wales has apprenticeships of its own
    But their local authority is Cardiff
    Then "apprenticeship" does not fit
    And its failing conditions are "lives-in-england"

  Rule: Foundation apprenticeships are for 16 to 21, and for some to 24 (Association of Employment and Learning Providers, May 2025)

    Scenario Outline: The age, and who may be older
      But their age is <age>
      And their education health care plan is <plan>
      And their cohorts are <cohorts>
      Then "apprenticeship" fits
      And its tiers are <tiers>

      Examples:
        | age | plan | cohorts          | tiers                    |
        | 21  | no   | none             | "foundation", "standard" |
        | 22  | no   | none             | "standard"               |
        | 22  | yes  | none             | "foundation", "standard" |
        | 24  | no   | care experienced | "foundation", "standard" |
        | 24  | no   | prison leaver    | "foundation", "standard" |
        | 24  | no   | homeless         | "standard"               |
        | 25  | yes  | prison leaver    | "standard"               |

    Scenario Outline: There are none before 1 August 2025
      But the date is <date>
      Then "apprenticeship" fits
      And its tiers are <tiers>

      Examples:
        | date          | tiers                    |
        | 31 July 2025  | "standard"               |
        | 1 August 2025 | "foundation", "standard" |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "apprenticeship" might fit
    And its questions are <questions>

    Examples:
      | fact                   | questions                |
      | age                    | "age"                    |
      | right to work          | "right to work"          |
      | job offer              | "job offer"              |
      | in full time education | "in full time education" |
      | local authority        | "local authority"        |

  Scenario: Before the first source that shows it, its status is not verified
    But the date is 1 June 2020
    Then "apprenticeship" fits
    And its status is "unverified"
