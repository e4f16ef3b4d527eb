Feature: Help to Save
  An account whose bonus is half of what is saved, up to £50 a month. It is opened while Universal Credit is paid and somebody
  earns enough, and then goes on whatever happens.

  Rule: Since 6 April 2025 a pound of pay is enough (Help-to-Save Accounts Regulations 2018, reg 3(3)(b), as substituted by SI 2025/327)

    Scenario Outline: Marek takes home £<pay> a month from <start>
      Given an assessment period that starts on <start>
      And the household lives in the North East
      And Marek is 35 years old
      And Marek takes home £<pay> a month for 1 hours a week
      When the position is worked out
      Then by hand, 50.00 x 50% = 25.00
      And "Help to Save" is £25.00
      And "Help to Save" is explained by "You can open a Help to Save account at gov.uk or in the HMRC app. Saving £50 a month brings £25 a month on top. It goes on after Universal Credit."

      Examples: at the pound, and a penny above
        | start        | pay  |
        | 6 April 2025 | 1.00 |
        | 1 June 2026  | 1.01 |

    Scenario: A penny below
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North East
      And Marek is 35 years old
      And Marek takes home £0.99 a month for 1 hours a week
      When the position is worked out
      Then there is no "Help to Save"

  Rule: Before, it took sixteen hours at the national living wage (Help-to-Save Accounts Regulations 2018, reg 3(3)(b) and (6)(d))

    Scenario Outline: Joanna, lone parent of Kuba, from <start>
      Given an assessment period that starts on <start>
      And the household lives in the North East
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2015
      And Joanna takes home £<at> a month for 16 hours a week
      When the position is worked out
      Then by hand, 16 x <wage> x 52 / 12 = <at>
      And "Help to Save" is £25.00

      Examples:
        | start        | wage  | at     |
        | 1 June 2022  | 9.50  | 658.67 |
        | 1 June 2023  | 10.42 | 722.45 |
        | 5 April 2025 | 12.21 | 846.56 |

    Scenario Outline: A penny less from <start>
      Given an assessment period that starts on <start>
      And the household lives in the North East
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2015
      And Joanna takes home £<pay> a month for 16 hours a week
      When the position is worked out
      Then there is no "Help to Save"

      Examples:
        | start         | pay    |
        | 1 June 2022   | 658.66 |
        | 31 March 2025 | 793.16 |

  Rule: An account that is open goes on without Universal Credit (Savings (Government Contributions) Act 2017, Sch 2)

    Scenario: Marek has one, and a job that ends Universal Credit does not end it
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North East
      And Marek is 35 years old
      And the household's receives is help to save
      And Marek is offered a job of 37.5 hours over 5 days a week at £14.00 an hour
      When the job is compared with now
      Then the help that could end is "prescriptions, health-costs, warm-home-discount, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits"
      And "Help to Save" is explained by "Your Help to Save account goes on, even without Universal Credit. Saving £50 a month brings £25 a month on top."

  Rule: An account that could be opened is told and not counted, since it goes on where Universal Credit ends (Help-to-Save Accounts Regulations 2018, reg 3)

    Scenario Outline: Marek takes home £200.00 a month, and is offered <hours> hours
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North East
      And Marek is 35 years old
      And Marek takes home £200.00 a month for 4 hours a week
      And Marek is offered a job of <hours> hours over 2 days a week at £<pay> a month
      And the job replaces the present one
      When the job is compared with now
      # 424.90 - 200.00 x 55% = 314.90 now; 1,000.00 leaves none, and 12.50 a month of the Warm Home Discount goes with it
      Then by hand, <gain> - <lost> = <with help>
      And the household is £<gain> a month better off
      And the answer's jobs/0/betterOffWithHelp/month is £<with help>

      Examples:
        | hours | pay      | gain   | lost  | with help |
        | 5     | 300.00   | 45.00  | 0.00  | 45.00     |
        | 18    | 1,000.00 | 485.10 | 12.50 | 472.60    |
