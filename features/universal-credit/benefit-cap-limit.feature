Feature: The limit of the benefit cap, and what counts towards it
  Some benefits together may not come to more than a limit: higher in Greater London than elsewhere, and higher for couples
  and families than for a single person. It touches people out of work with a high rent or several children.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East

  Rule: There are four limits, by place and by household (Universal Credit Regulations 2013, reg 80A)

    Scenario Outline: Sinead and Pat, a couple, live in <place>
      Given the household lives in <place>
      And Sinead and Pat are a couple aged 30 and 30
      When the position is worked out
      Then by hand, <year> / 12 = <limit>
      And "Benefit cap limit" is £<limit>
      And "Benefit cap limit" is explained by "Some benefits together may come to £<told> a month. That is for a couple or a family <where>."

      Examples:
        | place    | year      | limit    | told     | where             |
        | London   | 25,323.00 | 2,110.25 | 2,110.25 | in Greater London |
        | Scotland | 22,020.00 | 1,835.00 | 1,835    | outside London    |

    Scenario Outline: Sinead lives by herself in <place>
      Given the household lives in <place>
      And Sinead is 30 years old
      When the position is worked out
      Then by hand, <year> / 12 = <limit>
      And "Benefit cap limit" is £<limit>
      And "Benefit cap limit" is explained by "Some benefits together may come to £<limit> a month. That is for a single person <where>."

      Examples:
        | place          | year      | limit    | where             |
        | London         | 16,967.00 | 1,413.92 | in Greater London |
        | the South East | 14,753.00 | 1,229.42 | outside London    |

    Scenario: Sinead claims as a single person, because Pat is left out of the claim
      Given Sinead and Pat are a couple aged 30 and 30
      And the couple claims as a single person
      When the position is worked out
      Then "Benefit cap limit" is £1,229.42

    Scenario Outline: The limits went up for months that began from 10 April 2023
      Given an assessment period that starts on <first day>
      And the household lives in London
      And Sinead is 30 years old
      When the position is worked out
      Then by hand, <year> / 12 = <limit>
      And "Benefit cap limit" is £<limit>

      Examples:
        | first day     | year      | limit    |
        | 9 April 2023  | 15,410.00 | 1,284.17 |
        | 10 April 2023 | 16,967.00 | 1,413.92 |

  Rule: Universal Credit, Child Benefit and some other benefits count (Welfare Reform Act 2012, s 96(10); Universal Credit Regulations 2013, reg 80)

    Scenario: The Child Benefit of Sinead, a lone parent, counts beside her Universal Credit
      Given Sinead is 30 years old
      And a child, Orla, born on 1 May 2020
      When the position is worked out
      Then by hand, 424.90 + 303.94 = 728.84
      And by hand, 27.05 x 52 / 12 = 117.22
      And by hand, 728.84 + 117.22 = 846.06
      And "Benefits that count for the cap" is £846.06
      And "Benefits that count for the cap" is explained by "£846.06 a month counts: Universal Credit of £728.84 and Child Benefit of £117.22."
      And "Benefit cap limit" is £1,835.00

    Scenario Outline: Sinead's rent is £800, and she has £400 of <income>
      Given Sinead is 30 years old
      And the home is rented from the council for £800.00 a month
      And Sinead has £400.00 a month from <income>
      When the position is worked out
      Then by hand, 424.90 + 800.00 - <taken off> + <counts> = <counted>
      And "Benefits that count for the cap" is £<counted>

      Examples:
        | income               | taken off | counts | counted  |
        | new-style-jsa        | 400.00    | 400.00 | 1,224.90 |
        | new-style-esa        | 400.00    | 400.00 | 1,224.90 |
        | maternity-allowance  | 400.00    | 400.00 | 1,224.90 |
        | occupational-pension | 400.00    | 0.00   | 824.90   |
        | child-maintenance    | 0.00      | 0.00   | 1,224.90 |

    Scenario: What is paid of new-style Jobseeker's Allowance counts, not what was due
      Given Sinead is 30 years old
      And the home is rented from the council for £800.00 a month
      And Sinead has £95.55 a week from new-style-jsa
      And Sinead earns £65 a month for 1 hours a week
      When the position is worked out
      Then by hand, (95.55 - (65.00 x 12 / 52 - 5.00)) x 52 / 12 = 370.72
      And by hand, 424.90 + 800.00 - 65.00 x 55% - 370.72 = 818.43
      And by hand, 818.43 + 370.72 = 1,189.15
      And "Benefits that count for the cap" is £1,189.15

  Rule: A household that the cap does not apply to has no limit (Universal Credit Regulations 2013, regs 79(1), 82 and 83)

    Scenario: Sinead gets PIP
      Given Sinead is 30 years old
      And Sinead gets PIP mobility at the standard rate
      When the position is worked out
      Then there is no "Benefit cap limit" because "The benefit cap does not apply to you, so there is no limit."
      And there is no "Benefits that count for the cap" because "The benefit cap does not apply to you, so nothing is counted for it."
