Feature: Connect to Work: supported employment in England and Wales (Connect to Work: Grant Guidance for England)

  Background:
    Given this person on 22 November 2026:
      | age             | 29              |
      | areas           | connect to work |
      | right to work   | yes             |
      | disabled        | yes             |
      | condition kinds | physical        |
      | labour status   | inactive        |
      | on programmes   | none            |

  Scenario: Ffion is disabled and out of work
    Then "Connect to Work" fits
    And its status is "open-varies-locally"
    And its tiers are "out-of-work", "model-ips"
    And its undecided points are nothing
    And its routes are "self", "health-professional", "council", "voluntary-organisation", "jobcentre"
    And its end date is 22 November 2027
    And its evidence for "all" is "around 300,000 people", "around 100,000 people"

  Rule: From 18, where it runs, with the right to work (Connect to Work: Grant Guidance for England)

    Scenario Outline: The youngest is 18; exceptions at 16 and 17 are left open
      But their age is <age>
      Then "connect-to-work" <fit>
      And its failing conditions are <failing>
      And its undecided points are <undecided>
      And its questions are nothing

      Examples:
        | age | fit          | failing           | undecided               |
        | 15  | does not fit | "aged-18-or-over" | nothing                 |
        | 16  | might fit    | nothing           | "sixteen-and-seventeen" |
        | 17  | might fit    | nothing           | "sixteen-and-seventeen" |
        | 18  | fits         | nothing           | nothing                 |

    Scenario: Without the right to work
      But their right to work is no
      Then "connect-to-work" does not fit
      And its failing conditions are "right-to-work"

    Scenario Outline: It runs in England and Wales
      But their areas are unknown
      And their local authority is <home>
      Then "connect-to-work" <fit>
      And its failing conditions are <failing>

      Examples:
        | home    | fit          | failing               |
        | Leeds   | fits         | nothing               |
        | Swansea | fits         | nothing               |
        | Belfast | does not fit | "lives-where-it-runs" |
        | Dundee  | does not fit | "lives-where-it-runs" |

  Rule: For disabled people, people with a health condition, and listed groups (East Sussex County Council, Connect to Work paper, November 2024)

    Scenario Outline: A group is enough by itself
      But their disabled is no
      And their health condition is no
      And their condition kinds are none
      And their cohorts are <group>
      Then "connect-to-work" <fit>
      And its failing conditions are <failing>

      Examples:
        | group                 | fit          | failing                             |
        | offender              | fits         | nothing                             |
        | ex offender           | fits         | nothing                             |
        | carer                 | fits         | nothing                             |
        | ex carer              | fits         | nothing                             |
        | homeless              | fits         | nothing                             |
        | veteran               | fits         | nothing                             |
        | substance dependent   | fits         | nothing                             |
        | care experienced      | fits         | nothing                             |
        | refugee               | fits         | nothing                             |
        | afghan resettlement   | fits         | nothing                             |
        | ukrainian scheme      | fits         | nothing                             |
        | domestic abuse        | fits         | nothing                             |
        | modern slavery        | fits         | nothing                             |
        | serious violence risk | fits         | nothing                             |
        | prison leaver         | does not fit | "disabled-ill-or-in-a-listed-group" |
        | learning difficulty   | does not fit | "disabled-ill-or-in-a-listed-group" |
        | none                  | does not fit | "disabled-ill-or-in-a-listed-group" |

    Scenario Outline: Whoever cares for an adult or a disabled child, or gets Carer's Allowance, is a carer
      But their disabled is no
      And their health condition is no
      And their condition kinds are none
      And their caring is <caring>
      And their benefits are <benefits>
      Then "connect-to-work" <fit>
      And its questions are <questions>

      Examples:
        | caring         | benefits         | fit       | questions |
        | adult          | unknown          | fits      | nothing   |
        | disabled child | unknown          | fits      | nothing   |
        | unknown        | carers allowance | fits      | nothing   |
        | child          | none             | might fit | "cohorts" |

    Scenario: A health condition that is no disability is enough
      But their disabled is no
      And their health condition is yes
      Then "connect-to-work" fits

  Rule: Out of work for up to 12 months of help, at risk in a job for up to 4 (East Sussex County Council, Connect to Work paper, November 2024)

    Scenario Outline: The tier follows from the work
      But their labour status is <status>
      And their at risk of job loss is <risk>
      Then "connect-to-work" <fit>
      And its tiers are <tiers>
      And its failing conditions are <failing>

      Examples:
        | status                    | risk | fit          | tiers                            | failing                  |
        | unemployed                | no   | fits         | "out-of-work", "model-ips"       | nothing                  |
        | inactive                  | no   | fits         | "out-of-work", "model-ips"       | nothing                  |
        | employed                  | yes  | fits         | "in-work-retention", "model-ips" | nothing                  |
        | employed on medical leave | yes  | fits         | "in-work-retention", "model-ips" | nothing                  |
        | employed                  | no   | does not fit | "model-ips"                      | "out-of-work-or-at-risk" |

    Scenario: Four months to keep a job
      But their labour status is employed
      And their at risk of job loss is yes
      Then "connect-to-work" fits
      And its end date is 22 March 2027

    Scenario: Two councils read out of work differently
      But their labour status is unemployed
      Then "connect-to-work" fits
      And its undecided points are "unemployed-or-only-inactive"

  Rule: The model that the local service is likely to use (our reading)

    Scenario Outline: Five stages for a learning disability or autism, else Individual Placement and Support
      But their condition kinds are <kinds>
      Then "connect-to-work" fits
      And its tiers are <tiers>

      Examples:
        | kinds                         | tiers                       |
        | learning disability           | "out-of-work", "model-seqf" |
        | autism, common mental health  | "out-of-work", "model-seqf" |
        | common mental health          | "out-of-work", "model-ips"  |

    Scenario: With no kind known the model stays open, and the person still fits
      But their condition kinds are unknown
      Then "connect-to-work" fits
      And its tiers are "out-of-work"

  Rule: Not together with another employment programme (East Sussex County Council, Connect to Work paper, November 2024)

    Scenario Outline: An employment programme stands in the way, help with costs does not, and the rest is left open (our reading)
      But their on programmes are <programmes>
      Then "connect-to-work" <fit>
      And its failing conditions are <failing>
      And its undecided points are <undecided>
      And its questions are nothing

      Examples:
        | programmes                           | fit          | failing                | undecided                  |
        | restart                              | does not fit | "on-another-programme" | nothing                    |
        | work-and-health-programme            | does not fit | "on-another-programme" | nothing                    |
        | ips-smi                              | does not fit | "on-another-programme" | nothing                    |
        | clld                                 | does not fit | "on-another-programme" | nothing                    |
        | youth-guarantee-trailblazers         | does not fit | "on-another-programme" | nothing                    |
        | access-to-work, restart              | does not fit | "on-another-programme" | nothing                    |
        | access-to-work                       | fits         | nothing                | nothing                    |
        | flexible-support-fund                | fits         | nothing                | nothing                    |
        | jobcentre-travel-discount-card       | fits         | nothing                | nothing                    |
        | right-to-try                         | fits         | nothing                | nothing                    |
        | social-prescribing-employment        | fits         | nothing                | nothing                    |
        | life-rooms                           | fits         | nothing                | nothing                    |
        | jobcentre-pathways-to-work-advisers  | fits         | nothing                | nothing                    |
        | connect-to-work                      | fits         | nothing                | nothing                    |
        | apprenticeship                       | might fit    | nothing                | "may-count-as-a-programme" |
        | talking-therapies-employment-advisers | might fit   | nothing                | "may-count-as-a-programme" |
        | a-project-of-our-town                | might fit    | nothing                | "may-count-as-a-programme" |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "connect-to-work" might fit
    And its questions are <questions>

    Examples:
      | fact          | questions         |
      | age           | "age"             |
      | areas         | "local authority" |
      | right to work | "right to work"   |
      | on programmes | "on programmes"   |

  Scenario: Whoever has a job is asked about the risk to it
    But their labour status is employed
    Then "connect-to-work" might fit
    And its questions are "at risk of job loss"

  Rule: Five years from April 2025 (Connect to Work: Grant Guidance for England)

    Scenario Outline: Nobody starts before the first day or after the last
      But the date is <date>
      Then "connect-to-work" is closed, and would have fitted
      And its status is <status>

      Examples:
        | date          | status         |
        | 31 March 2025 | "not-yet-open" |
        | 1 April 2030  | "closed"       |

    Scenario Outline: The first and the last day count
      But the date is <date>
      Then "connect-to-work" fits

      Examples:
        | date          |
        | 1 April 2025  |
        | 31 March 2030 |
