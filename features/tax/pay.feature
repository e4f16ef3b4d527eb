Feature: What a person is paid in a month, and where that is known
  Pay is the first line of every answer. It stands there before tax where we know it. Where somebody gives only
  what reaches the bank, we take that as it is and do not work back to the pay before tax.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Amina is 30 years old

  Rule: Pay before tax is what all the jobs pay in a month (Universal Credit Regulations 2013, regs 54 and 55)

    Scenario: Amina in Preston is paid by the hour, once a month
      Given Amina earns £12.71 an hour for 16 hours a week
      When the position is worked out
      Then by hand, 12.71 x 16 x 52 / 12 = 881.23
      And "Pay before tax" for Amina is £881.23
      And "Pay before tax" is explained by "Pay from work is £881.23 a month before anything is taken off."
      And there is no "Take-home pay you told us" because "You gave pay before tax, so we worked out the take-home pay."

    Scenario: Two jobs make one pay before tax
      Given Amina earns £700 a month for 13 hours a week
      And Amina earns £250.50 a month for 4 hours a week
      When the position is worked out
      Then by hand, 700.00 + 250.50 = 950.50
      And "Pay before tax" for Amina is £950.50

  Rule: Only pay that arrives in the month is pay of that month (Universal Credit Regulations 2013, reg 54(1))

    Scenario: A zero-hours contract that brings no work this month
      Given Amina earns £0 a month for 0 hours a week
      When the position is worked out
      Then there is no "Pay before tax" because "The job pays nothing this month."
      And there is no "Take-home pay you told us" because "You gave pay before tax, so we worked out the take-home pay."

    Scenario: A new job whose first pay day comes after the month has ended
      Given Amina earns £500 a month for 10 hours a week
      And Amina is paid £500 on 3 July 2026
      When the position is worked out
      Then there is no "Pay before tax" because "No pay day falls in this month."
      And there is no "Take-home pay you told us" because "No take-home pay was given for this month."

    Scenario: No job
      When the position is worked out
      Then there is no "Pay before tax" because "Amina has no employer, so there is no pay."
      And there is no "Take-home pay you told us" because "No take-home pay was given for this month."

  Rule: Take-home pay that is given is taken as it is given (Universal Credit Regulations 2013, reg 61)

    Scenario: Amina reads her take-home pay off her bank statement
      Given Amina takes home £980.12 a month for 20 hours a week
      When the position is worked out
      Then "Take-home pay you told us" for Amina is £980.12
      And "Take-home pay you told us" is explained by "You told us a take-home pay of £980.12 a month, after tax, National Insurance and pension."
      And there is no "Pay before tax" because "You told us the take-home pay, so we did not need the pay before tax."

    Scenario: One job is known before tax and the other only after it
      Given Amina earns £700 a month for 13 hours a week
      And Amina takes home £250 a month for 4 hours a week
      When the position is worked out
      Then "Pay before tax" for Amina is £700.00
      And "Take-home pay you told us" for Amina is £250.00

  Rule: What one of a couple is paid says nothing of the other's pay (Universal Credit Regulations 2013, regs 54, 55 and 61)

    Scenario Outline: Amina has pay before tax; <of Tariq>
      Given Amina and Tariq are a couple aged 30 and 31
      And Amina earns £1,500 a month for 28 hours a week
      And <told>
      When the position is worked out
      Then "Pay before tax" for Amina is £1,500.00
      And there is no "Take-home pay you told us" for Amina
      And there is no "Pay before tax" for Tariq
      And <given>

      Examples:
        | of Tariq                                   | told                                                 | given                                             |
        | Tariq's job brings no work                 | Tariq earns £0 a month for 0 hours a week            | there is no "Take-home pay you told us" for Tariq |
        | Tariq gives what reaches his bank          | Tariq takes home £980.12 a month for 20 hours a week | "Take-home pay you told us" for Tariq is £980.12  |
        | Tariq has no job                           | everything else is as usual                          | there is no "Take-home pay you told us" for Tariq |

    Scenario: Tariq's new job pays in July
      Given Amina and Tariq are a couple aged 30 and 31
      And Amina earns £1,500 a month for 28 hours a week
      And Tariq earns £500 a month for 10 hours a week
      And Tariq is paid £500 on 3 July 2026
      When the position is worked out
      Then "Pay before tax" for Amina is £1,500.00
      And there is no "Pay before tax" for Tariq because "No pay day falls in this month."

    Scenario: Both are known only after tax
      Given Amina and Tariq are a couple aged 30 and 31
      And Amina takes home £700 a month for 13 hours a week
      And Tariq takes home £980.12 a month for 20 hours a week
      When the position is worked out
      Then "Take-home pay you told us" for Amina is £700.00
      And "Take-home pay you told us" for Tariq is £980.12

    Scenario: Tax comes back to Tariq, who has no pay this month, and Amina pays tax
      Given Amina and Tariq are a couple aged 30 and 31
      And Amina earns £1,500 a month for 28 hours a week
      And Amina's tax code is 1257L
      And Tariq earns £3,000 a month for 37 hours a week
      And Tariq's tax code is 1257L
      And Tariq's payments are:
        | date         | pay | pay to date | tax to date |
        | 30 June 2026 | 0   | 6,000       | 780.40      |
      When the position is worked out
      # 6,000.00 - 3 x 1,048.26 = 2,855.22
      Then by hand, 2,855 x 20% - 780.40 = -209.40
      And "Income tax" for Tariq is -£209.40
      And "Pay before tax" is explained by "The job pays nothing this month, but some income tax comes back."
      And "Income tax" for Amina is £90.20
