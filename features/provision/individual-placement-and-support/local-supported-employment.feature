Feature: Local Supported Employment: a job coach for adults with a learning disability or autism (IEP Journal, Issue 8, March 2023)

  Background:
    Given this person on 1 June 2024:
      | age             | 23                         |
      | areas           | local supported employment |
      | condition kinds | autism                     |

  Scenario: Owen is autistic and lives in one of the 24 councils
    Then "Local Supported Employment" fits
    And its status is "open"
    And its routes are "social-care", "self", "council"
    And its evidence for "all" is "at least 30 percent"
    And it says "They help you learn the job at work, and stay in touch."

  Rule: For adults with learning disabilities, autism or both (Local Supported Employment: guidance for local authorities)

    Scenario Outline: The youngest is 18
      But their age is <age>
      Then "local-supported-employment" <fit>
      And its failing conditions are <failing>

      Examples:
        | age | fit          | failing           |
        | 17  | does not fit | "aged-18-or-over" |
        | 18  | fits         | nothing           |

    Scenario Outline: Either is enough
      But their condition kinds are <kinds>
      Then "local-supported-employment" <fit>
      And its failing conditions are <failing>

      Examples:
        | kinds                       | fit          | failing                         |
        | learning disability         | fits         | nothing                         |
        | autism                      | fits         | nothing                         |
        | learning disability, autism | fits         | nothing                         |
        | neurodiverse                | does not fit | "learning-disability-or-autism" |
        | none                        | does not fit | "learning-disability-or-autism" |

    Scenario Outline: Where a person lives
      But their areas are unknown
      And their local authority is <home>
      Then "local-supported-employment" <fit>
      And its failing conditions are <failing>

      Examples:
        | home      | fit          | failing                        |
        | Wakefield | fits         | nothing                        |
        | Cardiff   | fits         | nothing                        |
        | Dundee    | does not fit | "lives-in-one-of-the-councils" |
        | Belfast   | does not fit | "lives-in-one-of-the-councils" |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "local-supported-employment" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | age             | "age"             |
      | condition kinds | "condition kinds" |
      | areas           | "local authority" |

  Rule: The grants ran from August 2022 for three financial years (Public Sector Executive, August 2022)

    Scenario Outline: Before it began and after it ended
      But the date is <date>
      Then "local-supported-employment" is closed, and would have fitted
      And its status is <status>

      Examples:
        | date             | status         |
        | 31 July 2022     | "not-yet-open" |
        | 1 April 2025     | "closed"       |
        | 22 November 2026 | "closed"       |

    Scenario Outline: The first and the last day count
      But the date is <date>
      Then "local-supported-employment" fits

      Examples:
        | date          |
        | 1 August 2022 |
        | 31 March 2025 |

    Scenario: What is open instead
      But the date is 22 November 2026
      Then "local-supported-employment" is closed, and would have fitted
      And its equivalents are "connect-to-work"
