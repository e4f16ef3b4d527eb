Feature: Access to Work: a grant for what a disability or health condition adds to the cost of working (GOV.UK, Access to Work: Eligibility)

  Background:
    Given this person on 22 November 2026:
      | age                      | 34       |
      | local authority          | Leeds    |
      | disabled                 | no       |
      | health condition         | yes      |
      | condition expected year  | yes      |
      | condition lasted year    | yes      |
      | condition kinds          | physical |
      | labour status            | employed |
      | interview                | no       |
      | job offer                | no       |
      | starting work trial      | no       |
      | starting work experience | no       |
      | work kind                | paid     |
      | benefits                 | pip      |

  Scenario: Rosa has a job and cannot use the bus
    Then "Access to Work" fits
    And its status is "open"
    And its routes are "self"
    And its undecided points are nothing
    And it says "If you cannot use public transport, it can pay extra costs of getting to work."
    And it says "constituents had waited more than nine months"

  Rule: 16 or over, in Great Britain, with a disability or health condition (GOV.UK, Access to Work: Eligibility)

    Scenario Outline: Who it is for
      But their <fact> is <value>
      Then "access-to-work" <fit>
      And its failing conditions are <failing>

      Examples:
        | fact            | value     | fit          | failing                  |
        | age             | 15        | does not fit | "aged-16-or-over"        |
        | age             | 16        | fits         | nothing                  |
        | local authority | Belfast   | does not fit | "lives-in-great-britain" |
        | local authority | Cardiff   | fits         | nothing                  |

    Scenario Outline: A health condition is needed, and a disability is one
      But their benefits are none
      And their health condition is <condition>
      And their disabled is <disabled>
      And their condition expected year is unknown
      And their condition lasted year is unknown
      And their condition kinds are unknown
      Then "access-to-work" <fit>
      And its failing conditions are <failing>
      And its questions are <questions>

      Examples:
        | condition | disabled | fit          | failing                                                           | questions                                                          |
        | unknown   | yes      | fits         | nothing                                                           | nothing                                                            |
        | no        | no       | does not fit | "disability-or-health-condition", "lasts-a-year-or-mental-health" | nothing                                                            |
        | yes       | no       | might fit    | nothing                                                           | "condition expected year", "condition lasted year", "condition kinds" |

    Scenario: A voluntary job on offer does not count
      But their labour status is unemployed
      And their job offer is yes
      And their work kind is voluntary
      Then "access-to-work" does not fit
      And its failing conditions are "voluntary-work"

  Rule: The condition lasts a year, or is one of mental health (GOV.UK, Access to Work: Eligibility, Your condition)

    Scenario Outline: A year, past or to come, or a mental health condition
      But their condition expected year is <expected>
      And their condition lasted year is <lasted>
      And their condition kinds are <kinds>
      And their disabled is <disabled>
      Then "access-to-work" <fit>
      And its undecided points are <undecided>
      And its questions are nothing

      Examples:
        | expected | lasted | kinds                | disabled | fit       | undecided     |
        | yes      | no     | physical             | no       | fits      | nothing       |
        | no       | yes    | physical             | no       | fits      | nothing       |
        | no       | no     | common mental health | no       | fits      | nothing       |
        | no       | no     | smi                  | no       | fits      | nothing       |
        | no       | no     | physical             | yes      | fits      | nothing       |
        | no       | no     | physical             | no       | might fit | "year-or-not" |

  Rule: In paid work, or about to begin (GOV.UK, Access to Work: Eligibility, Your work)

    Scenario Outline: Out of work, one sign of a beginning is enough
      But their labour status is unemployed
      And their hours per week are 0
      And their <fact> is <value>
      Then "access-to-work" <fit>
      And its failing conditions are <failing>

      Examples:
        | fact                     | value | fit          | failing                      |
        | interview                | yes   | fits         | nothing                      |
        | job offer                | yes   | fits         | nothing                      |
        | starting work trial      | yes   | fits         | nothing                      |
        | starting work experience | yes   | fits         | nothing                      |
        | interview                | no    | does not fit | "in-work-or-about-to-begin"  |
        | hours per week           | 0.5   | fits         | nothing                      |

    Scenario Outline: A student's small job counts, and is asked for
      But their labour status is student
      And their hours per week are <hours>
      Then "access-to-work" <fit>
      And its questions are <questions>

      Examples:
        | hours   | fit          | questions        |
        | 0       | does not fit | nothing          |
        | 8       | fits         | nothing          |
        | unknown | might fit    | "hours per week" |

    Scenario Outline: Every kind of paid work counts
      But their labour status is <status>
      Then "access-to-work" fits

      Examples:
        | status                    |
        | employed on medical leave |
        | employed struggling       |
        | self employed             |

  Rule: People on some benefits might not qualify (GOV.UK, Access to Work: Eligibility, Your condition)

    Scenario Outline: "Might not" is not "no"
      But their benefits are <benefits>
      Then "access-to-work" might fit
      And its questions are nothing
      And its undecided points are "might-not-qualify"

      Examples:
        | benefits           |
        | esa new style      |
        | esa income related |
        | income support     |

    Scenario Outline: Other benefits do not stand in the way
      But their benefits are <benefits>
      Then "access-to-work" fits

      Examples:
        | benefits         |
        | universal credit |
        | none             |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "access-to-work" might fit
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | age             | "age"             |
      | local authority | "local authority" |
      | benefits        | "benefits"        |

  Rule: It began in June 1994 (our reading: the month is from general knowledge)

    Scenario: Before it opened
      But the date is 31 May 1994
      Then "access-to-work" is closed, and would have fitted
      And its status is "not-yet-open"
