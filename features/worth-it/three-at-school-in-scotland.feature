Feature: Three at school: Callum and Morag in Glasgow
  Callum works 16 hours; Morag is offered work. Isla starts secondary school this autumn, Finn is in primary 7 and Rory in primary 2, so
  each has free meals by another rule. Ten hours keep Universal Credit; a full-time job ends it. Each figure is worked by hand.

  Background:
    Given an assessment period that starts on 1 September 2026
    And the household lives in Scotland
    And the household's local authority is Glasgow City
    And Callum and Morag are a couple aged 38 and 37
    And a child, Isla, born on 4 March 2014
    And a child, Finn, born on 20 October 2015
    And a child, Rory, born on 1 May 2020
    And the home is rented from the council for £540 a month
    And 0 spare bedrooms
    And the home's council tax by band is d
    And the home's council tax by amount is £1,500 a year
    And Callum earns £12.71 an hour for 16 hours a week

  Rule: What comes in now (Universal Credit Regulations 2013, regs 22, 24, 26 and 36; Scottish Child Payment Regulations 2020, regs 18 and 20; Council Tax Reduction (Scotland) Regulations 2021, regs 35, 42, 43, 57 and 79)

    Scenario: Callum's pay, Universal Credit and what comes beside it
      When the position is worked out
      # Below the £1,048.25 that S1257L frees of tax and the £1,048 from which National Insurance is due
      Then by hand, 16 x 12.71 x 52 / 12 = 881.23
      And Callum takes home £881.23 a month
      # Isla was born before 6 April 2017 and is the eldest, Finn too but not the eldest
      And by hand, 351.88 + 303.94 + 303.94 = 959.76
      And "Child element" is £959.76
      And by hand, 666.97 + 959.76 + 540.00 = 2,166.73
      And "Maximum amount" is £2,166.73
      And by hand, 2,166.73 - (881.23 - 427.00) x 55% = 1,916.90
      And Universal Credit is £1,916.90 a month
      # £881 a month of pay keeps the benefit cap away; 1,916.90 and Child Benefit would be above £1,835
      And the benefit cap does not apply because of "earnings"
      And by hand, (27.05 + 17.90 x 2) x 52 / 12 = 272.35
      And "Child Benefit" is £272.35
      And by hand, 28.20 x 3 x 52 / 12 = 366.60
      And "Scottish Child Payment" is £366.60
      # Council tax: of Universal Credit only the child elements count; £10 a week of pay does not
      And by hand, 881.23 x 12 / 52 - 10.00 = 193.36
      And by hand, 959.76 x 12 / 52 = 221.48
      And by hand, 150.15 + 109.85 x 3 = 479.70
      And by hand, 193.36 + 221.48 - 479.70 = -64.86
      And by hand, 1,500.00 / 12 = 125.00
      And "Council Tax Reduction" is £125.00
      And by hand, 881.23 + 1,916.90 + 272.35 + 366.60 + 125.00 = 3,562.08
      And net income is £3,562.08 a month

  Rule: Meals for all in primary 1 to 5, with Scottish Child Payment in 6 and 7, and after that by pay of at most £885 a month (Education (Scotland) Act 1980, ss 53 and 54)

    Scenario: Free school meals and clothing grants by class
      When the position is worked out
      Then "Free school meals" for Isla is £400.00
      And "Free school meals" for Finn is £400.00
      And "Free school meals" for Rory is £400.00
      And "Help with school clothes" for Isla is £150.00
      And "Help with school clothes" for Finn is £120.00
      And "Help with school clothes" for Rory is £120.00

  Rule: A job that keeps Universal Credit (Universal Credit Regulations 2013, reg 22; Council Tax Reduction (Scotland) Regulations 2021, reg 79)

    Background:
      Given Morag is offered a job of 10 hours over 2 days a week at £14.00 an hour

    Scenario: Ten hours: what is gained and lost
      When the job is compared with now
      Then by hand, 10 x 14.00 x 52 / 12 = 606.67
      And Morag takes home £606.67 a month
      And by hand, 881.23 + 606.67 = 1,487.90
      # Each sum is rounded to the penny, half a penny up, before the next (Universal Credit Regulations 2013, reg 6)
      And by hand, (1,487.90 - 427.00) x 55% = 583.50
      And by hand, 2,166.73 - 583.50 = 1,583.23
      And "universal-credit" goes from £1,916.90 to £1,583.23
      And "scottish-child-payment" goes from £366.60 to £366.60
      And by hand, 1,487.90 x 12 / 52 - 10.00 = 333.36
      And by hand, (333.36 + 221.48 - 479.70) x 20% = 15.03
      And by hand, (1,500.00 x 7 / 365 - 15.028) x 365 / 7 / 12 = 59.70
      And "council-tax-reduction" goes from £125.00 to £59.70
      And by hand, 606.67 + 1,583.23 - 1,916.90 + 59.70 - 125.00 = 207.70
      And the household is £207.70 a month better off
      # Together above £885: Isla's meals and all three grants go; Finn's and Rory's meals stay
      And by hand, 400.00 / 12 + (150.00 + 120.00 + 120.00) / 12 = 65.83
      And by hand, 207.70 - 65.83 = 141.87
      And the answer's jobs/0/betterOffWithHelp/month is £141.87
      And the verdict is better-off

    Scenario: What hangs on the last pound of Universal Credit
      When the job is compared with now
      Then by hand, 2,166.73 / 55% + 427.00 = 4,366.51
      And by hand, 4,366.51 - 1,487.90 = 2,878.61
      # Scottish Child Payment for three, and Finn's meals with it
      And by hand, 366.60 + 400.00 / 12 = 399.93
      And there is a cliff "universal-credit-ends" at £4,366.51 that loses £399.93
      And the answer's jobs/0/cliffs/0/distance is £2,878.61
      And the answer's jobs/0/cliffs/0/hangsOnIt/0/id is scottish-child-payment
      And the answer's jobs/0/cliffs/0/hangsOnIt/0/worth/amount is £366.60
      And the answer's jobs/0/cliffs/0/hangsOnIt/1/id is free-school-meals
      And the answer's jobs/0/cliffs/0/hangsOnIt/1/for is Finn
      And the answer's jobs/0/cliffs/0/hangsOnIt/1/worth/amount is £400.00
      # Named without a sum: the Warm Home Discount of Scotland is each company's to give where nobody has a health element
      And the answer's jobs/0/cliffs/0/hangsOnIt/2/id is warm-home-discount
      And the answer's jobs/0/cliffs/0/hangsOnIt/2/worth is ""

  Rule: A job that ends it: all that is lost in one list (Universal Credit Regulations 2013, reg 22; Scottish Child Payment Regulations 2020, reg 18; Scotland Act 1998, s 80C)

    Background:
      Given Morag is offered a job of 37 hours over 5 days a week at £30.00 an hour

    Scenario: Thirty-seven hours at £30
      When the job is compared with now
      Then by hand, 37 x 30.00 x 52 / 12 = 4,810.00
      # S1257L leaves £3,761 taxable: 19% to £330.58 a month, 20% to £1,413, 21% to £2,591, then 42%
      And by hand, 3,967 / 12 x 19% + (16,956 - 3,967) / 12 x 20% + (31,092 - 16,956) / 12 x 21% = 526.67
      And by hand, 526.6742 + (3,761 - 2,591) x 42% = 1,018.07
      And by hand, (4,189 - 1,048) x 8% + (4,810 - 4,189) x 2% = 263.70
      And by hand, 4,810.00 - 1,018.07 - 263.70 = 3,528.23
      And Morag takes home £3,528.23 a month
      And by hand, 881.23 + 3,528.23 = 4,409.46
      And by hand, 2,166.73 - (4,409.46 - 427.00) x 55% = -23.62
      And "universal-credit" goes from £1,916.90 to £0.00
      And "scottish-child-payment" goes from £366.60 to £0.00
      And "council-tax-reduction" goes from £125.00 to £0.00
      # £57,720 a year is below the £60,000 from which the charge on Child Benefit begins
      And "child-benefit" goes from £272.35 to £272.35
      And by hand, 3,528.23 - 1,916.90 - 366.60 - 125.00 = 1,119.73
      And the household is £1,119.73 a month better off
      # Isla's and Finn's meals and three grants; Rory's meals stay
      And the help that could end is "free-school-meals, free-school-meals, school-clothing, school-clothing, school-clothing, health-costs, warm-home-discount, social-tariffs, help-to-save, legal-aid, court-fees, funeral-costs, prison-visits"
      And by hand, 1,119.73 - 33.33 x 2 - 12.50 - 10.00 x 2 = 1,020.57
      And the answer's jobs/0/betterOffWithHelp/month is £1,020.57
      And by hand, 1,020.57 x 12 / 52 = 235.52
      And the answer's jobs/0/betterOffWithHelp/week is £235.52
      And the verdict is better-off
