Feature: The Kickstart Scheme: six-month jobs for young people on Universal Credit, 2020 to 2022 (GOV.UK, How the Kickstart Scheme works)
  Jobs of 25 hours a week for six months at the minimum wage (IEP Journal, Issue 8, March 2023).

  Background: Lia, 20, of Norwich, is on Universal Credit
    Given this person on 1 June 2021:
      | age                         | 20               |
      | local authority             | Norwich          |
      | benefits                    | universal-credit |
      | risk long term unemployment | yes              |

  Scenario: Lia fits
    Then "Kickstart Scheme" fits
    And its routes are "jobcentre"
    And its end date is 1 December 2021
    And it says "25 hours a week for six months"

  Rule: It is for people of 16 to 24 on Universal Credit who could be out of work for long (GOV.UK)

    Scenario Outline: Lia is <age>
      But their age is <age>
      Then "Kickstart Scheme" <answer>
      And its failing conditions are <failing>

      Examples:
        | age | answer       | failing         |
        | 15  | does not fit | "aged-16-to-24" |
        | 16  | fits         | nothing         |
        | 24  | fits         | nothing         |
        | 25  | does not fit | "aged-16-to-24" |

    Scenario Outline: Lia lives in <place>
      But their local authority is <place>
      Then "Kickstart Scheme" <answer>

      Examples: in Great Britain
        | place   | answer       |
        | Norwich | fits         |
        | Cardiff | fits         |
        | Glasgow City | fits    |
        | Belfast | does not fit |

    Scenario Outline: A person with <fact> <value> cannot join
      But their <fact> is <value>
      Then "Kickstart Scheme" does not fit
      And its failing conditions are <failing>

      Examples:
        | fact                        | value         | failing                             |
        | local authority             | Belfast       | "lives-in-great-britain"            |
        | benefits                    | jsa-new-style | "on-universal-credit"               |
        | benefits                    | none          | "on-universal-credit"               |
        | risk long term unemployment | no            | "at-risk-of-long-term-unemployment" |

  Rule: A missing fact is asked, never taken as no (Worthwhile's contract: what is left out is unknown)

    Scenario Outline: We do not know their <fact>
      But their <fact> is unknown
      Then "Kickstart Scheme" might fit
      And its questions are <questions>

      Examples:
        | fact                        | questions                     |
        | local authority             | "local authority"             |
        | age                         | "age"                         |
        | benefits                    | "benefits"                    |
        | risk long term unemployment | "risk long term unemployment" |

  Rule: Jobs could start until 31 March 2022 (GOV.UK, How the Kickstart Scheme works)

    Scenario Outline: On <day> it is not open
      But the date is <day>
      Then "Kickstart Scheme" is closed, and would have fitted
      And its equivalents are <equivalents>

      Examples:
        | day              | equivalents                                            |
        | 1 September 2020 | nothing                                                |
        | 1 April 2022     | nothing                                                |
        | 22 November 2026 | "youth-jobs-grant", "youth-guarantee-gateway-and-hubs" |

    Scenario Outline: On <day> it is open
      But the date is <day>
      Then "Kickstart Scheme" fits

      Examples:
        | day              |
        | 2 September 2020 |
        | 31 March 2022    |
