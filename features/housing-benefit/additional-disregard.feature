Feature: From what pay the additional £17.10 is taken to be left alone where Universal Credit ends
  Whoever works 16 or 30 hours may keep £17.10 more of a week's earnings. Where Universal Credit ends the hours are not known
  yet: they are taken from the pay, at the National Living Wage.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And the home is supported accommodation
    And the home's rent is £400 a week

  Rule: For somebody of 25 or over it is 30 hours' pay (Housing Benefit Regulations 2006, Sch 4 para 17(2)(b)(i))

    Scenario: Marek, who is 25, would earn less than that where Universal Credit ends
      Given Marek is 25 years old
      And Marek is offered a job of 8 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 424.90 / 55% = 772.55
      And by hand, 772.55 x 12 / 52 = 178.28
      And by hand, 30 x 12.71 = 381.30
      And by hand, (178.28 - 5.00 - 95.55) x 65% = 50.52
      And by hand, (400.00 - 50.52) x 52 / 12 = 1,514.41
      And by hand, 1,733.33 - 1,514.41 = 218.92
      And there is a cliff "housing-benefit" at £772.55 that loses £218.92

    Scenario: Paulo, whose limited capability leaves more of his pay alone, would earn more
      Given Paulo is 40 years old
      And Paulo has LCWRA
      And Paulo's statement shows the protected LCWRA rate
      And Paulo is offered a job of 8 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 424.90 + 429.80 = 854.70
      And by hand, 854.70 / 55% + 710.00 = 2,264.00
      And by hand, 2,264.00 x 12 / 52 = 522.46
      And by hand, (522.46 - 5.00 - 17.10 - 95.55) x 65% = 263.13
      And by hand, (400.00 - 263.13) x 52 / 12 = 593.10
      And by hand, 1,733.33 - 593.10 = 1,140.23
      And there is a cliff "housing-benefit" at £2,264.00 that loses £1,140.23

  Rule: With a child it is 16 hours' pay (Housing Benefit Regulations 2006, Sch 4 para 17(2)(b)(ii) and (iii))

    Scenario: Lena, a lone parent who is 22
      Given Lena is 22 years old
      And a child, Mia, born on 2 February 2023
      And Lena is offered a job of 8 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 338.58 + 303.94 = 642.52
      And by hand, 642.52 / 55% + 710.00 = 1,878.22
      And by hand, 1,878.22 x 12 / 52 = 433.44
      And by hand, 16 x 12.71 = 203.36
      And by hand, (433.44 - 25.00 - 17.10 - 95.55 - 87.88) x 65% = 135.14
      And by hand, (400.00 - 135.14) x 52 / 12 = 1,147.73
      And by hand, 1,733.33 - 1,147.73 = 585.60
      And there is a cliff "housing-benefit" at £1,878.22 that loses £585.60

  Rule: Where a disability counts it is 16 hours' pay (Housing Benefit Regulations 2006, Sch 4 para 17(2)(b)(iv))

    Scenario Outline: Rosa, who is 23, gets PIP, and <case>
      Given Rosa is 23 years old
      And Rosa gets PIP mobility at the standard rate
      And Rosa has <capability>
      And Rosa is offered a job of 8 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then there is a cliff "housing-benefit" at £<at> that loses £<loss>

      Examples: 338.58 / 55% + 710.00 = 1,325.60 a month, or 305.91 a week; (305.91 - 20.00 - 17.10 - 75.65 - 44.85) x 65% = 96.40 a week; 1,733.33 - 303.60 x 52 / 12 = 417.73
        | case                                    | capability | at       | loss   |
        | would earn more than 16 hours' pay      | LCW        | 1,325.60 | 417.73 |

  Rule: It is not for people under 25 without a child or a disability that counts (Housing Benefit Regulations 2006, Sch 4 para 17(2)(b))

    Scenario: Marek, who is 24
      Given Marek is 24 years old
      And Marek has LCWRA
      And Marek's statement shows the protected LCWRA rate
      And Marek is offered a job of 8 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 338.58 + 429.80 = 768.38
      And by hand, 768.38 / 55% + 710.00 = 2,107.05
      And by hand, 2,107.05 x 12 / 52 = 486.24
      And by hand, (486.24 - 5.00 - 75.65) x 65% = 263.63
      And by hand, (400.00 - 263.63) x 52 / 12 = 590.94
      And by hand, 1,733.33 - 590.94 = 1,142.39
      And there is a cliff "housing-benefit" at £2,107.05 that loses £1,142.39

  Rule: Hours that are long enough already open it at any pay (Housing Benefit Regulations 2006, Sch 4 para 17(2))

    Scenario: Lena works 16 hours, and is offered a little more
      Given Lena is 30 years old
      And a child, Mia, born on 2 February 2023
      And Lena takes home £850 a month for 16 hours a week
      And Lena is offered a job of 3 hours over 1 day a week at £12.71 an hour
      When the job is compared with now
      Then by hand, (469.65 - 25.00 - 17.10 - 95.55 - 87.88) x 65% = 158.68
      And there is a cliff "housing-benefit" at £2,035.16 that loses £687.61
