Feature: Where Help to Save begins
  A rise beside the cliffs: from a little pay on, an account can be opened whose bonus is up to £25 a month.

  Rule: It stands at a pound of take-home pay since 6 April 2025 (Help-to-Save Accounts Regulations 2018, reg 3(3)(b))

    Scenario Outline: Marek's job would bring £<pay> a month
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North East
      And Marek is 35 years old
      And Marek is offered a job of 1 hours over 1 day a week at £<pay> a month
      When the job is compared with now
      Then there is a rise "help-to-save" at £1.00 that gains £25.00
      And "Where Help to Save begins" is explained by "From £1 a month of take-home pay you can open a Help to Save account. Saving £50 a month brings £25 more."
      And the answer's jobs/0/helpGained/0/id is "<gained>"

      Examples:
        | pay  | gained       |
        | 0.99 |              |
        | 1.00 | help-to-save |
        | 1.01 | help-to-save |

    Scenario: Who has an account has none to begin
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North East
      And Marek is 35 years old
      And the household's receives is help to save
      And Marek is offered a job of 8 hours over 2 days a week at £300.00 a month
      When the job is compared with now
      Then there is no cliff "help-to-save"

  Rule: Before, it stood at sixteen hours of the national living wage, where Universal Credit lasts so far (Help-to-Save Accounts Regulations 2018, reg 3(3)(b) and (6)(d))

    Scenario: Joanna, with a child, in June 2024
      Given an assessment period that starts on 1 June 2024
      And the household lives in the North East
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2015
      And Joanna is offered a job of 16 hours over 3 days a week at £11.44 an hour
      When the job is compared with now
      Then by hand, 16 x 11.44 x 52 / 12 = 793.17
      And there is a rise "help-to-save" at £793.17 that gains £25.00

    Scenario: Marek's Universal Credit ends before it
      Given an assessment period that starts on 1 June 2024
      And the household lives in the North East
      And Marek is 35 years old
      And Marek is offered a job of 8 hours over 2 days a week at £400.00 a month
      When the job is compared with now
      Then by hand, 393.45 / 55% = 715.36
      And there is no cliff "help-to-save"
