Feature: No One Left Behind: a key worker through each Scottish council's partnership (Employability in Scotland, No One Left Behind)

  Background:
    Given this person on 22 November 2026:
      | age                  | 52      |
      | local authority      | Glasgow City |
      | needs help with work | yes     |

  Scenario: Ken needs help to get a job
    Then "No One Left Behind" fits
    And its status is "open-varies-locally"
    And its tiers are nothing
    And its routes are "self", "council", "voluntary-organisation", "jobcentre"
    And its evidence for "all" is "61,930 people", "31 percent", "14 percent"

  Scenario Outline: In Scotland, with a need for help; every age
    But their <fact> is <value>
    Then "no-one-left-behind" <fit>
    And its failing conditions are <failing>

    Examples:
      | fact                 | value     | fit          | failing                |
      | needs help with work | no        | does not fit | "needs-help-with-work" |
      | local authority      | Newcastle upon Tyne | does not fit | "lives-in-scotland" |
      | age                  | 16        | fits         | nothing                |
      | age                  | 64        | fits         | nothing                |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "no-one-left-behind" might fit
    And its questions are <questions>

    Examples:
      | fact                 | questions              |
      | needs help with work | "needs help with work" |
      | local authority      | "local authority"      |

  Scenario Outline: It began in April 2019
    But the date is <date>
    Then "no-one-left-behind" <fit>

    Examples:
      | date          | fit                              |
      | 31 March 2019 | is closed, and would have fitted |
      | 1 April 2019  | fits                             |
