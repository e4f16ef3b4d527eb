Feature: Social prescribing link worker: a way from the GP surgery to other help, work among it (Levelling up through employment: literature review)

  Background:
    Given this person on 22 November 2026:
      | local authority  | Leeds      |
      | gp               | registered |
      | health condition | yes        |

  Scenario: Irene's surgery has a link worker
    Then "Social prescribing link worker" fits
    And its status is "open-varies-locally"
    And its routes are "gp-practice", "health-professional", "self"
    And its cohorts are nothing
    And it says "They can look with you at the benefits that you may claim."

  Rule: For people with disabilities and health issues (Levelling up through employment: literature review)

    Scenario Outline: Who it is not for
      But their <fact> is <value>
      Then "social-prescribing-employment" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact             | value   | failing            |
        | health condition | no      | "health-condition" |
        | local authority  | Swansea | "lives-in-england" |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "social-prescribing-employment" might fit
    And its questions are <questions>

    Examples:
      | fact             | questions          |
      | gp               | "gp"               |
      | health condition | "health condition" |
      | local authority  | "local authority"  |

  Scenario: A patient of a pilot surgery is registered with a GP
    But their gp is pilot practice
    Then "social-prescribing-employment" fits

  Rule: What was found in Rotherham is Rotherham's (Levelling up through employment: literature review, 2.1)

    Scenario: There, many would not have known of their benefits
      But their local authority is Rotherham
      Then "social-prescribing-employment" fits
      And its cohorts are "rotherham"
      And it says "in many cases patients would not have known of their benefits without it"

  Rule: The review gives 2014; the first of the year is taken (Levelling up through employment: literature review; the day is our reading)

    Scenario: The day before
      But the date is 31 December 2013
      Then "social-prescribing-employment" is closed, and would have fitted
      And its status is "not-yet-open"

    Scenario: The first day
      But the date is 1 January 2014
      Then "social-prescribing-employment" fits
