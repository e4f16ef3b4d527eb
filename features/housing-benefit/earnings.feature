Feature: What Housing Benefit counts as earnings
  Housing Benefit takes a week's pay after tax and National Insurance, and after only half of what goes into a pension.

  Background: Universal Credit is not claimed, so Housing Benefit goes by income
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Marek is 24 years old
    And Universal Credit is not claimed
    And the home is supported accommodation
    And the home's rent is £300 a week

  Rule: A month's pay is twelve months of it shared over 52 weeks (Housing Benefit Regulations 2006, regs 33(1) and 36)

    Scenario: Marek takes home £1,000 a month
      Given Marek takes home £1,000 a month for 20 hours a week
      When the position is worked out
      Then by hand, 1,000.00 x 12 / 52 = 230.77
      And by hand, 230.77 - 5.00 = 225.77
      And "Earnings that count for Housing Benefit, a week" is £225.77
      And "Earnings that count for Housing Benefit, a week" is explained by "Of earnings of £230.77 a week, £225.77 counts: £5 is left alone."

  Rule: Half of what goes into a pension comes off (Housing Benefit Regulations 2006, reg 36)

    Scenario: £200 a month goes into a pension, taken from pay before tax
      Given Marek earns £1,000 a month for 20 hours a week
      And Marek pays £200 a month into a net-pay pension
      When the position is worked out
      Then Marek takes home £800 a month
      And by hand, (800.00 + 200.00 x 50%) x 12 / 52 = 207.69
      And by hand, 207.69 - 5.00 = 202.69
      And "Earnings that count for Housing Benefit, a week" is £202.69

  Rule: Statutory pay is earnings, and a profit counts after tax (Housing Benefit Regulations 2006, regs 35(1), 37 and 38)

    Scenario: Statutory sick pay
      Given Marek has £100 a week from statutory-sick-pay
      When the position is worked out
      Then "Earnings that count for Housing Benefit, a week" is £95.00

    Scenario: A small profit, on which no tax is due, with a pension out of it
      Given Marek is self-employed with a profit of £600 a month
      And Marek's pension paid is £100 a month
      When the position is worked out
      Then by hand, (600.00 - 100.00 x 50%) x 12 / 52 = 126.92
      And by hand, 126.92 - 5.00 = 121.92
      And "Earnings that count for Housing Benefit, a week" is £121.92

  Rule: Some workers may keep the additional disregard (Housing Benefit Regulations 2006, Sch 4 para 17(2)(b))

    Scenario: A couple with a child, of whom one works 16 hours
      Given an assessment period that starts on 1 June 2026
      And Marek and Ola are a couple aged 24 and 23
      And a child, Kuba, born on 2 February 2024
      And Ola takes home £250 a week for 16 hours a week
      When the position is worked out
      Then by hand, 250.00 - 10.00 - 17.10 = 222.90
      And "Earnings that count for Housing Benefit, a week" is £222.90

    Scenario Outline: A couple without a child, where <worker> works 16 hours and Ola gets PIP
      Given Marek and Ola are a couple aged 24 and 23
      And Ola gets PIP mobility at the standard rate
      And <worker> takes home £250 a week for 16 hours a week
      When the position is worked out
      Then by hand, <sum> = <counts>
      And "Earnings that count for Housing Benefit, a week" is £<counts>

      Examples: The one who works must be the one who is disabled
        | worker | sum                    | counts |
        | Ola    | 250.00 - 20.00 - 17.10 | 212.90 |
        | Marek  | 250.00 - 20.00         | 230.00 |

    Scenario: Marek has the support component and is given £20 a week for 16 hours at a charity; Ola earns £140
      Given Marek and Ola are a couple aged 24 and 23
      And Marek has £145.90 a week from new-style-esa
      And Marek's support component is yes
      And Marek takes home £20 a week for 16 hours a week
      And Ola takes home £140 a week for 12 hours a week
      When the position is worked out
      # His is permitted work, which leaves £20 of hers alone too; and he works 16 hours
      Then by hand, 20.00 + 20.00 + 17.10 = 57.10
      And by hand, 20.00 + 140.00 - 57.10 = 102.90
      And "Earnings that count for Housing Benefit, a week" is £102.90

    Scenario: Without the support component Marek's 16 hours bring nothing more
      Given Marek and Ola are a couple aged 24 and 23
      And Marek has £95.55 a week from new-style-esa
      And Marek takes home £20 a week for 16 hours a week
      And Ola takes home £140 a week for 12 hours a week
      When the position is worked out
      Then by hand, 20.00 + 140.00 - 20.00 - 20.00 = 120.00
      And "Earnings that count for Housing Benefit, a week" is £120.00

  Rule: Where Universal Credit helps with the rent, Housing Benefit looks at no earnings (Universal Credit Regulations 2013, Sch 1 para 3)

    Scenario: Marek rents from the council for £75 a week, and would claim
      Given the household's universal credit claimed is yes
      And the home's tenure is social-rent
      And the home's rent is £75 a week
      And Marek takes home £700 a month for 14 hours a week
      When the position is worked out
      Then by hand, 338.58 + 75 x 52 / 12 - 700 x 55% = 278.58
      And Universal Credit is £278.58 a month
      And there is no "Earnings that count for Housing Benefit, a week"
