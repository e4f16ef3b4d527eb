Feature: WorkWell: early help from the NHS to stay in work or go back to it (NHS North Central London, WorkWell)
  The present equivalent of Working Well Early Help. It needs no benefit claim; each area has rules of its own.

  Background: Gita, 44, of Salford, is off work sick
    Given this person on 22 November 2026:
      | age                      | 44                        |
      | local authority          | Salford                   |
      | areas                    | nhs-board                 |
      | labour status            | employed on medical leave |
      | health condition         | yes                       |
      | health affects work      | yes                       |
      | right to work            | yes                       |
      | site specific exclusions | no                        |

  Scenario: Gita fits, and can go there herself
    Then "WorkWell" fits
    And its tier is "in-work"
    And its status is "open-varies-locally"
    And its routes are "self", "gp-practice", "pharmacist", "employer", "jobcentre", "community-organisation"

  Rule: It is for people in work, off sick or out of work whose health affects their work (NHS North Central London, WorkWell)

    Scenario Outline: Gita is <status>
      But their labour status is <status>
      And their hours per week are 0
      Then "WorkWell" fits
      And its tier is <tier>

      Examples:
        | status              | tier           |
        | employed            | "in-work"      |
        | employed-struggling | "in-work"      |
        | self-employed       | "in-work"      |
        | unemployed          | "seeking-work" |
        | inactive            | "seeking-work" |

    Scenario Outline: Paid work of any length is work, whatever Gita is called (our reading)
      But their labour status is <status>
      And their hours per week are <hours>
      Then "WorkWell" <answer>
      And its tiers are <tiers>
      And its questions are <questions>

      Examples:
        | status     | hours   | answer       | tiers                     | questions        |
        | student    | 0       | does not fit | nothing                   | nothing          |
        | student    | 0.5     | fits         | "in-work"                 | nothing          |
        | student    | unknown | might fit    | nothing                   | "hours per week" |
        | unemployed | 4       | fits         | "in-work", "seeking-work" | nothing          |
        | unemployed | unknown | fits         | "seeking-work"            | "hours per week" |

    Scenario Outline: A person with <fact> <value> cannot join
      But their <fact> is <value>
      And their disabled is no
      And their hours per week are 0
      Then "WorkWell" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact                     | value   | failing                |
        | health affects work      | no      | "health-affects-work"  |
        | right to work            | no      | "right-to-work"        |
        | labour status            | student | "in-or-out-of-work"    |
        | site specific exclusions | yes     | "local-exclusions"     |

    Scenario: A disability is enough
      But their health condition is unknown
      And their disabled is yes
      Then "WorkWell" fits

    Scenario: Without a condition or a disability, health does not stand in the way of work either
      But their health condition is no
      And their disabled is no
      And their health affects work is no
      Then "WorkWell" does not fit
      And its failing conditions are "has-health-condition", "health-affects-work"

  Rule: Greater Manchester takes people from 16 (About Manchester, WorkWell pilot)

    Scenario Outline: Gita is <age>
      But their age is <age>
      Then "WorkWell" fits
      And its undecided points are <undecided>

      Examples:
        | age | undecided             |
        | 16  | "sixteen-or-eighteen" |
        | 17  | "sixteen-or-eighteen" |
        | 18  | nothing               |

    Scenario: 15 is too young
      But their age is 15
      Then "WorkWell" does not fit
      And its failing conditions are "aged-16-or-over"

  Rule: A missing fact is asked, never taken as no (Worthwhile's contract: what is left out is unknown)

    Scenario Outline: We do not know their <fact>
      But their <fact> is unknown
      Then "WorkWell" might fit
      And its questions are <questions>

      Examples:
        | fact                     | questions                      |
        | health affects work      | "health affects work"          |
        | age                      | "age"                          |
        | right to work            | "right to work"                |
        | labour status            | "labour status", "hours per week" |
        | site specific exclusions | "site specific exclusions"     |

    Scenario Outline: Some benefits show that there is a condition; income-related ESA may be a partner's
      But their health condition is unknown
      And their health affects work is unknown
      And their benefits are <benefits>
      Then "WorkWell" might fit
      And its questions are <questions>

      Examples:
        | benefits                 | questions                                 |
        | pip                      | "health affects work"                     |
        | dla                      | "health affects work"                     |
        | adult-disability-payment | "health affects work"                     |
        | esa-new-style            | "health affects work"                     |
        | esa-income-related       | "health condition", "health affects work" |
        | universal-credit         | "health condition", "health affects work" |

    Scenario: Nothing is known of their health
      But their health condition is unknown
      And their health affects work is unknown
      Then "WorkWell" might fit
      And its questions are "health condition", "health affects work"

  Rule: Home, doctor or Jobcentre must be in an area that has it (About Manchester, WorkWell pilot)

    Scenario: In Leeds it is not known to have begun: the NHS board, the doctor and the Jobcentre are asked for
      But their local authority is Leeds
      And their areas are unknown
      Then "WorkWell" might fit
      And its questions are "areas", "gp", "areas"

    Scenario: A doctor in South Yorkshire is enough
      But their local authority is Bassetlaw
      And their areas are unknown
      And their gp is south-yorkshire-and-bassetlaw
      Then "WorkWell" fits

    Scenario: A Jobcentre that sends people is enough
      But their areas are jobcentre-pathways
      And their local authority is Leeds
      Then "WorkWell" fits

    Scenario: Scotland is outside
      But their local authority is Glasgow City
      And their areas are unknown
      Then "WorkWell" does not fit
      And its failing conditions are "lives-in-england"

  Rule: The pilot began in October 2024 (Government press release, 21 January 2026)

    Scenario: The day before
      But the date is 30 September 2024
      Then "WorkWell" is closed, and would have fitted

    Scenario: The first day
      But the date is 1 October 2024
      Then "WorkWell" fits
