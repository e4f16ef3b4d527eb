Feature: A carer who works for herself, from her takings to what the family has
  Nadia sews curtains at home in Oldham and looks after Sami, who is ten and disabled. Whole months by hand: what her trade
  leaves, what counts for Carer's Allowance, what counts for Universal Credit, and what the two of them live on.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Nadia is 39 years old
    And a child, Sami, born on 1 March 2016
    And Sami gets a disability benefit at the higher rate
    And the home is rented from a private landlord for £600 a month
    And the Local Housing Allowance is £550 a month
    And Nadia cares for a severely disabled person
    And Nadia has claimed Carer's Allowance

  Rule: Each benefit takes the trade its own way (Universal Credit Regulations 2013, reg 57(2); Social Security Benefit (Computation of Earnings) Regulations 1996, reg 13 and Sch 3)

    Scenario: A month with a profit, and £200 of losses from the winter
      Given Nadia's receipts are £1,450 a month
      And Nadia's expenses are £180 a month
      And Nadia's business miles by car are 300
      And Nadia's hours at home are 60
      And Nadia's pension paid is £60 a month
      And Nadia's losses brought forward are £200
      And Nadia's care costs are £60 a week
      When the position is worked out
      # the trade
      Then by hand, 180.00 + 300 x 0.45 + 18.00 = 333.00
      And by hand, 1,450.00 - 333.00 = 1,117.00
      And "Profit from self-employment" is £1,117.00
      And by hand, (1,117 x 12 - 12,570) x 20% / 12 = 13.90
      And by hand, (1,117 x 12 - 12,570) x 6% / 12 = 4.17
      # Carer's Allowance: half of the pension, then the care that she pays for; the losses stay out
      And by hand, (1,117.00 - 13.90 - 4.17 - 60.00 x 50%) x 12 / 52 = 246.68
      And "Care that you pay for while you work" is £60.00
      And by hand, 246.68 - 60.00 = 186.68
      And "Carer's Allowance" is explained by "You told us that Nadia claims Carer's Allowance. Earnings of £186.68 a week are within the limit of £204."
      # Universal Credit: all of the pension, then the losses; a carer has no minimum income floor
      And by hand, 1,117.00 - 13.90 - 4.17 - 60.00 - 200.00 = 838.93
      And "Self-employed earnings" is £838.93
      And there is no "Added to your earnings by the minimum income floor" because "You care for a disabled person, so there is no minimum income floor."
      And by hand, 424.90 + 351.88 + 514.71 + 209.34 + 550.00 = 2,050.83
      And "Maximum amount" is £2,050.83
      And by hand, (838.93 - 427.00) x 55% = 226.56
      And by hand, 2,050.83 - 226.56 - 374.62 = 1,449.65
      And Universal Credit is £1,449.65 a month
      # what they have: the losses took nothing from it
      And by hand, 1,117.00 - 13.90 - 4.17 - 60.00 = 1,038.93
      And by hand, 27.05 x 52 / 12 = 117.22
      And by hand, 1,038.93 + 374.62 + 1,449.65 + 117.22 = 2,980.42
      And net income is £2,980.42 a month

    Scenario: The same month without care to pay for: Carer's Allowance goes, Universal Credit makes it up, and nothing is lost
      Given Nadia's receipts are £1,450 a month
      And Nadia's expenses are £180 a month
      And Nadia's business miles by car are 300
      And Nadia's hours at home are 60
      And Nadia's pension paid is £60 a month
      And Nadia's losses brought forward are £200
      When the position is worked out
      Then there is no "Carer's Allowance" because "Nadia earns £246.68 a week after deductions. Carer's Allowance stops above £204 a week."
      And "Carer element" for Nadia is £209.34
      And by hand, 2,050.83 - 226.56 = 1,824.27
      And Universal Credit is £1,824.27 a month
      And by hand, 1,038.93 + 1,824.27 + 117.22 = 2,980.42
      And net income is £2,980.42 a month

    Scenario: A month of buying cloth, in which more went out than came in
      Given Nadia's receipts are £300 a month
      And Nadia's expenses are £480 a month
      And Nadia's hours at home are 101
      And Nadia's losses brought forward are £200
      When the position is worked out
      Then by hand, 300.00 - 480.00 - 26.00 = -206.00
      And there is no "Self-employed earnings" because "Your self-employment made a loss of £206 this month, after tax and National Insurance. It counts as nothing."
      And by hand, 200.00 + 206.00 = 406.00
      And "Losses left for later months" is £406.00
      And "Carer's Allowance" is £374.62
      And by hand, 2,050.83 - 374.62 = 1,676.21
      And Universal Credit is £1,676.21 a month
      And by hand, 374.62 + 1,676.21 + 117.22 = 2,168.05
      And net income is £2,168.05 a month

    Scenario: The first month again, in Scotland
      Given the household lives in Scotland
      And Nadia's receipts are £1,450 a month
      And Nadia's expenses are £180 a month
      And Nadia's business miles by car are 300
      And Nadia's hours at home are 60
      And Nadia's pension paid is £60 a month
      And Nadia's losses brought forward are £200
      And Nadia's care costs are £60 a week
      When the position is worked out
      # the starter rate is 19%: half a penny goes up
      Then by hand, (1,117 x 12 - 12,570) x 19% / 12 = 13.21
      And by hand, 1,117.00 - 13.21 - 4.17 - 60.00 = 1,039.62
      And by hand, 1,039.62 - 200.00 = 839.62
      And "Self-employed earnings" is £839.62
      And "Carer Support Payment" is £374.62
      And by hand, (839.62 - 427.00) x 55% = 226.94
      And by hand, 2,050.83 - 226.94 - 374.62 = 1,449.27
      And Universal Credit is £1,449.27 a month
      And by hand, 28.20 x 52 / 12 = 122.20
      And by hand, 1,039.62 + 374.62 + 1,449.27 + 117.22 + 122.20 = 3,102.93
      And net income is £3,102.93 a month
      And "Scotland's supplement for carers, not in the sums" is £50.70
