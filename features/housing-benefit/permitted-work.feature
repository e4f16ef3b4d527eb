Feature: What somebody on new-style ESA earns from permitted work
  Work of few hours and small earnings leaves new-style Employment and Support Allowance whole. Housing Benefit leaves what it
  brings alone, in place of the first £5, £10, £20 or £25.

  Background: Universal Credit is not claimed, so Housing Benefit goes by income
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Universal Credit is not claimed
    And the home is supported accommodation
    And the home's rent is £200 a week

  Rule: What one person earns from permitted work is left alone (Housing Benefit Regulations 2006, Sch 4 para 10A(1), (2) and (7))

    Scenario Outline: Ines earns £<pay> a week from 12 hours' work; up to 16 x £12.71 a week, £203.50, is permitted
      Given Ines is 40 years old
      And Ines has £145.90 a week from new-style-esa
      And Ines's support component is yes
      And Ines takes home £<pay> a week for 12 hours a week
      When the position is worked out
      Then by hand, 16 x 12.71 = 203.36
      And "Earnings left alone, a week" is £<alone>
      And by hand, <pay> - <alone> = <counts>
      And "Earnings that count for Housing Benefit, a week" is £<counts>

      Examples: A penny above what is permitted ends the allowance, and the £5 of a single person is left
        | pay    | alone  | counts |
        | 3.00   | 3.00   | 0.00   |
        | 203.50 | 203.50 | 0.00   |
        | 203.51 | 5.00   | 198.51 |

    Scenario: It is explained
      Given Ines is 40 years old
      And Ines has £95.55 a week from new-style-esa
      And Ines takes home £150 a week for 12 hours a week
      When the position is worked out
      Then "Earnings left alone, a week" is explained by "Housing Benefit leaves your earnings of £150 a week alone: it is permitted work."
      And by hand, (95.55 - 95.55) x 65% = 0.00
      And "Housing Benefit" is explained by "You get no Universal Credit, but your income is low enough for Housing Benefit in full: £200 a week."

  Rule: Of what the partner earns £20 may be left alone too, up to the limit (Housing Benefit Regulations 2006, Sch 4 para 10A(3) and (4))

    Scenario Outline: Ines earns £<hers> a week from permitted work, and Tom £<his> a week
      Given Ines and Tom are a couple aged 40 and 41
      And Ines has £145.90 a week from new-style-esa
      And Ines takes home £<hers> a week for 12 hours a week
      And Tom takes home £<his> a week for 10 hours a week
      When the position is worked out
      Then by hand, <sum> = <alone>
      And "Earnings left alone, a week" is £<alone>

      Examples:
        | hers   | his    | sum           | alone  |
        | 100.00 | 19.99  | 100.00 + 19.99 | 119.99 |
        | 100.00 | 20.00  | 100.00 + 20.00 | 120.00 |
        | 100.00 | 150.00 | 100.00 + 20.00 | 120.00 |
        | 190.00 | 150.00 | 190.00 + 13.50 | 203.50 |

    Scenario: It is explained
      Given Ines and Tom are a couple aged 40 and 41
      And Ines has £145.90 a week from new-style-esa
      And Ines takes home £100 a week for 12 hours a week
      When the position is worked out
      Then "Earnings left alone, a week" is explained by "Housing Benefit leaves £100 a week of your earnings alone, because one of you does permitted work."

  Rule: Where both do permitted work one limit stands for both (Housing Benefit Regulations 2006, Sch 4 para 10A(4))

    Scenario Outline: Ines earns £<hers> a week and Tom £<his>, both beside new-style ESA
      Given Ines and Tom are a couple aged 40 and 41
      And Ines has £145.90 a week from new-style-esa
      And Ines takes home £<hers> a week for 12 hours a week
      And Tom has £145.90 a week from new-style-esa
      And Tom takes home £<his> a week for 12 hours a week
      When the position is worked out
      Then "Earnings left alone, a week" is £<alone>
      And "Earnings left alone, a week" is explained by "Housing Benefit leaves £<alone> a week of your earnings alone, because you both do permitted work."

      Examples:
        | hers   | his    | alone  |
        | 100.00 | 103.49 | 203.49 |
        | 100.00 | 103.50 | 203.50 |
        | 100.00 | 103.51 | 203.50 |

  Rule: The support component goes with the allowance that holds it (Housing Benefit Regulations 2006, Sch 3 para 21)

    Scenario: Ines works 16 hours, which ends her new-style ESA
      Given Ines is 40 years old
      And Ines has £145.90 a week from new-style-esa
      And Ines's support component is yes
      And Ines takes home £180 a week for 16 hours a week
      When the position is worked out
      Then there is no "Support component, a week"
      And "Earnings left alone, a week" is £5.00
      And there is no "Other income for Housing Benefit, a week"
