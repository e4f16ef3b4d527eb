Feature: Free hours in Wales that do not hang on work
  Every child of 3 or 4 has at least ten hours of early education a week. Two-year-olds have Flying Start in some areas.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales
    And Megan is 30 years old

  Rule: Early education from the term after turning 3 (School Standards and Framework Act 1998, s 118)

    Scenario: Carys turned 3 in February
      Given a child, Carys, born on 1 February 2023
      When the position is worked out
      Then "Early education" is explained by "Carys can have at least 10 free hours a week of early education, in 39 weeks of the year."

    Scenario: Carys turned 3 in May
      Given a child, Carys, born on 1 May 2023
      When the position is worked out
      Then there is no "Early education" because "Carys can have 10 free hours a week of early education from 1 September 2026. That is the term after turning 3."

    Scenario: Carys is 4, and starts school in September
      Given an assessment period that starts on 2 August 2026
      And a child, Carys, born on 31 August 2022
      When the position is worked out
      Then the answer's childcare/freeHours is ""
      And the answer's notAwarded/childcare/free-hours is ""

  Rule: Flying Start goes by area (Flying Start (Welsh Government))

    Scenario: Carys is 2
      Given a child, Carys, born on 1 June 2024
      When the position is worked out
      Then there is no "Flying Start" because "Carys may have free childcare from Flying Start. It depends on where you live: ask your Family Information Service."

    Scenario: Carys turns 2 the day after the month ends
      Given a child, Carys, born on 1 July 2024
      When the position is worked out
      Then the answer's notAwarded/childcare/free-hours is early-education
