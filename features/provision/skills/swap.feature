Feature: Sector-based Work Academy Programme: up to six weeks of training and work experience, then an interview (IEP Journal, Issue 8, March 2023)

  Background:
    Given this person on 1 June 2026:
      | age                    | 34               |
      | local authority        | Sheffield        |
      | benefits               | universal credit |
      | close to labour market | yes              |

  Scenario: Dee is on Universal Credit and nearly ready for a job
    Then "Sector-based Work Academy Programme (SWAP)" fits
    And its status is "open"
    And its tiers are nothing
    And its routes are "work-coach"
    And its end date is 13 July 2026

  Scenario: Joining is a choice, attending is not
    Then "swap" fits
    And it says "Once you have accepted a place you can be required to attend"

  Rule: For people of 18 or over on an out-of-work benefit, close to the labour market (adviser guidance on sector-based work academies, January 2014)

    Scenario Outline: The youngest is 18; a later note says 16, so 16 and 17 are left open
      But their age is <age>
      Then "swap" <fit>
      And its failing conditions are <failing>
      And its undecided points are <undecided>

      Examples:
        | age | fit          | failing           | undecided               |
        | 15  | does not fit | "aged-18-or-over" | nothing                 |
        | 16  | might fit    | nothing           | "sixteen-and-seventeen" |
        | 17  | might fit    | nothing           | "sixteen-and-seventeen" |
        | 18  | fits         | nothing           | nothing                 |

    Scenario Outline: One of these benefits is needed
      But their benefits are <benefits>
      Then "swap" <fit>
      And its failing conditions are <failing>

      Examples:
        | benefits                         | fit          | failing                     |
        | jsa new style                    | fits         | nothing                     |
        | jsa income based                 | fits         | nothing                     |
        | esa new style                    | fits         | nothing                     |
        | esa income related               | fits         | nothing                     |
        | income support, carers allowance | does not fit | "on-an-out-of-work-benefit" |
        | none                             | does not fit | "on-an-out-of-work-benefit" |

    Scenario: Somebody far from a job is not for it
      But their close to labour market is no
      Then "swap" does not fit
      And its failing conditions are "close-to-labour-market"

  Rule: England and Scotland only (GOV.UK, learning provider guide)

    Scenario Outline: Wales and Northern Ireland have none
      But their local authority is <place>
      Then "swap" <fit>
      And its failing conditions are <failing>

      Examples:
        | place   | fit          | failing                        |
        | Fife    | fits         | nothing                        |
        | Cardiff | does not fit | "lives-in-england-or-scotland" |
        | Belfast | does not fit | "lives-in-england-or-scotland" |

  Scenario Outline: A missing fact is asked, never taken as no
    But their <fact> is unknown
    Then "swap" might fit
    And its questions are <questions>

    Examples:
      | fact                   | questions                |
      | age                    | "age"                    |
      | benefits               | "benefits"               |
      | local authority        | "local authority"        |
      | close to labour market | "close to labour market" |

  Rule: Launched in August 2011 (House of Commons, written answer, November 2023)

    Scenario: The day before it began
      But the date is 31 July 2011
      Then "swap" is closed, and would have fitted
      And its status is "not-yet-open"

    Scenario: Its first day
      But the date is 1 August 2011
      Then "swap" fits

  Scenario: What is known of its effect, and what is only observed
    Then "swap" fits
    And its evidence for "all" is "12.5 percent", "90 days", "around 40 percent"
    And it says "Only a small number of the people interviewed in 2022"
