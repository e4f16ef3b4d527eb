Feature: Supported internship: a year of study in the workplace with a job coach (D2N2 LEP, Health and Wellbeing Pilot Scoping Report, October 2017)

  Background:
    Given this person on 22 November 2026:
      | age                        | 19    |
      | local authority            | Derby |
      | education health care plan | yes   |
      | wants work                 | yes   |

  Scenario: Rae has a plan and wants a job
    Then "Supported internship" fits
    And its status is "open"
    And its tiers are nothing
    And its undecided points are nothing
    And its routes are "school", "college", "council", "self"
    And it says "One in four was still in work a year after the placement."
    And its end date is 22 November 2027

  Rule: For people of 16 to 24 with an education, health and care plan (Skills for Careers, Entry requirements)

    Scenario Outline: The youngest is 16 and the oldest is 24, though plans run to 25
      But their age is <age>
      Then "supported-internship" <fit>
      And its failing conditions are <failing>

      Examples:
        | age | fit          | failing         |
        | 15  | does not fit | "aged-16-to-24" |
        | 16  | fits         | nothing         |
        | 24  | fits         | nothing         |
        | 25  | does not fit | "aged-16-to-24" |

    Scenario: Without a plan it does not fit
      But their education health care plan is no
      Then "supported-internship" does not fit
      And its failing conditions are "education-health-care-plan"

    Scenario Outline: A wish to work, and a home in England
      But their <fact> is <value>
      Then "supported-internship" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact            | value   | failing            |
        | wants work      | no      | "wants-work"       |
        | local authority | Cardiff | "lives-in-england" |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "supported-internship" might fit
    And its questions are <questions>

    Examples:
      | fact                       | questions                    |
      | age                        | "age"                        |
      | education health care plan | "education health care plan" |
      | wants work                 | "wants work"                 |
      | local authority            | "local authority"            |

  Scenario Outline: It began in September 2013
    But the date is <date>
    Then "supported-internship" <fit>

    Examples:
      | date             | fit                              |
      | 31 August 2013   | is closed, and would have fitted |
      | 1 September 2013 | fits                             |
