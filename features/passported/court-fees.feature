Feature: Help with court fees
  In England and Wales Universal Credit brings full help with the fees of courts and tribunals while pay before tax is under £6,000
  a year and savings are small. In Scotland it brings it without such limits.

  Rule: Pay before tax must be under £6,000 a year (Civil Proceedings Fees Order 2008, Sch 2)

    Scenario: Marek earns a penny less than a twelfth of it
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Marek is 35 years old
      And Marek earns £499.99 a month for 9 hours a week
      When the position is worked out
      Then by hand, 499.99 x 12 = 5,999.88
      And "Help with court fees" is explained by "Court and tribunal fees can be paid for you, while pay before tax is under £6,000 a year."

    Scenario Outline: Marek earns £<pay> a month
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Marek is 35 years old
      And Marek earns £<pay> a month for 9 hours a week
      When the position is worked out
      Then there is no "Help with court fees"

      Examples: 500.00 x 12 = 6,000.00, which is not less
        | pay    |
        | 500.00 |
        | 500.01 |

    Scenario: Universal Credit that is used up before takes it along
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Marek is 35 years old
      And Marek has £200.00 a month from occupational-pension
      When the position is worked out
      Then by hand, (424.90 - 200.00) / 55% = 408.91
      And "Help with court fees" is explained by "Court and tribunal fees can be paid for you while you get Universal Credit."

  Rule: Savings must be under a limit, for the lower fees (Civil Proceedings Fees Order 2008, Sch 2 para 3)

    Scenario Outline: £<savings> from <start>
      Given an assessment period that starts on <start>
      And the household lives in London
      And Marek is 35 years old
      And savings of £<savings>
      When the position is worked out
      Then "Help with court fees" is explained by "Court and tribunal fees can be paid for you, while pay before tax is under £6,000 a year."

      Examples:
        | start            | savings  |
        | 26 November 2023 | 2,999.99 |
        | 27 November 2023 | 4,249.99 |

    Scenario: Beside a pension that uses Universal Credit up before, they are too much as well
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And Marek is 35 years old
      And Marek has £200.00 a month from occupational-pension
      And savings of £4,250
      When the position is worked out
      Then there is no "Help with court fees"

    Scenario Outline: £<savings> from <start> is too much
      Given an assessment period that starts on <start>
      And the household lives in London
      And Marek is 35 years old
      And savings of £<savings>
      When the position is worked out
      Then there is no "Help with court fees"

      Examples:
        | start            | savings  |
        | 26 November 2023 | 3,000.00 |
        | 27 November 2023 | 4,250.00 |

  Rule: In Scotland nobody on Universal Credit pays them (Sheriff Court Fees Order 2022, art 9(1)(f); Court of Session etc. Fees Order 2022, art 5(1)(f))

    Scenario: Marek earns £600 a month and has £5,000
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Marek is 35 years old
      And Marek earns £600.00 a month for 10 hours a week
      And savings of £5,000
      When the position is worked out
      Then "Help with court fees" is explained by "You pay no court fees while you get Universal Credit."
