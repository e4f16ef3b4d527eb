Feature: Earnings left alone because the home is supported or temporary
  From 5 October 2026 Housing Benefit leaves alone much more of what people in supported and temporary homes earn, so that
  less is lost at once where Universal Credit ends.

  Rule: It begins with periods that start on or after 5 October 2026 (Housing Benefit Regulations 2006, Sch 4 para 18)

    Scenario Outline: The period starts on <start>
      Given an assessment period that starts on <start>
      And the household lives in London
      And Ana is 30 years old
      And the home is supported accommodation
      And the home's rent is £300 a week
      And Ana takes home £1,000 a month for 20 hours a week
      When the position is worked out
      Then by hand, 1,000.00 x 12 / 52 = 230.77
      And by hand, <sum> = <counts>
      And "Earnings that count for Housing Benefit, a week" is £<counts>
      And by hand, <left> = <alone>
      And "Earnings that count for Housing Benefit, a week" is explained by "Of earnings of £230.77 a week, £<counts> counts: £<told> is left alone."
      And by hand, (<counts> - 95.55) x 65% = <off>
      And "Taken off Housing Benefit for income, a week" is £<off>

      Examples: £50.52 a week more of Housing Benefit
        | start          | sum                   | counts | left         | alone | told  | off   |
        | 4 October 2026 | 230.77 - 5.00         | 225.77 | 5.00 + 0.00  | 5.00  | 5     | 84.64 |
        | 5 October 2026 | 230.77 - 5.00 - 77.73 | 148.04 | 5.00 + 77.73 | 82.73 | 82.73 | 34.12 |

  Rule: It goes by age and family (Housing Benefit Regulations 2006, Sch 4 para 18(2))

    Background:
      Given an assessment period that starts on 5 October 2026
      And the household lives in London

    Scenario Outline: Ana is <age>
      Given the home is temporary accommodation
      And the home's rent is £300 a week
      And Ana is <age> years old
      When the position is worked out
      Then "Earnings left alone because of the home, a week" is £<week>
      And "Earnings left alone because of the home, a week" is explained by "£<week> more of earnings a week does not count, because you live in a supported or temporary home."

      Examples:
        | age | week  |
        | 24  | 61.41 |
        | 25  | 77.73 |

    Scenario: A lone parent of 24
      Given the home is temporary accommodation
      And the home's rent is £300 a week
      And Ana is 24 years old
      And a child, Leo, born on 2 February 2024
      When the position is worked out
      Then "Earnings left alone because of the home, a week" is £61.41

    Scenario Outline: A couple aged <first> and <second>
      Given the home is temporary accommodation
      And the home's rent is £300 a week
      And Ana and Rui are a couple aged <first> and <second>
      When the position is worked out
      Then "Earnings left alone because of the home, a week" is £<week>

      Examples:
        | first | second | week   |
        | 24    | 18     | 61.53  |
        | 24    | 25     | 119.70 |

  Rule: Before that there is none (Housing Benefit Regulations 2006, Sch 4 para 18)

    Scenario: A period that starts on 4 October 2026
      Given an assessment period that starts on 4 October 2026
      And the household lives in London
      And Ana is 30 years old
      And the home is temporary accommodation
      And the home's rent is £300 a week
      When the position is worked out
      Then there is no "Earnings left alone because of the home, a week"

  Rule: The earnings of both adults are taken together (Social Security Contributions and Benefits Act 1992, s 136(1))

    Scenario: Ana and Rui both work, and Universal Credit is not claimed
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Ana and Rui are a couple aged 30 and 31
      And Universal Credit is not claimed
      And the home is temporary accommodation
      And the home's rent is £300 a week
      And Ana takes home £120 a week for 10 hours a week
      And Rui takes home £130 a week for 10 hours a week
      When the position is worked out
      Then by hand, 120.00 + 130.00 - 10.00 = 240.00
      And "Earnings that count for Housing Benefit, a week" is £240.00

  Rule: Where Universal Credit helps with the rent, Housing Benefit has nothing to work out (Universal Credit Regulations 2013, Sch 1 para 3)

    Scenario: Ines rents from the council for £90 a week and takes home £900 a month
      Given an assessment period that starts on 5 October 2026
      And the household lives in Wales
      And Ines is 30 years old
      And the home is rented from the council for £90 a week
      And Ines takes home £900 a month for 18 hours a week
      When the position is worked out
      Then by hand, 424.90 + 90 x 52 / 12 - 900 x 55% = 319.90
      And Universal Credit is £319.90 a month
      And there is no "Earnings that count for Housing Benefit, a week"
      And there is no "Housing Benefit"
