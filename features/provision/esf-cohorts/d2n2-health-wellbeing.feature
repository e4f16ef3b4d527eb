Feature: D2N2 Health and Wellbeing: a proposal, read as a map from need to kind of support (D2N2 LEP, Health and Wellbeing Pilot Scoping Report, October 2017)

  Background:
    Given this person on 22 November 2026:
      | local authority | Mansfield |
      | age             | 40        |
      | labour status   | inactive  |
      | disabled        | no        |
      | condition kinds | msk       |
      | complex needs   | no        |
      | benefits        | none      |
      | capability      | none      |

  Scenario: Nobody is offered it: it never was a service
    But their disabled is yes
    Then "D2N2 Health and Wellbeing" is closed, and would have fitted
    And its status is "proposal-only"
    And its equivalents are "workwell", "talking-therapies-employment-advisers", "social-prescribing-employment", "connect-to-work", "supported-internship", "apprenticeship"

  Scenario: In none of the five groups
    Then "d2n2-health-wellbeing" is closed, and would not have fitted
    And its failing conditions are "one-of-five-groups"
    And its tiers are nothing
    And its cohorts are nothing

  Rule: Five groups, five models of support (D2N2 LEP, Health and Wellbeing Pilot Scoping Report, October 2017, section 2.2)

    Scenario Outline: Each group is enough alone, and has its models
      But their <fact> is <value>
      Then "d2n2-health-wellbeing" is closed, and would have fitted
      And its cohorts are <group>
      And its tiers are <models>

      Examples:
        | fact            | value                     | group                  | models                                                         |
        | condition kinds | common mental health      | "common-mental-health" | "social-therapeutic", "social-prescribing", "embedded-health"  |
        | disabled        | yes                       | "disabled"             | "social-prescribing", "embedded-health", "accessible-training" |
        | complex needs   | yes                       | "complex-needs"        | "social-therapeutic"                                           |
        | labour status   | employed on medical leave | "cold-spot"            | "early-help"                                                   |

    Scenario Outline: Young disabled people are 24 or under
      But their condition kinds are <kind>
      And their age is <age>
      Then "d2n2-health-wellbeing" is closed, and <would>
      And its cohorts are <group>
      And its tiers are <models>

      Examples:
        | kind                | age | would                 | group            | models                |
        | autism              | 24  | would have fitted     | "young-disabled" | "accessible-training" |
        | learning disability | 24  | would have fitted     | "young-disabled" | "accessible-training" |
        | physical            | 24  | would have fitted     | "young-disabled" | "accessible-training" |
        | autism              | 25  | would not have fitted | nothing          | nothing               |
        | msk                 | 24  | would not have fitted | nothing          | nothing               |

    Scenario Outline: Newly unemployed has no length in the report, and 26 weeks is shown as our reading
      But their labour status is unemployed
      And their weeks out of work are <weeks>
      Then "d2n2-health-wellbeing" is closed, and <would>
      And its tiers are <models>
      And its cohorts are <group>
      And its undecided points are <undecided>

      Examples:
        | weeks   | would                 | models       | group       | undecided                     |
        | 26      | would have fitted     | "early-help" | "cold-spot" | "how-new-is-newly-unemployed" |
        | 27      | would not have fitted | nothing      | nothing     | nothing                       |
        | unknown | might have fitted     | nothing      | nothing     | nothing                       |

    Scenario Outline: Employment and Support Allowance, and found fit for work
      But their benefits are <benefits>
      And their capability is <capability>
      Then "d2n2-health-wellbeing" is closed, and <would>
      And its cohorts are <group>

      Examples:
        | benefits           | capability          | would                 | group       |
        | esa new style      | found fit           | would have fitted     | "cold-spot" |
        | esa income related | found fit           | would have fitted     | "cold-spot" |
        | esa new style      | awaiting assessment | would not have fitted | nothing     |
        | universal credit   | found fit           | would not have fitted | nothing     |
        | esa new style      | unknown             | might have fitted     | nothing     |

    Scenario: The source finds a gap where somebody goes off sick
      But their labour status is employed on medical leave
      Then "d2n2-health-wellbeing" is closed, and would have fitted
      And it says "appears to be a genuine gap"
      And it says "You get help as soon as you go off sick"

  Rule: For Derby, Derbyshire, Nottingham and Nottinghamshire (D2N2 LEP, Health and Wellbeing Pilot Scoping Report, October 2017)

    Scenario Outline: A district counts for its county
      But their disabled is yes
      And their local authority is <council>
      Then "d2n2-health-wellbeing" is closed, and <would>

      Examples:
        | council      | would                 |
        | Derby        | would have fitted     |
        | Nottingham   | would have fitted     |
        | Chesterfield | would have fitted     |
        | Leicester    | would not have fitted |
        | unknown      | might have fitted     |
