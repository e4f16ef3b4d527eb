Feature: Codes that tax every pound of a job at one rate
  Most people meet these on a second job: the tax-free allowance is used up in the first one. The letter S stands for
  Scottish rates and the letter C for Welsh ones.

  Background:
    Given an assessment period that starts on 1 June 2026

  Rule: BR, D0 and D1 tax all pay at the basic, higher or additional rate (Income Tax (Pay As You Earn) Regulations 2003, reg 15)

    Scenario Outline: Dev earns £1,000.75 a month, of which whole pounds are taxed: code <code>
      Given the household lives in <place>
      And Dev is 28 years old
      And Dev earns £1,000.75 a month for 18 hours a week
      And Dev's tax code is <code>
      When the position is worked out
      Then by hand, 1,000 x <rate>% = <tax>
      And "Income tax" is £<tax>

      Examples:
        | code | place           | rate | tax    |
        | BR   | the West Midlands | 20 | 200.00 |
        | D0   | the West Midlands | 40 | 400.00 |
        | D1   | the West Midlands | 45 | 450.00 |
        | CBR  | Wales           | 20   | 200.00 |
        | CD0  | Wales           | 40   | 400.00 |
        | CD1  | Wales           | 45   | 450.00 |

    Scenario: A second job without a code is taken to be on BR
      Given the household lives in the West Midlands
      And Dev is 28 years old
      And Dev earns £1,000 a month for 18 hours a week
      And Dev earns £300 a month for 5 hours a week
      When the position is worked out
      Then by hand, 0.00 + 300.00 x 20% = 60.00
      And "Income tax" is £60.00
      And we assume "adults[].jobs[].taxCode"

    Scenario: Over a year's liability the code makes no difference: the allowance of the year applies
      Given the household lives in the West Midlands
      And Dev is 28 years old
      And tax is worked out as a year's liability
      And Dev earns £12,000 a year for 18 hours a week
      And Dev's tax code is BR
      When the position is worked out
      Then there is no "Income tax" because "No income tax is due, because pay of £1,000 a month is within the tax-free allowance."

  Rule: SBR, SD0, SD1, SD2 and SD3 tax all pay at one Scottish rate (Income Tax (Pay As You Earn) Regulations 2003, reg 15)

    Scenario Outline: Eilidh in Dundee earns £1,000.75 a month from <start>: code <code>
      Given an assessment period that starts on <start>
      And the household lives in Scotland
      And Eilidh is 28 years old
      And Eilidh earns £1,000.75 a month for 18 hours a week
      And Eilidh's tax code is <code>
      When the position is worked out
      Then by hand, 1,000 x <rate>% = <tax>
      And "Income tax" is £<tax>

      Examples: the rates of the Scottish Rate Resolutions; before 6 April 2024 there was no advanced rate, and SD2 meant the top rate
        | start       | code | rate | tax    |
        | 1 June 2026 | SBR  | 20   | 200.00 |
        | 1 June 2026 | SD0  | 21   | 210.00 |
        | 1 June 2022 | SD1  | 41   | 410.00 |
        | 1 June 2023 | SD1  | 42   | 420.00 |
        | 1 June 2026 | SD1  | 42   | 420.00 |
        | 1 June 2022 | SD2  | 46   | 460.00 |
        | 6 March 2024 | SD2 | 47   | 470.00 |
        | 7 March 2024 | SD2 | 45   | 450.00 |
        | 1 June 2026 | SD2  | 45   | 450.00 |
        | 1 June 2026 | SD3  | 48   | 480.00 |

  Rule: Each payslip goes by its own pay (Income Tax (Pay As You Earn) Regulations 2003, reg 21)

    Scenario: Dev's code is D0 and Ann's SBR
      Given the household lives in the West Midlands
      And Dev and Ann are a couple aged 28 and 29
      And Dev earns £1,000.75 a month for 18 hours a week
      And Dev's tax code is D0
      And Ann earns £500.50 a month for 9 hours a week
      And Ann's tax code is SBR
      When the position is worked out
      Then by hand, 1,000.75 - 1,000 x 40% = 600.75
      And Dev takes home £600.75 a month
      And by hand, 500.50 - 500 x 20% = 400.50
      And Ann takes home £400.50 a month

    Scenario Outline: In June <year> Eilidh's code is <code>, and Euan's is <his>
      Given an assessment period that starts on 1 June <year>
      And the household lives in Scotland
      And Eilidh and Euan are a couple aged 28 and 29
      And Eilidh earns £1,000.75 a month for 18 hours a week
      And Eilidh's tax code is <code>
      And Euan earns £500.50 a month for 9 hours a week
      And Euan's tax code is <his>
      When the position is worked out
      Then by hand, 1,000 x <rate>% = <tax>
      And "Income tax" for Eilidh is £<tax>
      And by hand, 500 x <his rate>% = <his tax>
      And "Income tax" for Euan is £<his tax>

      Examples:
        | year | code | rate | tax    | his | his rate | his tax |
        | 2026 | BR   | 20   | 200.00 | D1  | 45       | 225.00  |
        | 2026 | SD0  | 21   | 210.00 | D0  | 40       | 200.00  |
        | 2026 | SD1  | 42   | 420.00 | SBR | 20       | 100.00  |
        | 2022 | SD2  | 46   | 460.00 | SD1 | 41       | 205.00  |
        | 2026 | SD2  | 45   | 450.00 | SD3 | 48       | 240.00  |
