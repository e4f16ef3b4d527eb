Feature: Where help with childcare for work begins
  From the minimum earnings on, working parents have free hours, and Tax-Free Childcare where no Universal Credit is paid. It is a
  rise: a little more pay can bring much.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Amina is 30 years old

  Rule: Free hours begin, which have no price (Childcare (Free of Charge for Working Parents) (England) Regulations 2022, regs 14 and 16)

    Scenario: Amina, on Universal Credit, is offered eight hours
      Given a child, Bilal, born on 1 May 2023
      And Amina is offered a job of 8 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 12.71 x 16 x 52 / 12 = 881.23
      And there is a rise "childcare-earnings" at £881.23 that gains £0.00
      And "Where help with childcare for work begins" is explained by "From £881.23 a month before tax, Amina earns enough for the free childcare hours of working parents."

    Scenario: 16 hours reach it
      Given a child, Bilal, born on 1 May 2023
      And Amina is offered a job of 16 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then there is no cliff "childcare-earnings"

    Scenario: Amina's husband does not work, so her own pay opens nothing
      Given a child, Bilal, born on 1 May 2023
      And Amina and Tariq are a couple aged 30 and 31
      And Amina is offered a job of 8 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then there is no cliff "childcare-earnings"

    Scenario: Amina's husband works
      Given a child, Bilal, born on 1 May 2023
      And Amina and Tariq are a couple aged 30 and 31
      And Tariq takes home £1,000.00 a month for 25 hours a week
      And Amina is offered a job of 8 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then there is a rise "childcare-earnings" at £881.23 that gains £0.00

    Scenario: A child at school has no free hours
      Given a child, Bilal, born on 1 May 2018
      And Amina is offered a job of 8 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then there is no cliff "childcare-earnings"

  Rule: Tax-Free Childcare begins where no Universal Credit is paid (Childcare Payments (Eligibility) Regulations 2015, reg 9)

    Scenario: Amina has £20,000 saved
      Given a child, Bilal, born on 1 May 2023
      And savings of £20,000
      And Amina is offered a job of 8 hours over 2 days a week at £12.71 an hour
      And the job needs £100.00 a week of registered childcare for Bilal
      When the job is compared with now
      Then by hand, 100.00 x 52 / 12 x 20% = 86.67
      And there is a rise "childcare-earnings" at £881.23 that gains £86.67
      And "Where help with childcare for work begins" is explained by "From £881.23 a month before tax, Amina earns enough for Tax-Free Childcare. It would bring £86.67 a month."
