Feature: Two at nursery: Aisha, a lone parent in Bury
  Aisha lives with Yusuf, 3, and Maryam, 1, in a flat in Prestwich at the Local Housing Allowance. She is offered 22 hours at £13. The
  job lifts the benefit cap and opens free hours; what the nursery then costs decides what she keeps. Each figure is worked by hand.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And the household's local authority is Bury
    And Aisha is 27 years old
    And a child, Yusuf, born on 10 March 2023
    And a child, Maryam, born on 20 January 2025
    And the home is rented from a private landlord for £875 a month
    And the home's brma is Central Greater Manchester
    And the home's council tax by band is b
    And the home's council tax by amount is £1,500 a year

  Rule: Out of work the benefit cap takes £267.56 of the rent (Universal Credit Regulations 2013, regs 24, 26, 36, 80A and 81; Welfare Reform Act 2012, s 96)

    Scenario: What Aisha has to live on now
      When the position is worked out
      Then "Standard allowance" is £424.90
      # Both were born after 5 April 2017; there is no limit to two since April 2026 in any case
      And by hand, 303.94 x 2 = 607.88
      And "Child element" is £607.88
      # A room for her and one for two children under 10
      And the answer's universalCredit/housing/bedroomsAllowed is 2
      And "Help with rent" is £875.00
      And by hand, 424.90 + 607.88 + 875.00 = 1,907.78
      And "Maximum amount" is £1,907.78
      And by hand, (27.05 + 17.90) x 52 / 12 = 194.78
      And "Child Benefit" is £194.78
      And by hand, 1,907.78 + 194.78 - 22,020.00 / 12 = 267.56
      And "Benefit cap" is £267.56
      And by hand, 1,907.78 - 267.56 = 1,640.22
      And Universal Credit is £1,640.22 a month
      # Bury's scheme of 2026-27: no net earnings, 80% of a bill in band B
      And by hand, 1,500.00 x 80% / 12 = 100.00
      And "Council Tax Reduction" is £100.00
      And by hand, 1,640.22 + 194.78 + 100.00 = 1,935.00
      And net income is £1,935.00 a month

    Scenario: Free hours that Yusuf has already, and what Aisha may be missing
      # He turned 3 on 10 March 2026, so from 1 April; nothing was told of what she gets
      When the position is worked out
      Then the answer's childcare/freeHours/0/for is Yusuf
      And the answer's childcare/freeHours/0/hoursPerWeek is 15
      And the answer's childcare/freeHours/1/id is ""
      # What is counted already is not missing: Council Tax Reduction and Child Benefit
      And "Council Tax Reduction" is £100.00
      And "Child Benefit" is £194.78
      And the answer's helpNotClaimed/0/id is free-childcare-hours

  Rule: Eighty-five per cent of the bill comes back, up to £1,836.16 for two children; pay of £881 lifts the cap (Universal Credit Regulations 2013, regs 34, 36 and 82(1)(a))

    Scenario: The nursery's whole price, with no free hours taken up
      Given Aisha is offered a job of 22 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by bus, 4 miles each way
      And the job needs £290 a week of registered childcare for Maryam
      And the job needs £260 a week of registered childcare for Yusuf
      When the job is compared with now
      # 1257L frees £1,048.25: £191 of whole pounds are taxed, and £191.33 bears National Insurance
      Then by hand, 22 x 13.00 x 52 / 12 = 1,239.33
      And by hand, 1,239.33 - 191 x 20% - 191.33 x 8% = 1,185.82
      And Aisha takes home £1,185.82 a month
      And the benefit cap does not apply because of "earnings"
      And by hand, (290 + 260) x 52 / 12 x 85% = 2,025.83
      And "Help with childcare" is £1,836.16
      And by hand, 1,907.78 + 1,836.16 = 3,743.94
      And by hand, (1,185.82 - 427.00) x 55% = 417.35
      And by hand, 3,743.94 - 417.35 = 3,326.59
      And "universal-credit" goes from £1,640.22 to £3,326.59
      And "child-benefit" goes from £194.78 to £194.78
      # Net earnings up to £1,200 a month with two children: 20%
      And by hand, 1,500.00 x 20% / 12 = 25.00
      And "council-tax-reduction" goes from £100.00 to £25.00
      # Any bus in Greater Manchester is £2
      And by hand, 2.00 x 2 x 4 = 16.00
      And the cost of travel is £16.00 a week
      And the cost of childcare is £550.00 a week
      And by hand, 1,185.82 + 3,326.59 + 194.78 + 25.00 - 1,935.00 = 2,797.19
      And by hand, 2,797.19 - (550.00 + 16.00) x 52 / 12 = 344.52
      And the household is £344.52 a month better off
      # The Healthy Start card of both children goes above £408 a month of pay
      And by hand, 4.65 x 2 x 52 / 12 = 40.30
      And by hand, 344.52 - 40.30 = 304.22
      And the answer's jobs/0/betterOffWithHelp/month is £304.22
      And the verdict is better-off

    Scenario: Universal Credit or Tax-Free Childcare
      Given Aisha is offered a job of 22 hours over 4 days a week at £13.00 an hour
      And the job needs £290 a week of registered childcare for Maryam
      And the job needs £260 a week of registered childcare for Yusuf
      When the job is compared with now
      # 20% of each bill is more than £500 in three months, which is the most (Childcare Payments Act 2014, s 19)
      Then by hand, 260 x 52 / 12 x 20% = 225.33
      And by hand, 500.00 / 3 = 166.67
      And by hand, 166.67 x 2 = 333.34
      And the answer's jobs/0/inJob/childcare/taxFreeChildcare is 333.34
      And the answer's jobs/0/inJob/childcare/universalCredit is 3,326.59
      And the answer's jobs/0/inJob/childcare/better is universal-credit

  Rule: The job opens 30 free hours for each child, so the bill falls (Childcare Act 2016, s 1; Childcare (Free of Charge for Working Parents) (England) Regulations 2022, regs 12 to 14)

    Background: 30 hours in 38 weeks are 22 in each of 52; the nursery bills £90 and £80 a week for the rest
      Given Aisha is offered a job of 22 hours over 4 days a week at £13.00 an hour
      And the journey to the job is by bus, 4 miles each way
      And Aisha's childcare is:
        | child  | cost          | registered | free hours |
        | Maryam | £90.00 a week | yes        | 22         |
        | Yusuf  | £80.00 a week | yes        | 22         |

    Scenario: What the job brings with the free hours
      When the job is compared with now
      # £286 a week is above 16 hours at £12.71; Maryam turned nine months on 20 October 2025, so from 1 January 2026
      Then by hand, 16 x 12.71 = 203.36
      And the answer's jobs/0/inJob/childcare/freeHours/1/id is working-parents
      And the answer's jobs/0/inJob/childcare/freeHours/1/for is Maryam
      And the answer's jobs/0/inJob/childcare/freeHours/1/hoursPerWeek is 30
      And the answer's jobs/0/inJob/childcare/freeHours/2/for is Yusuf
      And the answer's jobs/0/inJob/childcare/freeHours/2/hoursPerWeek is 30
      And by hand, (90 + 80) x 52 / 12 x 85% = 626.17
      And "Help with childcare" is £626.17
      And by hand, 1,907.78 + 626.17 - 417.35 = 2,116.60
      And "universal-credit" goes from £1,640.22 to £2,116.60
      And by hand, 1,185.82 + 2,116.60 + 194.78 + 25.00 - 1,935.00 - (90 + 80 + 16) x 52 / 12 = 781.20
      And the household is £781.20 a month better off
      And by hand, 781.20 - 40.30 = 740.90
      And the answer's jobs/0/betterOffWithHelp/month is £740.90
      And the verdict is better-off

    Scenario: What the job ends, and what is ahead
      When the job is compared with now
      # £14.18 more a month and Bury's last band is passed
      Then by hand, 1,200.00 - 1,185.82 = 14.18
      And there is a cliff "council-tax-band" at £1,200.00 that loses £25.00
      And by hand, (1,907.78 + 626.17) / 55% + 427.00 = 5,034.18
      And by hand, 150.00 / 12 = 12.50
      And there is a cliff "universal-credit-ends" at £5,034.18 that loses £12.50
      And the answer's jobs/0/couldBeLower/0/id is first-childcare-bill
