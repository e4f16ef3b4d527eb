Feature: Free school meals
  A child of a household on Universal Credit may eat free at school: in England since September 2026 with any award, elsewhere
  by a limit on take-home pay that each nation sets. Some school years have the meals for all.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Joanna is 40 years old

  Rule: They need a child at school (Education Act 1996, s 512; Education (Scotland) Act 1980, s 53)

    Scenario: Zosia is 3
      Given a child, Zosia, born on 1 March 2023
      When the position is worked out
      Then there is no "Free school meals" for Zosia

  Rule: Where all children of a school year have them, no job ends them (Education Act 1996, s 512ZB(4A))

    Scenario: Zosia is in year 1, and a job ends Universal Credit
      Given a child, Zosia, born on 1 March 2020
      And Joanna is offered a job of 40 hours over 5 days a week at £22.00 an hour
      When the job is compared with now
      Then there is no Universal Credit
      And "Free school meals" for Zosia is £495.90

  Rule: Where there is a limit on earnings, pay within it leaves them (Education Act 1996, s 512ZB)

    Scenario: Joanna takes home £616.67, and each of two children has them
      Given a child, Kuba, born on 1 March 2017
      And a child, Ola, born on 1 March 2012
      And Joanna takes home £616.67 a month for 12 hours a week
      When the position is worked out
      Then "Free school meals" for Kuba is £495.90
      And "Free school meals" for Ola is £495.90
      And "Free school meals" is explained by "Kuba can have free school meals while your take-home pay is at most £616.67 a month. They are worth £495.90 a year."

    Scenario: A job a pound above the limit ends them, and they come first in what could end
      Given a child, Kuba, born on 1 March 2017
      And Joanna is offered a job of 11 hours over 3 days a week at £617.67 a month
      When the job is compared with now
      Then the answer's jobs/0/helpLost/0/id is free-school-meals
      And the answer's jobs/0/helpLost/0/worth/amount is 495.90

    Scenario: The job leaves them at the limit
      Given a child, Kuba, born on 1 March 2017
      And Joanna is offered a job of 11 hours over 3 days a week at £616.67 a month
      When the job is compared with now
      Then "Free school meals" for Kuba is £495.90

  Rule: Above the limit there are none, though Universal Credit goes on (Education Act 1996, s 512ZB)

    Scenario: Joanna takes home a penny more
      Given a child, Kuba, born on 1 March 2017
      And Joanna takes home £616.68 a month for 12 hours a week
      When the position is worked out
      Then there is no "Free school meals" for Kuba

  Rule: In England those who had them since 2018 keep them until the summer of 2026 (SI 2018/148)

    Scenario: Joanna told us that Kuba has them, and a job would end Universal Credit
      Given a child, Kuba, born on 1 March 2017
      And the household's receives is universal credit, free school meals
      And Joanna takes home £2,500.00 a month for 37 hours a week
      When the position is worked out
      Then "Free school meals" for Kuba is £495.90
      And "Free school meals" is explained by "Kuba keeps free school meals, worth £495.90 a year. They are protected until the summer of 2026, whatever you earn."

    Scenario: In September 2026 the protection has ended, and there is no Universal Credit
      Given an assessment period that starts on 1 September 2026
      And a child, Kuba, born on 1 March 2017
      And the household's receives is free school meals
      And Joanna takes home £2,500.00 a month for 37 hours a week
      When the position is worked out
      Then there is no "Free school meals" for Kuba

    Scenario: In Wales what the household tells changes nothing
      Given the household lives in Wales
      And a child, Kuba, born on 1 March 2013
      And the household's receives is free school meals
      And Joanna takes home £616.68 a month for 12 hours a week
      When the position is worked out
      Then there is no "Free school meals" for Kuba

  Rule: From September 2026 any Universal Credit brings them in England, and they end with it (Education Act 1996, s 512ZB(4)(a))

    Scenario: Joanna takes home £1,500 in October 2026
      Given an assessment period that starts on 1 October 2026
      And a child, Kuba, born on 1 March 2017
      And Joanna takes home £1,500.00 a month for 30 hours a week
      When the position is worked out
      Then "Free school meals" for Kuba is £495.90
      And "Free school meals" is explained by "Because you get Universal Credit, Kuba can have free school meals. They are worth £495.90 a year."

    Scenario: In year 2 they are for all, and in year 3 for those on Universal Credit
      Given an assessment period that starts on 1 October 2026
      And a child, Kuba, born on 1 March 2019
      And a child, Ola, born on 31 August 2020
      And a child, Zosia, born on 31 August 2019
      When the position is worked out
      Then "Free school meals" for Kuba is £495.90
      And "Free school meals" for Ola is £495.90
      And "Free school meals" for Zosia is £495.90

    Scenario: A job that ends Universal Credit ends them
      Given an assessment period that starts on 1 October 2026
      And a child, Kuba, born on 1 March 2017
      And Joanna is offered a job of 40 hours over 5 days a week at £20.00 an hour
      When the job is compared with now
      Then the answer's jobs/0/helpLost/0/id is free-school-meals
      And the answer's jobs/0/helpLost/0/for is Kuba
      And the answer's jobs/0/helpLost/0/worth/amount is 495.90

  Rule: In Scotland primary 6 and 7 have them with Scottish Child Payment since February 2025 (Education (Scotland) Act 1980, s 53)

    Scenario: Callum is in primary 7, and Eilidh takes home £1,500
      Given the household lives in Scotland
      And a child, Callum, born on 1 May 2014
      And Joanna takes home £1,500.00 a month for 30 hours a week
      When the position is worked out
      Then "Free school meals" for Callum is £400.00
      And "Free school meals" is explained by "Callum is in primary 6 or 7. With Scottish Child Payment the school meals are free, worth £400 a year."

    Scenario: Before 20 February 2025 the limit held for primary 6 and 7
      Given an assessment period that starts on 19 February 2025
      And the household lives in Scotland
      And a child, Callum, born on 1 May 2013
      And Joanna takes home £1,500.00 a month for 30 hours a week
      When the position is worked out
      Then there is no "Free school meals" for Callum

    Scenario: In the first year of secondary school the limit holds
      Given the household lives in Scotland
      And a child, Callum, born on 1 May 2013
      And Joanna takes home £885.01 a month for 16 hours a week
      When the position is worked out
      Then there is no "Free school meals" for Callum

  Rule: They do not come with Universal Credit when none is paid (Education Act 1996, s 512ZB)

    Scenario: Joanna does not claim it
      Given a child, Kuba, born on 1 March 2017
      And Universal Credit is not claimed
      When the position is worked out
      Then there is no "Free school meals" for Kuba
