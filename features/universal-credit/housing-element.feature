Feature: Help with rent
  The rent that counts, less what spare bedrooms take off, less what other adults are expected to give. It touches every
  tenant, and it decides which work allowance the household keeps.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber

  Rule: Help with rent is the rent, less spare bedrooms, less contributions, in that order (Universal Credit Regulations 2013, reg 26(2) and Sch 4 paras 22 and 33)

    Scenario: Citizens Advice's example of Campbell, whose son of 30 lives with him in a council flat
      Given an assessment period that starts on 1 June 2022
      And Campbell is 60 years old
      And the home is rented from the council for £433.33 a month
      And 1 spare bedroom
      And a non-dependant aged 30
      When the position is worked out
      Then by hand, 433.33 x 14% = 60.67
      And by hand, 433.33 - 60.67 - 77.87 = 294.79
      And "Taken off for other adults in the home" is £77.87
      And "Taken off for other adults in the home" is explained by "Adults who live with you and are expected to give towards the rent: 1. Together that is £77.87 a month."
      And "Help with rent" is £294.79
      And "Help with rent" is explained by "Your help with rent is £294.79 a month. Your rent counts as £433.33, less £60.67 for spare bedrooms and £77.87 for other adults."

    Scenario: No other adult lives with Campbell
      Given Campbell is 60 years old
      And the home is rented from the council for £433.33 a month
      And everything else is as usual
      When the position is worked out
      Then there is no "Taken off for other adults in the home" because "You told us that no other adult lives with you. So nothing is taken off."
      And "Help with rent" is £433.33
      And "Help with rent" is explained by "Your help with rent is £433.33 a month. Your rent counts as £433.33."

    Scenario: Campbell's daughter of 20 lives with him
      Given Campbell is 60 years old
      And the home is rented from the council for £433.33 a month
      And a non-dependant aged 20
      When the position is worked out
      Then there is no "Taken off for other adults in the home" because "No adult who lives with you has to give towards the rent. So nothing is taken off."

  Rule: Contributions can use up the help with rent, but no more than that (Universal Credit Regulations 2013, Sch 4 paras 13 and 14)

    Scenario: Campbell's rent is a penny more than his son's contribution
      Given Campbell is 60 years old
      And a child, Robbie, born on 1 May 2019
      And the home is rented from the council for £96.56 a month
      And a non-dependant aged 30
      When the position is worked out
      Then "Help with rent" is £0.01
      And "Work allowance" is £427.00

    Scenario Outline: Campbell's rent of £<rent> is no more than his son's contribution of £96.55
      Given Campbell is 60 years old
      And a child, Robbie, born on 1 May 2019
      And the home is rented from the council for £<rent> a month
      And a non-dependant aged 30
      When the position is worked out
      Then there is no "Help with rent" because "The £96.55 a month expected from other adults uses up all your help with rent. The rest of your award is safe."
      And by hand, 424.90 + 303.94 = 728.84
      And "Maximum amount" is £728.84
      And "Work allowance" is £710.00

      Examples:
        | rent  |
        | 96.55 |
        | 96.54 |

  Rule: Without a rent that counts there is no help with rent, and its kind decides the work allowance (Universal Credit Regulations 2013, regs 22(2), 25 and 26; Universal Credit (Transitional Provisions) Regulations 2014, reg 5A)

    Scenario Outline: Zainab and her child of 6 live in <home>
      Given Zainab is 30 years old
      And a child, Yusuf, born on 10 February 2020
      And the home is <home>
      And Zainab takes home £1,000.00 a month for 20 hours a week
      When the position is worked out
      Then there is no "Help with rent" because "You have no rent that Universal Credit can help with."
      And there is no "Taken off for other adults in the home" because "Universal Credit does not help with your rent. So nothing is taken off it."
      And "Work allowance" is £<allowance>
      And by hand, (1,000.00 - <allowance>) x 55% = <deduction>
      And "Taken off for pay" is £<deduction>

      Examples:
        | home                    | allowance | deduction |
        | supported accommodation | 710.00    | 159.50    |
        | temporary accommodation | 427.00    | 315.15    |
        | rent-free               | 710.00    | 159.50    |
