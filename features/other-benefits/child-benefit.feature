Feature: Child Benefit
  Child Benefit is paid for every child, at a higher rate for the eldest. It does not depend on pay, and Universal
  Credit does not count it. It matters to every household with children, and to the benefit cap.

  Background:
    Given the household lives in the North West

  Rule: The eldest child who counts brings the higher rate, and each other child the lower one (Child Benefit (Rates) Regulations 2006, reg 2(1))

    Scenario: Amina, lone parent in Preston, has one child of 3
      Given an assessment period that starts on 1 June 2026
      And Amina is 29 years old
      And a child, Zed, born on 4 February 2023
      When the position is worked out
      Then by hand, 27.05 x 52 / 12 = 117.22
      And "Child Benefit" is £117.22
      And "Child Benefit" is explained by "You can get Child Benefit for one child: £27.05 a week. It comes only once it is claimed."

    Scenario: Three children
      Given an assessment period that starts on 1 June 2026
      And Amina is 29 years old
      And a child, Ava, born on 4 February 2016
      And a child, Ben, born on 9 May 2019
      And a child, Zed, born on 4 February 2023
      When the position is worked out
      Then by hand, 27.05 + 2 x 17.90 = 62.85
      And by hand, 62.85 x 52 / 12 = 272.35
      And "Child Benefit" is £272.35
      And "Child Benefit" is explained by "You can get Child Benefit for 3 children: £62.85 a week. The eldest brings the higher rate. It comes only once it is claimed."

    Scenario Outline: The rates go up each April: two children, a month that starts on <start>
      Given an assessment period that starts on <start>
      And Amina is 29 years old
      And a child, Ben, born on 9 May 2019
      And a child, Zed, born on 4 February 2021
      When the position is worked out
      Then by hand, (<eldest> + <other>) x 52 / 12 = <month>
      And "Child Benefit" is £<month>

      Examples:
        | start         | eldest | other | month  |
        | 11 April 2022 | 21.80  | 14.45 | 157.08 |
        | 9 April 2023  | 21.80  | 14.45 | 157.08 |
        | 10 April 2023 | 24.00  | 15.90 | 172.90 |
        | 7 April 2024  | 24.00  | 15.90 | 172.90 |
        | 8 April 2024  | 25.60  | 16.95 | 184.38 |
        | 6 April 2025  | 25.60  | 16.95 | 184.38 |
        | 7 April 2025  | 26.05  | 17.25 | 187.63 |
        | 5 April 2026  | 26.05  | 17.25 | 187.63 |
        | 6 April 2026  | 27.05  | 17.90 | 194.78 |

  Rule: A child counts until 16, and until 20 in education or training (Social Security Contributions and Benefits Act 1992, s 142; Child Benefit (General) Regulations 2006, reg 3)

    Scenario Outline: <child>, born on <birthday>, still counts at the end of June 2026
      Given an assessment period that starts on 1 June 2026
      And Amina is 45 years old
      And a child, <child>, born on <birthday>
      And everything else is as usual
      When the position is worked out
      Then "Child Benefit" is £117.22

      Examples: everybody of 16 to 19 is in education here, unless it is said that they are not
        | child | birthday     |
        | Kit   | 1 July 2010  |
        | Lena  | 30 June 2010 |
        | Mo    | 1 July 2006  |

    Scenario: Not in education, and 16 a day after the month has ended
      Given an assessment period that starts on 1 June 2026
      And Amina is 45 years old
      And a child, Kit, born on 1 July 2010
      And Kit is not in education
      When the position is worked out
      Then "Child Benefit" is £117.22

    Scenario: Not in education, and 16 on the last day of the month
      Given an assessment period that starts on 1 June 2026
      And Amina is 45 years old
      And a child, Lena, born on 30 June 2010
      And Lena is not in education
      When the position is worked out
      Then there is no "Child Benefit" because "You told us that no child here is under 16, or under 20 and in education. So there is no Child Benefit."

    Scenario: Nothing was said of children
      Given an assessment period that starts on 1 June 2026
      And Amina is 45 years old
      When the position is worked out
      Then there is no "Child Benefit" because "We assumed that no child here is under 16, or under 20 and in education. So there is no Child Benefit."

  Rule: What a high income takes back is of all children's weeks together (Income Tax (Earnings and Pensions) Act 2003, ss 681B and 681C)

    Scenario: Two children, and a father who earns £70,000 a year
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And tax is worked out as a year's liability
      And Amina and Ben are a couple aged 29 and 41
      And Ben earns £70,000 a year for 37 hours a week
      And a child, Kit, born on 9 May 2019
      And a child, Zed, born on 4 February 2021
      And the household's receives are Universal Credit, Council Tax Reduction, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      # 2026-27 has 53 Mondays; 1% goes for each £200 above £60,000
      Then by hand, 53 x (27.05 + 17.90) = 2,382.35
      And by hand, 2,382 x 50% = 1,191.00
      And by hand, (27.05 + 17.90) x 52 / 12 = 194.78
      And by hand, 1,191.00 / 53 x 52 / 12 = 97.38
      And by hand, 194.78 - 97.38 = 97.40
      And the answer's helpNotClaimed/0/id is child-benefit
      And the answer's helpNotClaimed/0/worth/amount is 97.40
