Feature: What other adults take off council tax help
  Councils expect other adults in the home to help with the bill, by what they earn before tax.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And the household's local authority is Derby
    And the home's council tax by amount is £7,300 a year
    And the home's council tax by band is B
    And Leila is 30 years old

  Rule: A working adult takes off by income, band by band (Council Tax Reduction Schemes (Default Scheme) (England) Regulations 2012, Sch para 30)

    Scenario Outline: Leila's brother works for £<income> a week
      Given a non-dependant aged 28
      And the non-dependant's working is yes
      And the non-dependant's gross income is £<income> a week
      When the position is worked out
      Then by hand, 7,300 / 365 x 7 x 80% - <off> = <week>
      And "Council tax help a week" is £<week>

      Examples:
        | income | off    | week   |
        | 99.99  | 4.00   | 108.00 |
        | 100.00 | 20.40  | 91.60  |
        | 191.99 | 20.40  | 91.60  |
        | 192.00 | 46.85  | 65.15  |
        | 279.00 | 64.35  | 47.65  |
        | 364.99 | 64.35  | 47.65  |
        | 365.00 | 105.20 | 6.80   |
        | 900.00 | 105.20 | 6.80   |

    Scenario: What the brother earns is not known
      Given a non-dependant aged 28
      And the non-dependant's working is yes
      When the position is worked out
      Then "What another adult takes off council tax help" is £105.20

  Rule: An adult who does not work takes off the smallest, and somebody under 18 nothing (Council Tax Reduction Schemes (Default Scheme) (England) Regulations 2012, Sch para 30)

    Scenario: Leila's brother does not work
      Given a non-dependant aged 18
      When the position is worked out
      Then "What another adult takes off council tax help" is £4.00

    Scenario: Leila's brother is 17
      Given a non-dependant aged 17
      When the position is worked out
      Then there is no "What another adult takes off council tax help"
      And "Council tax help a week" is £112.00

    Scenario: Leila gets the daily living part of PIP
      Given Leila gets PIP daily living at the standard rate
      And a non-dependant aged 28
      When the position is worked out
      Then there is no "What another adult takes off council tax help"
