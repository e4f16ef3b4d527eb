Feature: The pay from which Help to Save can be opened
  A pound of take-home pay since 6 April 2025. Before, it was sixteen hours a week at the national living wage.

  Rule: Until 5 April 2025 it was sixteen hours at the national living wage (Help-to-Save Accounts Regulations 2018, reg 3(3)(b) and (6)(d))

    Scenario Outline: Leah, who has LCW, is offered a job in the month from <start>
      Given an assessment period that starts on <start>
      And the household lives in the North East
      And Leah is 40 years old
      And Leah has LCW
      And Leah is offered a job of 4 hours over 1 day a week at £180.00 a month
      When the job is compared with now
      Then there is a rise "help-to-save" at £<from> that gains £25.00

      # 16 x £9.50 x 52 / 12; 16 x £10.42 x 52 / 12; 16 x £11.44 x 52 / 12; 16 x £12.21 x 52 / 12.
      Examples:
        | start         | from   |
        | 11 April 2022 | 658.67 |
        | 1 June 2023   | 722.45 |
        | 31 March 2025 | 793.17 |
        | 1 April 2025  | 846.56 |

    Scenario Outline: In June 2024 Leah takes home £<pay> a month
      Given an assessment period that starts on 1 June 2024
      And the household lives in the North East
      And Leah is 40 years old
      And Leah has LCW
      And Leah takes home £<pay> a month for 16 hours a week
      When the position is worked out
      Then by hand, 16 x 11.44 x 52 / 12 = 793.17
      And the answer's help/<place>/id is help-to-save

      Examples: at it, and above
        | pay    | place |
        | 793.17 | 4     |
        | 793.18 | 4     |

    Scenario: A penny below it is too little
      Given an assessment period that starts on 1 June 2024
      And the household lives in the North East
      And Leah is 40 years old
      And Leah has LCW
      And Leah takes home £793.16 a month for 16 hours a week
      When the position is worked out
      Then there is no "Help to Save"

  Rule: From 6 April 2025 it is a pound (Help-to-Save Accounts Regulations 2018, reg 3(3)(b))

    Scenario: On the day of the change a pound is named
      Given an assessment period that starts on 6 April 2025
      And the household lives in the North East
      And Leah is 40 years old
      And Leah is offered a job of 4 hours over 1 day a week at £180.00 a month
      When the job is compared with now
      Then there is a rise "help-to-save" at £1.00 that gains £25.00

    Scenario: Ninety-nine pence are too little
      Given an assessment period that starts on 6 April 2025
      And the household lives in the North East
      And Leah is 40 years old
      And Leah takes home £0.99 a month for 1 hours a week
      When the position is worked out
      Then there is no "Help to Save"
