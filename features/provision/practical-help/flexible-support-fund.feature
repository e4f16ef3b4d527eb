Feature: Flexible Support Fund: money that a work coach may give towards starting work (DWP, Flexible Support Fund guidance for Universal Credit)

  Background:
    Given this person on 22 November 2026:
      | local authority              | Sunderland            |
      | benefits                     | universal credit      |
      | claimant commitment accepted | yes                   |
      | conditionality group         | intensive work search |

  Scenario: Leanne starts a job next week and has no bus fare until payday
    Then "Flexible Support Fund" fits
    And its status is "open"
    And its routes are "work-coach"
    And its undecided points are nothing
    And it says "It does not pay living costs, debts, fines, deposits or safety wear."
    And it says "do not always tell people of the fund"

  Rule: For four groups of Universal Credit, once the commitment is agreed (DWP, Flexible Support Fund guidance for Universal Credit)

    Scenario Outline: The groups that may be paid, and those that may not
      But their conditionality group is <group>
      Then "flexible-support-fund" <fit>
      And its failing conditions are <failing>

      Examples:
        | group                        | fit          | failing                                              |
        | intensive work search        | fits         | nothing                                              |
        | work preparation             | fits         | nothing                                              |
        | work focused interview       | fits         | nothing                                              |
        | no work related requirements | fits         | nothing                                              |
        | light touch in work          | does not fit | "work-coach-group", "light-touch-or-working-enough"  |
        | light touch out of work      | does not fit | "work-coach-group", "light-touch-or-working-enough"  |
        | working enough               | does not fit | "work-coach-group", "light-touch-or-working-enough"  |

    Scenario Outline: Who it is not for
      But their <fact> is <value>
      Then "flexible-support-fund" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact                         | value   | failing                  |
        | claimant commitment accepted | no      | "commitment-accepted"    |
        | local authority              | Belfast | "lives-in-great-britain" |

    Scenario: Without Universal Credit there is no payment
      But their benefits are jsa new style
      And their conditionality group is unknown
      Then "flexible-support-fund" does not fit

    Scenario: Without recourse to public funds there is no Universal Credit, so nobody is asked for it
      But their benefits are unknown
      And their conditionality group is unknown
      And their recourse to public funds is no
      Then "flexible-support-fund" does not fit
      And its failing conditions are "on-universal-credit", "work-coach-group"

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "flexible-support-fund" might fit
    And its questions are <questions>

    Examples:
      | fact                         | questions                      |
      | claimant commitment accepted | "claimant commitment accepted" |
      | conditionality group         | "conditionality group"         |
      | local authority              | "local authority"              |

  Rule: Introduced in 2011; the day is taken as 1 April (Grandparents Plus, Up-front childcare costs from the Flexible Support Fund; the day is our reading)

    Scenario: Before it opened
      But the date is 31 March 2011
      Then "flexible-support-fund" is closed, and would have fitted
      And its status is "not-yet-open"

    Scenario: On its first day
      But the date is 1 April 2011
      Then "flexible-support-fund" fits
