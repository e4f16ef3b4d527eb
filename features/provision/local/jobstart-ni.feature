Feature: JobStart: a paid job for six or nine months in Northern Ireland (Department for Communities, JobStart scheme: employer guidance)

  Background:
    Given this person on 15 September 2025:
      | age             | 19         |
      | local authority | Belfast    |
      | labour status   | unemployed |

  Scenario: Cara is 19 and out of work
    Then "JobStart" fits
    And its status is "open"
    And its routes are "jobs-and-benefits-office"
    And its evidence for "all" is "77 percent"

  Scenario Outline: To somebody <status> both strands are shown, and that the source does not say who each is for
    But their labour status is <status>
    Then "jobstart-ni" fits
    And its tiers are "strand-1", "strand-2"
    And its undecided points are "who-each-strand-is-for"
    And it says "The job is 25 hours a week for 6 months."
    And it says "The job is 15 hours a week for 9 months."

    Examples:
      | status     |
      | unemployed |
      | inactive   |

  Scenario Outline: In Northern Ireland, out of work, 16 to 24
    But their <fact> is <value>
    Then "jobstart-ni" <fit>
    And its failing conditions are <failing>

    Examples:
      | fact            | value    | fit          | failing                     |
      | age             | 15       | does not fit | "aged-16-to-24"             |
      | age             | 16       | fits         | nothing                     |
      | age             | 24       | fits         | nothing                     |
      | labour status   | inactive | fits         | nothing                     |
      | labour status   | employed | does not fit | "out-of-work"               |
      | local authority | Fife     | does not fit | "lives-in-northern-ireland" |

  Scenario: From 25 the sources leave it open: earlier phases took 16 to 24, the Minister said that this one would take all working ages
    But their age is 25
    Then "jobstart-ni" might fit
    And its questions are nothing
    And its undecided points are "ages-of-the-present-phase", "who-each-strand-is-for"

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "jobstart-ni" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | age             | "age"             |
      | labour status   | "labour status"   |
      | local authority | "local authority" |

  Rule: The present phase opened in September 2025 (Department for Communities, employer guidance)

    Scenario: The day before
      But the date is 31 August 2025
      Then "jobstart-ni" is closed, and would have fitted
      And its status is "not-yet-open"

    Scenario: Today it is not verified
      But the date is 22 November 2026
      Then "jobstart-ni" fits
      And its status is "unverified"
      And its equivalents are nothing
