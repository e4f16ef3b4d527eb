Feature: The hourly rate behind the minimum income floor, and the tax that comes off it
  What is expected of a self-employed person follows the minimum wage of his or her age. Tax and National Insurance come
  off it as off a profit, so that it can be held against what the person really has.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands

  Rule: The rate is the National Living Wage, or below its age the minimum wage of the person's age (Universal Credit Regulations 2013, reg 90(2))

    Scenario Outline: Kofi, aged <age> in the period that starts on <start>, makes £500 a month
      Given an assessment period that starts on <start>
      And Kofi is <age> years old
      And Kofi is self-employed with a profit of £500 a month
      When the position is worked out
      Then by hand, <wage> x 35 x 52 / 12 = <exact>
      And by hand, <pounds> - <tax> - <insurance> = <net>
      And by hand, <net> - 500.00 = <added>
      And "Added to your earnings by the minimum income floor" is £<added>
      And "All earnings that Universal Credit counts" is £<net>

      Examples: the National Living Wage began at 23 until March 2024, and at 21 from April 2024
        | start         | age | wage  | exact    | pounds | tax    | insurance | net      | added    |
        | 1 June 2022   | 20  | 6.83  | 1,035.88 | 1,035  | 0.00   | 17.80     | 1,017.20 | 517.20   |
        | 1 June 2022   | 21  | 9.18  | 1,392.30 | 1,392  | 68.90  | 52.54     | 1,270.56 | 770.56   |
        | 1 June 2022   | 22  | 9.18  | 1,392.30 | 1,392  | 68.90  | 52.54     | 1,270.56 | 770.56   |
        | 1 June 2022   | 23  | 9.50  | 1,440.83 | 1,440  | 78.50  | 57.21     | 1,304.29 | 804.29   |
        | 1 June 2023   | 20  | 7.49  | 1,135.98 | 1,135  | 17.50  | 22.83     | 1,094.67 | 594.67   |
        | 1 June 2023   | 22  | 10.18 | 1,543.97 | 1,543  | 99.10  | 59.55     | 1,384.35 | 884.35   |
        | 1 June 2023   | 23  | 10.42 | 1,580.37 | 1,580  | 106.50 | 62.88     | 1,410.62 | 910.62   |
        | 31 March 2024 | 22  | 10.18 | 1,543.97 | 1,543  | 99.10  | 29.73     | 1,414.17 | 914.17   |
        | 1 April 2024  | 22  | 11.44 | 1,735.07 | 1,735  | 137.50 | 41.25     | 1,556.25 | 1,056.25 |
        | 1 June 2024   | 20  | 8.60  | 1,304.33 | 1,304  | 51.30  | 15.39     | 1,237.31 | 737.31   |
        | 1 June 2024   | 21  | 11.44 | 1,735.07 | 1,735  | 137.50 | 41.25     | 1,556.25 | 1,056.25 |
        | 1 June 2026   | 18  | 10.85 | 1,645.58 | 1,645  | 119.50 | 35.85     | 1,489.65 | 989.65   |
        | 1 June 2026   | 20  | 10.85 | 1,645.58 | 1,645  | 119.50 | 35.85     | 1,489.65 | 989.65   |
        | 1 June 2026   | 21  | 12.71 | 1,927.68 | 1,927  | 175.90 | 52.77     | 1,698.33 | 1,198.33 |

    Scenario: At 17 it is the minimum wage of that age; Kofi has a child of 4, and so can have Universal Credit
      Given Kofi is 17 years old
      And a child, Ama, born on 2 March 2022
      And Kofi is self-employed with a profit of £500 a month
      When the position is worked out
      Then by hand, 8.00 x 35 x 52 / 12 = 1,213.33
      And by hand, (1,213 x 12 - 12,570) x 20% / 12 = 33.10
      And by hand, (1,213 x 12 - 12,570) x 6% / 12 = 9.93
      And by hand, 1,213 - 33.10 - 9.93 = 1,169.97
      And "Added to your earnings by the minimum income floor" is £669.97
      And "All earnings that Universal Credit counts" is £1,169.97

    Scenario: Without a child, and well, Kofi at 17 has no figure
      Given Kofi is 17 years old
      And Kofi is self-employed with a profit of £500 a month
      When the position is worked out
      Then "under-18" is out of scope and no figure is given

  Rule: Income tax and National Insurance come off as from a profit that is the same all year (Universal Credit Regulations 2013, reg 62(4)(b))

    Scenario: Kofi is 40, by hand from the hourly wage to what is expected after tax
      Given Kofi is 40 years old
      And Kofi is self-employed with a profit of £500 a month
      When the position is worked out
      Then by hand, 12.71 x 35 x 52 / 12 = 1,927.68
      And by hand, 1,927 x 12 - 12,570 = 10,554.00
      And by hand, 10,554 x 20% / 12 = 175.90
      And by hand, 10,554 x 6% / 12 = 52.77
      And by hand, 1,927 - 175.90 - 52.77 = 1,698.33
      And "All earnings that Universal Credit counts" is £1,698.33

    Scenario: While there was class 2 it came off too
      Given an assessment period that starts on 1 June 2022
      And Kofi is 40 years old
      And Kofi is self-employed with a profit of £500 a month
      When the position is worked out
      Then by hand, 1,440 x 12 = 17,280.00
      And by hand, (17,280 - 12,570) x 20% / 12 = 78.50
      And by hand, ((17,280 - 11,908) x 9.73% + 52 x 3.15) / 12 = 57.21
      And by hand, 1,440 - 78.50 - 57.21 = 1,304.29
      And "All earnings that Universal Credit counts" is £1,304.29

    Scenario: In Scotland Scottish tax comes off
      Given the household lives in Scotland
      And Kofi is 40 years old
      And Kofi is self-employed with a profit of £500 a month
      When the position is worked out
      Then by hand, (3,967 x 19% + (10,554 - 3,967) x 20%) / 12 = 172.59
      And by hand, 1,927 - 172.59 - 52.77 = 1,701.64
      And "All earnings that Universal Credit counts" is £1,701.64

  Rule: Against it stands all that the person really earns: pay, profit, sick pay and maternity pay (Universal Credit Regulations 2013, regs 55(4) and 62(2) and (3))

    Scenario: Kofi's trade, a job and sick pay come to £1,000 together
      Given Kofi is 40 years old
      And Kofi is self-employed with a profit of £500 a month
      And Kofi takes home £240 a month for 4 hours a week
      And Kofi has £60 a week from statutory-sick-pay
      When the position is worked out
      Then by hand, 500 + 240 + 60 x 52 / 12 = 1,000.00
      And by hand, 1,698.33 - 1,000.00 = 698.33
      And "Added to your earnings by the minimum income floor" is £698.33
      And "All earnings that Universal Credit counts" is £1,698.33

    Scenario: A refund of tax from HMRC is earnings too
      Given Kofi is 40 years old
      And Kofi is self-employed with a profit of £500 a month
      And Kofi has £200 a month from tax-refund
      When the position is worked out
      Then by hand, 1,698.33 - 500.00 - 200.00 = 998.33
      And "Added to your earnings by the minimum income floor" is £998.33
      And "All earnings that Universal Credit counts" is £1,698.33

    Scenario: Money that is not earned does not count towards it
      Given Kofi is 40 years old
      And Kofi is self-employed with a profit of £500 a month
      And Kofi has £100 a month from occupational-pension
      When the position is worked out
      Then "Added to your earnings by the minimum income floor" is £1,198.33

  Rule: Of a couple each has the rate of their own age, and their own earnings beside it (Universal Credit Regulations 2013, regs 62(3) and 90(2))

    Scenario: Kofi is 20 and has a stall; Abena is 40, sews at home and is on sick pay from a job
      Given Kofi and Abena are a couple aged 20 and 40
      And Kofi is self-employed with a profit of £500 a month
      And Abena is self-employed with a profit of £700 a month
      And Abena has £60 a week from statutory-sick-pay
      When the position is worked out
      # £1,489.65 is expected of Kofi after tax and £1,698.33 of Abena, as above
      Then by hand, 1,489.65 - 500.00 = 989.65
      And "Added to your earnings by the minimum income floor" for Kofi is £989.65
      And by hand, 1,698.33 - 700.00 - 60.00 x 52 / 12 = 738.33
      And "Added to your earnings by the minimum income floor" for Abena is £738.33
      And by hand, 1,489.65 + 1,698.33 = 3,187.98
      And "All earnings that Universal Credit counts" is £3,187.98
