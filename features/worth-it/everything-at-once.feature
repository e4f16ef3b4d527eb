Feature: Everything at once
  Mairi and Ewan live in Dundee with three children. Mairi has a job and looks after her mother; Ewan drives a van of his own.
  One child is disabled, two are looked after while their parents work, a grown-up son lives with them, they rent privately,
  have savings, and pay back an advance. One call answers, every line is explained, and the sum checks. Each figure is worked by hand.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Scotland
    And Mairi and Ewan are a couple aged 36 and 38
    And a child, Isla, born on 12 February 2016
    And a child, Finn, born on 3 May 2019
    And a child, Orla, born on 20 September 2022
    And Isla's sex is female
    And Finn's sex is male
    And Orla's sex is female
    And Finn gets a disability benefit at the higher rate
    And £600 a month is paid for registered childcare for Orla
    And £160 a month is paid for registered childcare for Isla
    And the home is rented from a private landlord for £1,250 a month
    And the home's brma is Dundee and Angus
    And a non-dependant aged 23
    And savings of £7,100
    And Mairi earns £900 a month for 18 hours a week
    And Mairi pays 4% of pay into a net-pay pension
    And Mairi's student loan is plan-4
    And Mairi cares for a severely disabled person
    And Mairi has claimed Carer's Allowance
    And Ewan's receipts are £1,150 a month
    And Ewan's expenses are £210 a month
    And Ewan's car is 900
    And Ewan's losses brought forward are £50
    And Ewan is expected to work 30 hours a week
    And the household's deductions are:
      | kind    | amount      |
      | advance | £80 a month |
    And everything else is as usual

  Scenario: What they have to live on in June 2026
    When the position is worked out

    # Mairi's pay: below the £1,048.25 that S1257L frees and the £1,048 from which National Insurance is due; the loan's threshold is far off
    Then by hand, 900.00 x 4% = 36.00
    And by hand, 900.00 - 36.00 = 864.00
    And Mairi takes home £864.00 a month

    # Ewan's profit: miles at 45p up to 833 in a month and 25p above; below the personal allowance
    And by hand, 833 x 0.45 + 67 x 0.25 = 391.60
    And by hand, 1,150.00 - 210.00 - 391.60 = 548.40
    And "Profit from self-employment" for Ewan is £548.40
    And by hand, 548.40 - 50.00 = 498.40

    # His minimum income floor, after the Scottish tax and Class 4 on it; as a carer Mairi adds nothing to what is expected of both
    And by hand, 12.71 x 30 x 52 / 12 = 1,652.30
    And by hand, 1,652 x 12 - 12,570 = 7,254.00
    And by hand, (3,967 x 19% + 3,287 x 20%) / 12 = 117.59
    And by hand, 7,254 x 6% / 12 = 36.27
    And by hand, 1,652.00 - 117.59 - 36.27 = 1,498.14
    And by hand, 498.40 + 864.00 = 1,362.40
    And by hand, 1,498.14 - (1,498.14 + 864.00 - 1,498.14) = 634.14
    And by hand, 634.14 + 864.00 = 1,498.14
    And the answer's universalCredit/earnedIncome is £1,498.14

    # What the household may have
    And "Standard allowance" is £666.97
    And by hand, 351.88 + 303.94 + 303.94 = 959.76
    And "Child element" is £959.76
    And "Disabled child addition" is £514.71
    And "Carer element" for Mairi is £209.34
    And by hand, (600 + 160) x 85% = 646.00
    And "Help with childcare" is £646.00
    # Bedrooms: one for the couple, one for the two girls, one for Finn, one for the grown-up son
    And the answer's universalCredit/housing/bedroomsAllowed is 4
    And the answer's universalCredit/housing/localHousingAllowance is £1,100
    And by hand, 1,100.00 - 96.55 = 1,003.45
    And "Help with rent" is £1,003.45
    And by hand, 666.97 + 959.76 + 514.71 + 209.34 + 646.00 + 1,003.45 = 4,000.23
    And "Maximum amount" is £4,000.23

    # What its own money takes away: the carer's payment is just within its limit of £204 a week
    And by hand, (864.00 + 36.00 / 2) x 12 / 52 = 203.54
    And by hand, 86.45 x 52 / 12 = 374.62
    And "Carer Support Payment" for Mairi is £374.62
    And by hand, 5 x 4.35 = 21.75
    And by hand, 374.62 + 21.75 = 396.37
    And the answer's universalCredit/unearnedIncomeDeduction is £396.37
    And by hand, (1,498.14 - 427.00) x 55% = 589.13
    And the answer's universalCredit/earningsDeduction is £589.13
    And by hand, 4,000.23 - 589.13 - 396.37 = 3,014.73
    And Universal Credit is £3,014.73 a month
    # What Ewan is treated as earning does not count for the cap; 498.40 + 864.00 is above £881 all the same
    And the benefit cap does not apply because of "earnings"
    And by hand, 3,014.73 - 80.00 = 2,934.73
    And the answer's universalCredit/payments/toYou is £2,934.73

    # Beside it, and all together
    And by hand, (27.05 + 17.90 + 17.90) x 52 / 12 = 272.35
    And "Child Benefit" is £272.35
    And by hand, 28.20 x 3 x 52 / 12 = 366.60
    And "Scottish Child Payment" is £366.60
    And by hand, 864.00 + 548.40 + 3,014.73 + 374.62 + 272.35 + 366.60 = 5,440.70
    And net income is £5,440.70 a month

  Scenario: Mairi is offered 27 hours, and the carer's payment ends
    Given Mairi is offered a job of 27 hours over 4 days a week at £12.71 an hour
    And the job replaces the present one
    When the job is compared with now

    # Pay: 27 hours; tax of S1257L in the starter and basic bands; National Insurance
    Then by hand, 27 x 12.71 x 52 / 12 = 1,487.07
    And by hand, 3,967 / 12 x 19% + (438 - 3,967 / 12) x 20% = 84.29
    And by hand, (1,487.07 - 1,048.00) x 8% = 35.13
    And by hand, 1,487.07 - 84.29 - 35.13 = 1,367.65
    And Mairi takes home £1,367.65 a month

    # More than £204 a week: the payment goes. Together they now earn more than is expected of both, so the floor does not count
    And by hand, 1,367.65 x 12 / 52 = 315.61
    And there is no "Carer Support Payment" for Mairi
    And by hand, 498.40 + 1,367.65 = 1,866.05
    And by hand, (1,866.05 - 427.00) x 55% = 791.48
    And by hand, 4,000.23 - 791.48 - 21.75 = 3,187.00
    And Universal Credit is £3,187.00 a month
    And by hand, 1,367.65 + 548.40 + 3,187.00 + 272.35 + 366.60 = 5,742.00
    And net income is £5,742.00 a month
    And by hand, 5,742.00 - 5,440.70 = 301.30
    And the household is £301.30 a month better off
