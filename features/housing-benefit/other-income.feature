Feature: What Housing Benefit counts beside earnings
  Allowances, pensions and benefits for carers count by the week; Child Benefit, PIP and child maintenance do not. Savings
  above £6,000 count as an income, and above £16,000 they end Housing Benefit.

  Background: Universal Credit is not claimed, so Housing Benefit goes by income
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Ines is 40 years old
    And Universal Credit is not claimed
    And the home is supported accommodation
    And the home's rent is £200 a week

  Rule: Allowances and pensions count after the tax on them (Housing Benefit Regulations 2006, reg 40 and Sch 5 para 1)

    Scenario Outline: £<week> a week from <income>
      Given Ines has £<week> a week from <income>
      When the position is worked out
      Then "Other income for Housing Benefit, a week" is £<week>
      And "Income for Housing Benefit, a week" is £<week>

      Examples:
        | income               | week   |
        | new-style-jsa        | 95.55  |
        | maternity-allowance  | 194.32 |
        | occupational-pension | 120.00 |
        | state-pension        | 150.00 |
        | other                | 30.00  |

    Scenario: Tax that comes off a pension does not count
      Given Ines has £520 a month from occupational-pension
      And Ines's income tax is £52 a month
      When the position is worked out
      Then by hand, (520.00 - 52.00) x 12 / 52 = 108.00
      And "Other income for Housing Benefit, a week" is £108.00

  Rule: An allowance counts while it is paid (Housing Benefit Regulations 2006, regs 31(1) and 40)

    Scenario: Ines's job ends her new-style Jobseeker's Allowance, so that it does not count
      Given Ines has £95.55 a week from new-style-jsa
      And Ines takes home £250 a week for 20 hours a week
      When the position is worked out
      Then there is no "Other income for Housing Benefit, a week"
      And by hand, 250.00 - 5.00 = 245.00
      And "Income for Housing Benefit, a week" is £245.00

  Rule: £10 of a war pension does not count (Housing Benefit Regulations 2006, Sch 5 para 15)

    Scenario Outline: A war pension of £<pension> a week
      Given Ines has £<pension> a week from war-pension
      When the position is worked out
      Then "Other income for Housing Benefit, a week" is £<counts>

      Examples:
        | pension | counts |
        | 10.00   | 0.00   |
        | 60.00   | 50.00  |

  Rule: What each of a couple has counts once (Housing Benefit Regulations 2006, regs 25 and 40)

    Scenario: Ines has a works pension, and Rhys a war pension and an allowance
      Given Ines and Rhys are a couple aged 40 and 41
      And Ines has £520 a month from occupational-pension
      And Ines's income tax is £52 a month
      And Rhys has £60 a week from war-pension
      And Rhys has £95.55 a week from new-style-jsa
      When the position is worked out
      Then by hand, (520.00 - 52.00) x 12 / 52 = 108.00
      And by hand, 60.00 - 10.00 = 50.00
      And by hand, 108.00 + 50.00 + 95.55 = 253.55
      And "Other income for Housing Benefit, a week" is £253.55
      And "Income for Housing Benefit, a week" is £253.55

  Rule: Child maintenance, rent and a tax refund do not count here, and statutory pay is earnings (Housing Benefit Regulations 2006, regs 35(1) and 46 and Sch 5 para 47A)

    Scenario Outline: £50 a week from <income>
      Given Ines has £50 a week from <income>
      When the position is worked out
      Then there is no "Other income for Housing Benefit, a week"
      And "Income for Housing Benefit, a week" is £<counts>

      Examples:
        | income              | counts |
        | child-maintenance   | 0.00   |
        | rental              | 0.00   |
        | tax-refund          | 0.00   |
        | statutory-sick-pay  | 45.00  |

  Rule: What a child has of its own does not count (Housing Benefit Regulations 2006, reg 25)

    Scenario Outline: Max, who is 17, has £40 a week from <income>
      Given a child, Max, born on 3 March 2009
      And Max has £40 a week from <income>
      When the position is worked out
      Then there is no "Other income for Housing Benefit, a week"
      And "Income for Housing Benefit, a week" is £0.00

      Examples:
        | income            |
        | other             |
        | war-pension       |
        | new-style-jsa     |

  Rule: Savings above £6,000 count as £1 a week for each £250 or part of it (Housing Benefit Regulations 2006, reg 52)

    Scenario Outline: Savings of £<savings>
      Given savings of £<savings>
      When the position is worked out
      Then <outcome>

      Examples:
        | savings   | outcome                                                         |
        | 6,000.00  | there is no "Income from savings for Housing Benefit, a week"   |
        | 6,000.01  | "Income from savings for Housing Benefit, a week" is £1.00       |
        | 6,250.00  | "Income from savings for Housing Benefit, a week" is £1.00       |
        | 6,250.01  | "Income from savings for Housing Benefit, a week" is £2.00       |
        | 16,000.00 | "Income from savings for Housing Benefit, a week" is £40.00      |

  Rule: More than £16,000 ends Housing Benefit (Housing Benefit Regulations 2006, reg 43)

    Scenario: A penny above the limit
      Given savings of £16,000.01
      When the position is worked out
      Then there is no "Housing Benefit" because "Savings over £16,000 mean no Housing Benefit."
