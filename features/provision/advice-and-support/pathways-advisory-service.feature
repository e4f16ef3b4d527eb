Feature: Pathways Advisory Service: a Jobcentre adviser in the GP surgery, a pilot that has ended (Levelling up through employment: literature review)

  Background:
    Given this person on 22 November 2026:
      | local authority | Leeds          |
      | gp              | pilot practice |

  Scenario: Peter's surgery once had the adviser
    Then "Pathways Advisory Service" is closed, and would have fitted
    And its status is "closed"
    And its equivalents are "workwell", "connect-to-work", "jobcentre-pathways-to-work-advisers"

  Rule: Patients of a surgery in the pilot, with no test of health or benefit (Levelling up through employment: literature review)

    Scenario: It was not for people in Wales
      But their local authority is Cardiff
      Then "pathways-advisory-service" is closed, and would not have fitted
      And its failing conditions are "lives-in-england"

    Scenario: Having a GP does not say whether the surgery had the adviser
      But their gp is registered
      Then "pathways-advisory-service" is closed, and might have fitted
      And its questions are "gp"

    Scenario: A healthy person without a benefit would have fitted
      But their health condition is no
      And their benefits are none
      Then "pathways-advisory-service" is closed, and would have fitted

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "pathways-advisory-service" is closed, and might have fitted
    And its questions are <questions>

    Examples:
      | fact            | questions         |
      | gp              | "gp"              |
      | local authority | "local authority" |

  Rule: No source gives its dates (Levelling up through employment: literature review)

    Scenario Outline: In an earlier year nobody can say whether it was open
      But the date is <day>
      Then "pathways-advisory-service" fits
      And its status is "unverified"
      And its routes are "gp-practice", "self"

      Examples:
        | day               |
        | 1 June 2010       |
        | 30 September 2021 |

    Scenario: By October 2021, when the review was published, it is past
      But the date is 1 October 2021
      Then "pathways-advisory-service" is closed, and would have fitted
      And its status is "closed"
