Feature: Story M35: burdened with the cost of childcare
  The IEP Journal hears of people "burdened with the cost of childcare". The answer shows the whole bill, what Universal Credit
  gives back, and what is left of the wage.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Dee is 30 years old
    And a child, Max, born on 1 March 2023
    And the home is rented from the council for £160 a week
    And everything else is as usual

  Rule: The bill is a cost, and the help with it a gain (Universal Credit Regulations 2013, regs 31 and 34)

    Scenario: Sixteen hours of work, and a childminder at £150 a week
      Given Dee is offered a job of 16 hours over 2 days a week at £12.71 an hour
      And the job needs £150.00 a week of registered childcare for Max
      When the job is compared with now
      Then the cost of childcare is £150.00 a week
      And by hand, 150 x 52 / 12 = 650.00
      And by hand, 650.00 x 85% = 552.50
      And "Help with childcare" is £552.50
      And by hand, (881.23 - 427.00) x 55% = 249.83
      And by hand, 881.23 + 552.50 - 249.83 - 650.00 = 533.90
      And the household is £533.90 a month better off
