Feature: Story M3: The taper is dated data
  "Reduced by the 55% taper rate in UC": IEP Journal. The rate is a dated figure of the law and never part of a rule; every day
  that is served has 55%, which began on 24 November 2021.

  Rule: Of each £1 above the allowance 55p comes off (Universal Credit Regulations 2013, reg 22(1)(b), as amended from 24 November 2021)

    Scenario Outline: The same pay of £1,000 a month in the period from <first day>
      Given an assessment period that starts on <first day>
      And the household lives in the North West
      And Amina is 30 years old
      And a child, Zed, born on 16 March 2016
      And Amina takes home £1,000.00 a month for 20 hours a week
      When the position is worked out
      Then by hand, (1,000.00 - <allowance>) x 55% = <taken>
      And "Work allowance" is £<allowance>
      And "Taken off for pay" is £<taken>

      Examples: the allowance moves each April, the taper does not
        | first day    | allowance | taken  |
        | 1 June 2022  | 573.00    | 234.85 |
        | 1 June 2023  | 631.00    | 202.95 |
        | 1 June 2024  | 673.00    | 179.85 |
        | 1 June 2025  | 684.00    | 173.80 |
        | 1 June 2026  | 710.00    | 159.50 |
