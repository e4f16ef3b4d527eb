Feature: Where an independent model and the law differ
  Three hundred households were worked out by an independent model. In seventeen the law gives other figures;
  each is worked by hand here, with the law. The households stand in the tests' cases by the number given.

  Rule: The benefit cap does not apply from earnings of 16 hours a week at the National Living Wage, in whole pounds a month: 793 in 2024-25 (Universal Credit Regulations 2013, regs 82(1)(a) and 6(1A))

    Scenario: Nadia, household PE-0022
      Given an assessment period that starts on 1 June 2024
      And the household lives in the West Midlands
      And tax is worked out as a year's liability
      And Nadia is 24 years old
      And the home is rented from the council for £548.74 a month
      And savings of £12,079.00
      And Nadia earns £803.00 a month for 14 hours a week
      And everything else is as usual
      When the position is worked out
      # threshold: 11.44 x 16 x 52 / 12 = 793.17, rounded down to 793
      # earned income of 803.00 reaches it, so there is no limit; the award of 310.02 is far below one, so no money changes
      Then the benefit cap does not apply because of "earnings"

    Scenario: Priya and Joy, household PE-1405
      Given an assessment period that starts on 1 June 2024
      And the household lives in the North East
      And tax is worked out as a year's liability
      And Priya and Joy are a couple aged 55 and 41
      And a child, Ada, born on 24 November 2012
      And a child, Ben, born on 25 May 2022
      And the home is rented from a private landlord for £831.51 a month
      And the Local Housing Allowance is £665.21 a month
      And savings of £1,500.00
      And Priya earns £822.00 a month for 15 hours a week
      And everything else is as usual
      When the position is worked out
      # threshold: 11.44 x 16 x 52 / 12 = 793.17, rounded down to 793
      # earned income of 822.00 reaches it, so there is no limit and no reduction
      # award: 1,904.06 - 229.90 = 1,674.16
      # net income: 822.00 + 1,674.16 + 184.38 Child Benefit = 2,680.54
      Then the benefit cap does not apply because of "earnings"
      And the answer's universalCredit/benefitCapReduction is £0.00
      And Universal Credit is £1,674.16 a month
      And net income is £2,680.54 a month

  Rule: Income tax is charged on the profit, from which expenses have been taken already; the £1,000 trading allowance is not taken off as well (Income Tax (Trading and Other Income) Act 2005, ss 5, 7 and 783A to 783AR; Universal Credit Regulations 2013, reg 57(2))

    Scenario: Isla, household PE-0295
      Given an assessment period that starts on 1 June 2024
      And the household lives in the West Midlands
      And tax is worked out as a year's liability
      And Isla is 39 years old
      And a child, Ada, born on 25 August 2011
      And a child, Ben, born on 2 April 2021
      And a child, Cai, born on 14 January 2023
      And the home is rented from a private landlord for £643.90 a month
      And the Local Housing Allowance is £579.51 a month
      And savings of £1,290.00
      And Isla is self-employed with a profit of £1,105.37 a month
      And Isla is in the first year of trading
      And everything else is as usual
      When the position is worked out
      # profit for the year: 1,105.37 x 12 = 13,264.44; above the personal allowance: 13,264.44 - 12,570 = 694.44
      # income tax: 694.44 x 20% / 12 = 11.57; class 4: 694.44 x 6% / 12 = 3.47
      # earned income: 1,105.37 - 11.57 - 3.47 = 1,090.33
      # deduction: (1,090.33 - 404.00) x 55% = 377.48
      # award: 1,594.21 - 377.48 = 1,216.73
      # net income: 1,090.33 + 1,216.73 + 257.83 Child Benefit = 2,564.89
      Then the answer's people/0/incomeTax is £11.57
      And the answer's universalCredit/earnedIncome is £1,090.33
      And the answer's universalCredit/earningsDeduction is £377.48
      And Universal Credit is £1,216.73 a month
      And net income is £2,564.89 a month

    Scenario: Femi, household PE-1213
      Given an assessment period that starts on 1 June 2024
      And the household lives in Scotland
      And tax is worked out as a year's liability
      And Femi is 41 years old
      And a child, Ada, born on 6 October 2009
      And a child, Ben, born on 8 February 2021
      And the home is rented from the council for £384.74 a month
      And savings of £1,244.00
      And Femi is self-employed with a profit of £1,859.81 a month
      And Femi is in the first year of trading
      And everything else is as usual
      When the position is worked out
      # profit for the year: 1,859.81 x 12 = 22,317.72; above the personal allowance: 22,317.72 - 12,570 = 9,747.72
      # Scottish income tax of 2024-25: 2,306 x 19% + 7,441.72 x 20% = 438.14 + 1,488.34 = 1,926.48; / 12 = 160.54
      # class 4: 9,747.72 x 6% / 12 = 48.74
      # earned income: 1,859.81 - 160.54 - 48.74 = 1,650.53
      # deduction: (1,650.53 - 404.00) x 55% = 685.59
      # award: 1,399.44 - 685.59 = 713.85
      # net income: 1,650.53 + 713.85 + 184.38 Child Benefit + 231.40 Scottish Child Payment = 2,780.16
      Then the answer's people/0/incomeTax is £160.54
      And the answer's universalCredit/earnedIncome is £1,650.53
      And the answer's universalCredit/earningsDeduction is £685.59
      And Universal Credit is £713.85 a month
      And net income is £2,780.16 a month

    Scenario: Tomasz, household PE-0525
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East Midlands
      And tax is worked out as a year's liability
      And Tomasz is 25 years old
      And the home is rented from a private landlord for £912.34 a month
      And the Local Housing Allowance is £912.34 a month
      And savings of £6,251.00
      And Tomasz is self-employed with a profit of £2,335.00 a month
      And Tomasz is in the first year of trading
      And Tomasz has LCWRA
      And Tomasz's statement shows the protected LCWRA rate
      And Tomasz gets PIP daily living at the enhanced rate
      And everything else is as usual
      When the position is worked out
      # profit for the year: 2,335.00 x 12 = 28,020; above the personal allowance: 15,450
      # income tax: 15,450 x 20% / 12 = 257.50; class 4: 15,450 x 6% / 12 = 77.25
      # earned income: 2,335.00 - 257.50 - 77.25 = 2,000.25
      # deduction: (2,000.25 - 427.00) x 55% = 865.29
      # award: 1,767.04 - 865.29 - 8.70 = 893.05
      # net income: 2,000.25 + 893.05 = 2,893.30
      Then the answer's people/0/incomeTax is £257.50
      And the answer's universalCredit/earnedIncome is £2,000.25
      And the answer's universalCredit/earningsDeduction is £865.29
      And Universal Credit is £893.05 a month
      And net income is £2,893.30 a month

    Scenario: Morag and Ewan, household PE-0594
      Given an assessment period that starts on 1 June 2026
      And the household lives in the South West
      And tax is worked out as a year's liability
      And Morag and Ewan are a couple aged 27 and 32
      And a child, Ada, born on 13 August 2016
      And a child, Ben, born on 14 August 2024
      And the home is rented from the council for £469.83 a month
      And savings of £1,118.00
      And Ewan is self-employed with a profit of £1,133.95 a month
      And Ewan is in the first year of trading
      And everything else is as usual
      When the position is worked out
      # profit for the year: 1,133.95 x 12 = 13,607.40; above the personal allowance: 1,037.40
      # income tax: 1,037.40 x 20% / 12 = 17.29; class 4: 1,037.40 x 6% / 12 = 5.19
      # earned income: 1,133.95 - 17.29 - 5.19 = 1,111.47
      # deduction: (1,111.47 - 427.00) x 55% = 376.46
      # award: 1,792.62 - 376.46 = 1,416.16
      # net income: 1,111.47 + 1,416.16 + 194.78 Child Benefit = 2,722.41
      Then the answer's people/1/incomeTax is £17.29
      And the answer's universalCredit/earnedIncome is £1,111.47
      And the answer's universalCredit/earningsDeduction is £376.46
      And Universal Credit is £1,416.16 a month
      And net income is £2,722.41 a month

    Scenario: Cerys and Karen, household PE-1173
      Given an assessment period that starts on 1 June 2026
      And the household lives in the South West
      And tax is worked out as a year's liability
      And Cerys and Karen are a couple aged 39 and 33
      And a child, Ada, born on 15 November 2020
      And a child, Ben, born on 24 April 2024
      And the home is rented from the council for £479.56 a month
      And £602.54 a month is paid for registered childcare for Ada
      And £602.54 a month is paid for registered childcare for Ben
      And savings of £16,000.01
      And Cerys earns £1,563.56 a month for 28 hours a week
      And Karen is self-employed with a profit of £1,304.00 a month
      And Karen is in the first year of trading
      And everything else is as usual
      When the position is worked out
      # profit for the year: 1,304.00 x 12 = 15,648; above the personal allowance: 3,078
      # income tax: 3,078 x 20% / 12 = 51.30; class 4: 3,078 x 6% / 12 = 15.39
      # net profit: 1,304.00 - 51.30 - 15.39 = 1,237.31; the other adult's net pay: 1,563.56 - 103.21 - 41.28 = 1,419.07
      # savings of 16,000.01 shut out Universal Credit
      # each parent earns enough for Tax-Free Childcare: Karen is in her first year, and Cerys earns 4,690.68 in three months, above 2,643.68
      # Tax-Free Childcare, which the model's sum leaves out: 602.54 x 20% = 120.51 for each child
      # net income: 1,237.31 + 1,419.07 + 194.78 Child Benefit + 2 x 120.51 = 3,092.18
      Then the answer's people/1/incomeTax is £51.30
      And "Tax-Free Childcare" is £241.02
      And net income is £3,092.18 a month

  Rule: The minimum income floor is minimum wage for the expected hours, in whole pounds, less the income tax and National Insurance due on that; and tax is charged on the profit with no trading allowance (Universal Credit Regulations 2013, regs 6(1A), 62(2) and (4) and 90(2); Income Tax (Trading and Other Income) Act 2005, ss 5 and 7)

    Scenario: Ruby, household PE-1711
      Given an assessment period that starts on 1 June 2024
      And the household lives in the North East
      And tax is worked out as a year's liability
      And Ruby is 56 years old
      And the home is rented from the council for £642.56 a month
      And savings of £3,866.00
      And Ruby is self-employed with a profit of £1,550.00 a month
      And everything else is as usual
      When the position is worked out
      # profit for the year: 1,550.00 x 12 = 18,600; above the personal allowance: 6,030
      # income tax: 6,030 x 20% / 12 = 100.50; class 4: 6,030 x 6% / 12 = 30.15
      # net profit: 1,550.00 - 100.50 - 30.15 = 1,419.35
      # floor before tax: 35 x 11.44 x 52 / 12 = 1,735.07, rounded down to 1,735; for the year 20,820, of which 8,250 is taxed
      # notional tax: 8,250 x 20% / 12 = 137.50; notional class 4: 8,250 x 6% / 12 = 41.25
      # floor: 1,735 - 137.50 - 41.25 = 1,556.25, more than 1,419.35, so it takes the place of the net profit
      # deduction: 1,556.25 x 55% = 855.94; no work allowance
      # award: 1,036.01 - 855.94 = 180.07
      # net income: 1,419.35 + 180.07 = 1,599.42
      Then the answer's people/0/incomeTax is £100.50
      And the answer's universalCredit/earnedIncome is £1,556.25
      And the answer's universalCredit/earningsDeduction is £855.94
      And Universal Credit is £180.07 a month
      And net income is £1,599.42 a month

  Rule: A partner who has limited capability for work need not be in work for the childcare costs element; and the element is set against the benefit cap's excess (Universal Credit Regulations 2013, regs 32(1), 34(1) and 81)

    Scenario: Delroy and Rhys, household PE-0800
      Given an assessment period that starts on 1 June 2025
      And the household lives in Scotland
      And tax is worked out as a year's liability
      And Delroy and Rhys are a couple aged 41 and 35
      And a child, Ada, born on 12 February 2016
      And a child, Ben, born on 31 July 2023
      And the home is mortgaged
      And £492.95 a month is paid for registered childcare for Ada
      And £492.95 a month is paid for registered childcare for Ben
      And savings of £2,135.00
      And Delroy earns £112.16 a month for 2 hours a week
      And Rhys has LCW
      And Rhys's health condition was reported on 1 January 2023
      And everything else is as usual
      When the position is worked out
      # childcare element: 985.90 x 85% = 838.015, so 838.02, within the limit of 1,768.94 for two children
      # maximum amount: 1,259.91 + 838.02 = 2,097.93; earnings of 112.16 are within the work allowance
      # benefit cap: 2,097.93 + 187.63 Child Benefit = 2,285.56; less 1,835.00 = 450.56; less 838.02 of childcare is nothing, so no reduction
      # award: 2,097.93
      # net income: 112.16 + 2,097.93 + 187.63 + 235.30 Scottish Child Payment = 2,633.02
      Then "Help with childcare" is £838.02
      And the answer's universalCredit/maximumAmount is £2,097.93
      And Universal Credit is £2,097.93 a month
      And net income is £2,633.02 a month

  Rule: Carer's Allowance is 83.30 a week in 2025-26 (Social Security Benefits Up-rating Order 2025 (SI 2025/295); Universal Credit Regulations 2013, regs 66(1)(b) and 73)

    Scenario: Gwen, household PE-0887
      Given an assessment period that starts on 1 June 2025
      And the household lives in Wales
      And tax is worked out as a year's liability
      And Gwen is 18 years old
      And a child, Ada, born on 6 August 2024
      And the home is rented from a private landlord for £511.57 a month
      And the Local Housing Allowance is £639.46 a month
      And savings of £5,564.00
      And Gwen cares for a severely disabled person
      And Gwen has claimed Carer's Allowance
      And everything else is as usual
      When the position is worked out
      # Carer's Allowance: 83.30 x 52 / 12 = 360.97
      # award: 1,323.04 - 360.97 = 962.07
      Then "Carer's Allowance" for Gwen is £360.97
      And the answer's universalCredit/unearnedIncomeDeduction is £360.97
      And Universal Credit is £962.07 a month

    Scenario: Lorna, household PE-1355
      Given an assessment period that starts on 1 June 2025
      And the household lives in Yorkshire and the Humber
      And tax is worked out as a year's liability
      And Lorna is 23 years old
      And savings of £15,449.00
      And Lorna cares for a severely disabled person
      And Lorna has claimed Carer's Allowance
      And everything else is as usual
      When the position is worked out
      # Carer's Allowance: 83.30 x 52 / 12 = 360.97
      # tariff income: (15,449 - 6,000) / 250 = 37.8, so 38 x 4.35 = 165.30
      # unearned income: 165.30 + 360.97 = 526.27, more than the maximum amount of 518.66: no award
      # net income: 360.97
      Then "Carer's Allowance" for Lorna is £360.97
      And the answer's universalCredit/unearnedIncomeDeduction is £526.27
      And net income is £360.97 a month

    Scenario: Petra and Bethan, household PE-1652
      Given an assessment period that starts on 1 June 2025
      And the household lives in the East Midlands
      And tax is worked out as a year's liability
      And Petra and Bethan are a couple aged 36 and 58
      And a child, Ada, born on 28 May 2013
      And a child, Ben, born on 27 April 2014
      And a child, Cai, born on 19 November 2016
      And a child, Dot, born on 13 May 2023
      And savings of £1,817.00
      And Petra cares for a severely disabled person
      And Petra has claimed Carer's Allowance
      And Bethan earns £2,579.14 a month for 40 hours a week
      And everything else is as usual
      When the position is worked out
      # Carer's Allowance: 83.30 x 52 / 12 = 360.97
      # award: 1,754.40 - 806.45 - 360.97 = 586.98
      Then "Carer's Allowance" for Petra is £360.97
      And the answer's universalCredit/unearnedIncomeDeduction is £360.97
      And Universal Credit is £586.98 a month

    Scenario: Yusuf, household PE-1877
      Given an assessment period that starts on 1 June 2025
      And the household lives in the West Midlands
      And tax is worked out as a year's liability
      And Yusuf is 62 years old
      And a child, Ada, born on 22 September 2011
      And a child, Ben, born on 15 February 2017
      And a child, Cai, born on 9 January 2020
      And the home is rented from the council for £737.26 a month
      And savings of £6,071.00
      And Yusuf earns £70.00 a month for 1 hours a week
      And Yusuf cares for a severely disabled person
      And Yusuf has claimed Carer's Allowance
      And everything else is as usual
      When the position is worked out
      # Carer's Allowance: 83.30 x 52 / 12 = 360.97
      # tariff income: savings of 6,071 are 71 above 6,000, so 1 x 4.35; unearned income: 365.32
      # award: 1,970.89 - 365.32 = 1,605.57
      Then "Carer's Allowance" for Yusuf is £360.97
      And the answer's universalCredit/unearnedIncomeDeduction is £365.32
      And Universal Credit is £1,605.57 a month

  Rule: A partner who cares for a severely disabled person need not be in work for the childcare costs element (Universal Credit Regulations 2013, regs 32(1) and 34(1))

    Scenario: Hannah and Aled, household PE-1853
      Given an assessment period that starts on 1 June 2025
      And the household lives in Wales
      And tax is worked out as a year's liability
      And Hannah and Aled are a couple aged 32 and 36
      And a child, Ada, born on 19 May 2010
      And a child, Ben, born on 9 April 2011
      And a child, Cai, born on 7 December 2016
      And the home is rented from the council for £682.42 a month
      And £347.10 a month is paid for registered childcare for Ada
      And £347.10 a month is paid for registered childcare for Ben
      And savings of £6,062.00
      And Hannah cares for a severely disabled person
      And Aled earns £607.00 a month for 11 hours a week
      And Aled cares for a severely disabled person
      And everything else is as usual
      When the position is worked out
      # childcare element: 694.20 x 85% = 590.07, within the limit of 1,768.94 for two children or more
      # maximum amount: 628.10 + 924.62 + 201.68 + 682.42 + 590.07 = 3,026.89
      # award: 3,026.89 - 107.80 - 4.35 = 2,914.74; a carer element lifts the benefit cap
      # net income: 607.00 + 2,914.74 + 262.38 Child Benefit = 3,784.12
      Then "Help with childcare" is £590.07
      And the answer's universalCredit/maximumAmount is £3,026.89
      And Universal Credit is £2,914.74 a month
      And net income is £3,784.12 a month

  Rule: The childcare costs element is taken off the benefit cap's excess before anything is taken from the award (Universal Credit Regulations 2013, reg 81)

    Scenario: Ollie, household PE-1997
      Given an assessment period that starts on 1 June 2025
      And the household lives in the North West
      And tax is worked out as a year's liability
      And Ollie is 59 years old
      And a child, Ada, born on 22 August 2012
      And a child, Ben, born on 16 January 2014
      And a child, Cai, born on 5 December 2020
      And a child, Dot, born on 7 March 2022
      And the home is rented from a private landlord for £711.57 a month
      And the Local Housing Allowance is £569.26 a month
      And £589.23 a month is paid for registered childcare for Ada
      And £589.23 a month is paid for registered childcare for Ben
      And savings of £0.00
      And Ollie earns £629.00 a month for 11 hours a week
      And everything else is as usual
      When the position is worked out
      # counted: 2,483.00 + 337.13 Child Benefit = 2,820.13; excess over 1,835.00: 985.13
      # less the childcare element of 1,001.69: nothing, so no reduction
      # award: 2,483.00
      # net income: 629.00 + 2,483.00 + 337.13 = 3,449.13
      Then the answer's universalCredit/benefitCapReduction is £0.00
      And Universal Credit is £2,483.00 a month
      And net income is £3,449.13 a month

  Rule: Nobody with limited capability for work has all work-related requirements, so no minimum income floor applies; and tax is charged on the profit with no trading allowance (Welfare Reform Act 2012, ss 21(1)(a) and 22; Universal Credit Regulations 2013, reg 62(1)(b); Income Tax (Trading and Other Income) Act 2005, ss 5 and 7)

    Scenario: Sandra, household PE-1113
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And tax is worked out as a year's liability
      And Sandra is 19 years old
      And the home is rented from the council for £694.09 a month
      And savings of £2,117.00
      And Sandra is self-employed with a profit of £1,280.00 a month
      And Sandra has LCW
      And Sandra's health condition was reported on 1 January 2023
      And everything else is as usual
      When the position is worked out
      # profit for the year: 1,280.00 x 12 = 15,360; above the personal allowance: 2,790
      # income tax: 2,790 x 20% / 12 = 46.50; class 4: 2,790 x 6% / 12 = 13.95
      # earned income: 1,280.00 - 46.50 - 13.95 = 1,219.55
      # deduction: (1,219.55 - 427.00) x 55% = 435.90
      # award: 1,032.67 - 435.90 = 596.77
      # net income: 1,219.55 + 596.77 = 1,816.32
      Then the answer's people/0/incomeTax is £46.50
      And the answer's universalCredit/earnedIncome is £1,219.55
      And the answer's universalCredit/earningsDeduction is £435.90
      And Universal Credit is £596.77 a month
      And net income is £1,816.32 a month

  Rule: The minimum income floor of one of a couple is minimum wage for the expected hours, in whole pounds, less the income tax and National Insurance due on that, and is lowered only by what takes the couple above both their thresholds; tax is charged on the profit with no trading allowance (Universal Credit Regulations 2013, regs 6(1A), 62(3) and (4), 63 and 90(2) and (3); Income Tax (Trading and Other Income) Act 2005, ss 5 and 7)

    Scenario: Owen and Leah, household PE-1995
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And tax is worked out as a year's liability
      And Owen and Leah are a couple aged 32 and 35
      And a child, Ada, born on 12 November 2016
      And the home is rented from a private landlord for £925.95 a month
      And the Local Housing Allowance is £925.95 a month
      And savings of £10,300.00
      And Owen is self-employed with a profit of £1,448.11 a month
      And Leah is self-employed with a profit of £1,461.67 a month
      And Leah is in the first year of trading
      And everything else is as usual
      When the position is worked out
      # first adult: 1,448.11 x 12 - 12,570 = 4,807.32; income tax: 4,807.32 x 20% / 12 = 80.12; class 4: x 6% / 12 = 24.04; net profit: 1,343.95
      # second adult, in the start-up period: 1,461.67 x 12 - 12,570 = 4,970.04; income tax: 82.83; class 4: 24.85; net profit: 1,353.99
      # floor before tax: 35 x 12.71 x 52 / 12 = 1,927.68, rounded down to 1,927; for the year 23,124, of which 10,554 is taxed
      # floor: 1,927 - 10,554 x 20% / 12 - 10,554 x 6% / 12 = 1,927 - 175.90 - 52.77 = 1,698.33
      # couple's threshold: 1,698.33 x 2 = 3,396.66; together they earn 1,343.95 + 1,353.99 = 2,697.94, which is below it
      # floor of the first adult with what the second earns: 1,698.33 + 1,353.99 = 3,052.32, below 3,396.66, so the floor counts in full
      # deduction: (3,052.32 - 427.00) x 55% = 1,443.93
      # award: 1,944.80 - 1,443.93 - 78.30 = 422.57
      # net income: 2,697.94 + 422.57 + 117.22 Child Benefit = 3,237.73
      Then the answer's people/0/incomeTax is £80.12
      And the answer's people/1/incomeTax is £82.83
      And the answer's universalCredit/earnedIncome is £3,052.32
      And the answer's universalCredit/earningsDeduction is £1,443.93
      And Universal Credit is £422.57 a month
      And net income is £3,237.73 a month
