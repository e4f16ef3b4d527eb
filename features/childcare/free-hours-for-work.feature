Feature: Free hours that come with work
  In England and Wales a job that pays enough brings many more free hours. They have no price, so they are named beside the
  figures.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the West Midlands
    And Amina is 30 years old
    And a child, Bilal, born on 1 May 2023

  Rule: In England each parent must earn enough (Childcare (Free of Charge for Working Parents) (England) Regulations 2022, regs 14, 16, 17 and 27)

    Scenario: Amina does not work
      When the position is worked out
      Then there is no "Free hours for working parents" because "Bilal could have 30 free hours a week. For that each parent must earn £2,643.68 in three months, before tax."
      And the answer's childcare/freeHours is extra-help
      And the answer's notAwarded/childcare/free-hours is every-child, working-parents

    Scenario: A job of 16 hours at the minimum wage opens them
      Given Amina is offered a job of 16 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 16 x 12.71 x 13 = 2,643.68
      And "Free hours for working parents" is explained by "Bilal can have 30 free hours a week in all, in 38 weeks of the year, because of work. Apply before the term begins."

    Scenario: A job of 15 hours does not
      Given Amina is offered a job of 15 hours over 3 days a week at £12.71 an hour
      When the job is compared with now
      Then there is no "Free hours for working parents" because "Bilal could have 30 free hours a week. For that each parent must earn £2,643.68 in three months, before tax."

    Scenario: An income over £100,000 shuts them out
      Given Amina earns £100,001.00 a year for 37 hours a week
      And everything else is as usual
      When the position is worked out
      Then there is no "Free hours for working parents" because "Bilal could have 30 free hours a week. But no parent may have an income over £100,000 a year."
      And the answer's notAwarded/childcare/free-hours is every-child, extra-help, working-parents

    Scenario: Universal Credit does not stand in their way
      Given Amina takes home £1,000.00 a month for 20 hours a week
      When the position is worked out
      Then "Free hours for working parents" is explained by "Bilal can have 30 free hours a week in all, in 38 weeks of the year, because of work. Apply before the term begins."
      And the answer's childcare/freeHours/0/id is extra-help
      And the answer's childcare/freeHours/0/hoursPerWeek is 15
      And the answer's childcare/freeHours/1/id is working-parents
      And the answer's childcare/freeHours/1/hoursPerWeek is 30
      And the answer's childcare/freeHours/1/weeksPerYear is 38

  Rule: In Wales the Childcare Offer brings 30 hours for 3 and 4 in 48 weeks (Childcare Offer for Wales)

    Scenario: Amina works enough, and Carys is 3
      Given the household lives in Wales
      And a child, Carys, born on 1 February 2023
      And Amina takes home £1,000.00 a month for 20 hours a week
      When the position is worked out
      Then "Childcare Offer for Wales" is explained by "Carys can have 30 free hours a week, in 48 weeks of the year, because of work. Early education is part of them."
      # And none for Bilal, whose term comes in September
      And the answer's childcare/freeHours is early-education, childcare-offer

    Scenario: Amina does not work
      Given the household lives in Wales
      And a child, Carys, born on 1 February 2023
      When the position is worked out
      Then there is no "Childcare Offer for Wales" because "Carys could have 30 free hours a week. For that each parent must earn £2,643.68 in three months, before tax."

    Scenario: Amina's income is over £100,000
      Given the household lives in Wales
      And a child, Carys, born on 1 February 2023
      And Amina earns £100,001.00 a year for 37 hours a week
      And everything else is as usual
      When the position is worked out
      Then there is no "Childcare Offer for Wales" because "Carys could have 30 free hours a week. But no parent may have an income over £100,000 a year."
      # Bilal's term comes in September, and until then Flying Start goes by area; England's hours are not spoken of
      And the answer's notAwarded/childcare/free-hours is early-education, childcare-offer, flying-start
