Feature: Student loan repayments
  A student loan is repaid from pay above a threshold. It leaves less to live on, and Universal Credit does not look at it:
  it takes income tax, National Insurance and pension off the pay, and nothing else.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Chloe is 27 years old

  Rule: It comes off what the household has, and not off what Universal Credit counts (Universal Credit Regulations 2013, reg 55(5))

    Scenario: £3,000 a month and a loan of plan 2
      Given Chloe earns £3,000 a month for 37 hours a week
      And Chloe's tax code is 1257L
      And Chloe's student loan is plan-2
      When the position is worked out
      Then by hand, (3,000 - 2,448.75) x 9% = 49.61
      And "Student loan repayment" for Chloe is £49.00
      And "Student loan repayment" is explained by "The student loan takes £49 a month from the pay. Universal Credit counts the pay before it."
      And by hand, 3,000 - 1,951 x 20% - (3,000 - 1,048) x 8% = 2,453.64
      And "Pay that Universal Credit counts" for Chloe is £2,453.64
      And by hand, 2,453.64 - 49.00 = 2,404.64
      And net income is £2,404.64 a month

    Scenario: A job that passes the threshold
      Given Chloe earns £2,000 a month for 25 hours a week
      And Chloe's student loan is plan-2
      And Chloe is offered a job of 37 hours over 5 days a week at £3,000 a month
      And the job replaces the present one
      When the job is compared with now
      Then "student-loan" goes from £0 to -£49

  Rule: Without pay above the threshold nothing is repaid (Education (Student Loans) (Repayment) Regulations 2009, reg 44)

    Scenario: Little pay
      Given Chloe earns £1,200 a month for 20 hours a week
      And Chloe's student loan is plan-1
      When the position is worked out
      Then there is no "Student loan repayment" for Chloe

    Scenario: No job
      Given Chloe's student loan is plan-1
      When the position is worked out
      Then there is no "Student loan repayment" for Chloe

    Scenario: No loan
      Given Chloe earns £5,000 a month for 37 hours a week
      And Chloe's student loan is none
      When the position is worked out
      Then there is no "Student loan repayment" for Chloe

  Rule: Take-home pay has had it already (Universal Credit Regulations 2013, reg 61)

    Scenario: Only take-home pay is known
      Given Chloe takes home £2,400 a month for 37 hours a week
      And Chloe's student loan is plan-2
      When the position is worked out
      Then there is no "Student loan repayment" for Chloe
      And net income is £2,400.00 a month

  Rule: Each of a couple repays their own loan (Education (Student Loans) (Repayment) Regulations 2009, regs 29 and 44)

    Scenario Outline: <hers>; <his>, with a loan of <plan>
      Given Chloe and Max are a couple aged 27 and 28
      And Chloe's student loan is plan-2
      And <hers>
      And <his>
      And Max's student loan is <plan>
      When the position is worked out
      Then <Chloe>
      And <Max>

      Examples: £3,000 a month repays £49, and a profit of £3,000 a month £595 a year
        | hers                                                    | his                                                    | plan   | Chloe                                          | Max                                          |
        | Chloe earns £3,000 a month for 37 hours a week          | Max is self-employed with a profit of £1,000 a month   | plan-1 | "Student loan repayment" for Chloe is £49.00   | there is no "Student loan repayment" for Max |
        | Chloe takes home £2,400 a month for 37 hours a week     | Max earns £3,000 a month for 37 hours a week           | plan-2 | there is no "Student loan repayment" for Chloe | "Student loan repayment" for Max is £49.00   |
        | Chloe earns £1,200 a month for 20 hours a week          | Max earns £3,000 a month for 37 hours a week           | plan-2 | there is no "Student loan repayment" for Chloe | "Student loan repayment" for Max is £49.00   |
        | Chloe earns £1,200 a month for 20 hours a week          | Max is self-employed with a profit of £3,000 a month   | plan-2 | there is no "Student loan repayment" for Chloe | "Student loan repayment" for Max is £49.58   |
        | Chloe earns £1,200 a month for 20 hours a week          | Max takes home £2,400 a month for 37 hours a week      | none   | there is no "Student loan repayment" for Chloe | there is no "Student loan repayment" for Max |
        | Chloe earns £3,000 a month for 37 hours a week          | Max earns £3,000 a month for 37 hours a week           | none   | "Student loan repayment" for Chloe is £49.00   | there is no "Student loan repayment" for Max |
        | Chloe is self-employed with a profit of £1,000 a month  | Max is self-employed with a profit of £3,000 a month   | plan-2 | there is no "Student loan repayment" for Chloe | "Student loan repayment" for Max is £49.58   |
