Feature: The Sure Start Maternity Grant
  £500 once for a first baby, with Universal Credit, in England and Wales. It is claimed from eleven weeks before the birth to
  six months after it, and is easily missed.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Nadia is 25 years old

  Rule: A first baby brings it with Universal Credit (Social Fund Maternity and Funeral Expenses (General) Regulations 2005, regs 5 and 5A)

    Scenario: Nadia's first baby
      Given a child, Sami, born on 10 May 2026
      When the position is worked out
      Then "Sure Start Maternity Grant" is £500
      And "Sure Start Maternity Grant" is explained by "You can have £500 once for your first baby. Claim before the baby is six months old."

    Scenario: Twins bring it twice
      Given a child, Sami, born on 10 May 2026
      And a child, Lena, born on 10 May 2026
      When the position is worked out
      Then by hand, 2 x 500 = 1,000
      And "Sure Start Maternity Grant" is £1,000

    Scenario: A small job leaves it
      Given a child, Sami, born on 10 May 2026
      And Nadia is offered a job of 16 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then "Sure Start Maternity Grant" is £500

  Rule: A baby who is not the first brings none (Social Fund Maternity and Funeral Expenses (General) Regulations 2005, reg 5A)

    Scenario: Nadia has a child of 3 too
      Given a child, Sami, born on 10 May 2026
      And a child, Lena, born on 10 May 2023
      When the position is worked out
      Then there is no "Sure Start Maternity Grant"

  Rule: It does not come with Universal Credit when none is paid (Social Fund Maternity and Funeral Expenses (General) Regulations 2005, reg 5(2))

    Scenario: Nadia does not claim it
      Given a child, Sami, born on 10 May 2026
      And Universal Credit is not claimed
      When the position is worked out
      Then there is no "Sure Start Maternity Grant"
