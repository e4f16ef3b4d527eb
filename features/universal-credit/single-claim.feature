Feature: One of a couple claims alone where the other cannot
  A partner in prison, without recourse to public funds or a right to reside, kept by a religious order or too young
  brings no money into the award. But what that partner earns, has and gets still counts, and so does their pay
  together for the work allowance.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Grace and Samuel are a couple aged 35 and 36

  Rule: Then the single person's allowance is paid (Universal Credit Regulations 2013, regs 3(3) and 36(3))

    Scenario Outline: Samuel: <circumstance>
      Given Samuel is outside these rules: <circumstance>
      When the position is worked out
      Then "Claiming as one person" is explained by "<sentence>"
      And "Standard allowance" is £424.90
      And Universal Credit is £424.90 a month

      Examples:
        | circumstance                | sentence                                                                                                                        |
        | prisoner                    | Samuel is in prison, so you claim as a single person. Money that Samuel has still counts.                                       |
        | no-recourse-to-public-funds | Samuel has no recourse to public funds, so you claim as a single person. Get immigration advice before you claim.               |
        | no-right-to-reside          | Samuel has no right to live here that counts for benefits, so you claim as a single person. Money that Samuel has still counts. |
        | religious-order             | Samuel is kept by a religious order, so you claim as a single person. Money that Samuel has still counts.                       |

    Scenario: It is the first of the couple who cannot claim
      Given Grace is outside these rules: no-recourse-to-public-funds
      When the position is worked out
      Then "Claiming as one person" is explained by "Grace has no recourse to public funds, so you claim as a single person. Get immigration advice before you claim."
      And Universal Credit is £424.90 a month
      And the answer's people/1/conditionality/group is intensive

    Scenario: Two reasons at once are one single claim
      Given Samuel is outside these rules: prisoner
      And Samuel is outside these rules: no-right-to-reside
      When the position is worked out
      Then "Claiming as one person" is explained by "Samuel has no right to live here that counts for benefits, so you claim as a single person. Money that Samuel has still counts."
      And Universal Credit is £424.90 a month

    Scenario Outline: Two reasons at once, <first> and <second>, and the first is said
      Given Samuel is outside these rules: <first>
      And Samuel is outside these rules: <second>
      When the position is worked out
      Then "Claiming as one person" is explained by "<sentence>"
      And Universal Credit is £424.90 a month

      Examples:
        | first                       | second             | sentence                                                                                                                        |
        | no-recourse-to-public-funds | no-right-to-reside | Samuel has no recourse to public funds, so you claim as a single person. Get immigration advice before you claim.               |
        | no-recourse-to-public-funds | prisoner           | Samuel has no recourse to public funds, so you claim as a single person. Get immigration advice before you claim.               |
        | no-recourse-to-public-funds | religious-order    | Samuel has no recourse to public funds, so you claim as a single person. Get immigration advice before you claim.               |
        | no-right-to-reside          | religious-order    | Samuel has no right to live here that counts for benefits, so you claim as a single person. Money that Samuel has still counts. |
        | prisoner                    | religious-order    | Samuel is in prison, so you claim as a single person. Money that Samuel has still counts.                                       |

    Scenario: Of two people who can both claim each is part of the claim
      When the position is worked out
      Then there is no "Claiming as one person"
      And Universal Credit is £666.97 a month

  Rule: The partner's pay, other income and savings count (Universal Credit Regulations 2013, regs 18(2) and 22(3))

    Scenario: Samuel, who has no recourse to public funds, takes home £500
      Given Samuel is outside these rules: no-recourse-to-public-funds
      And Samuel takes home £500 a month for 10 hours a week
      When the position is worked out
      Then by hand, 424.90 - 500 x 55% = 149.90
      And Universal Credit is £149.90 a month

    Scenario Outline: They have savings of <savings> together
      Given Samuel is outside these rules: no-recourse-to-public-funds
      And savings of <savings>
      When the position is worked out
      Then Universal Credit is <award> a month

      Examples: 424.90 - 40 x 4.35 = 250.90
        | savings | award   |
        | £16,000 | £250.90 |
        | £16,001 | £0.00   |

    Scenario: Their child brings the child element and the work allowance
      Given Samuel is outside these rules: no-recourse-to-public-funds
      And a child, Esther, born on 3 May 2020
      And Samuel takes home £900 a month for 20 hours a week
      When the position is worked out
      Then by hand, (900 - 710) x 55% = 104.50
      And by hand, 424.90 + 303.94 - 104.50 = 624.34
      And Universal Credit is £624.34 a month

    Scenario: Grace is offered a job of 20 hours
      Given Samuel is outside these rules: no-recourse-to-public-funds
      And Grace is offered a job of 20 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 20 x 12.71 x 52 / 12 = 1,101.53
      And "universal-credit" goes from £424.90 to £0.00

  Rule: A partner under 18 without an exception is left out too (Universal Credit Regulations 2013, regs 3(3)(a) and 8)

    Scenario: Samuel is 17
      Given Grace is 20 years old
      And Samuel is 17 years old
      When the position is worked out
      Then "Claiming as one person" is explained by "Samuel cannot be part of the claim, so you claim as a single person. Money that Samuel has still counts."
      And Universal Credit is £338.58 a month

    Scenario: Samuel is 17, and they have a baby: both are part of the claim
      Given Grace is 20 years old
      And Samuel is 17 years old
      And a child, Esther, born on 3 May 2026
      When the position is worked out
      Then "Standard allowance" is £528.34
      And there is no "Claiming as one person"

    Scenario: Both are 17, so neither can claim
      Given Grace is 17 years old
      And Samuel is 17 years old
      When the position is worked out
      Then "under-18" is out of scope and no figure is given

    Scenario: Both are 17, and one of them would claim as a single person: neither can
      Given Grace is 17 years old
      And Samuel is 17 years old
      And the couple claims as a single person
      When the position is worked out
      Then "under-18" is out of scope and no figure is given

    Scenario: What is told of the household holds for both
      Given the household's circumstances are no right to reside
      When the position is worked out
      Then "no-right-to-reside" is out of scope and no figure is given

    Scenario Outline: Grace would claim as a single person, but it is she who cannot (<circumstance>): Samuel claims
      Given the couple claims as a single person
      And Grace is outside these rules: <circumstance>
      When the position is worked out
      Then "Claiming as one person" is explained by "<sentence>"
      And Universal Credit is £424.90 a month

      Examples:
        | circumstance                | sentence                                                                                                                      |
        | prisoner                    | Grace is in prison, so you claim as a single person. Money that Grace has still counts.                                       |
        | no-recourse-to-public-funds | Grace has no recourse to public funds, so you claim as a single person. Get immigration advice before you claim.              |
        | no-right-to-reside          | Grace has no right to live here that counts for benefits, so you claim as a single person. Money that Grace has still counts. |
        | religious-order             | Grace is kept by a religious order, so you claim as a single person. Money that Grace has still counts.                       |

    Scenario Outline: Neither can be part of it: Grace <hers>, Samuel <his>
      Given the couple claims as a single person
      And Grace is outside these rules: <hers>
      And Samuel is outside these rules: <his>
      When the position is worked out
      Then "<hers>" is out of scope and no figure is given

      Examples:
        | hers                        | his                |
        | no-recourse-to-public-funds | no-right-to-reside |
        | no-right-to-reside          | prisoner           |
        | prisoner                    | religious-order    |
        | religious-order             | prisoner           |
