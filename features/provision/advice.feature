Feature: Whose help would turn the answer: the costs that a programme can pay are taken out of the job, and the same rules count again
  Advice is the job and the provision together. Help that somebody decides on case by case says so.
  "Ask before you pay" is said wherever help comes only when it is asked for first.

  Background:
    Given an assessment period that starts on 1 May 2022
    And the household lives in the East of England
    And Sam and Amy are a couple aged 33 and 31
    And a child, Cara, born on 1 May 2015
    And a child, Cleo, born on 1 July 2018
    And the home is rented from a private landlord for £800 a month
    And the Local Housing Allowance is £800 a month
    And savings of £0
    And Sam takes home £1,423.36 a month for 37 hours a week
    And Amy is offered a job of 15 hours over 3 days a week at £9.50 an hour
    And Amy is paid calendar-monthly
    And everything else is as usual

  Rule: Your Work Your Way has a personal budget of £2,000 (IEP Journal, Issue 8, March 2023)

    Scenario: Amy in Luton: the Christmas job, with the bus and the neighbour who minds Cleo paid from her budget
      Given the journey to the job is by bus, costs £15 a week and takes 35 minutes each way
      And the job needs £29.13 a week of unregistered childcare for Cleo
      When advice is asked for Amy:
        | local authority | Luton            |
        | labour status   | inactive         |
        | benefits        | universal credit |
      Then the verdict is better-off
      And the household is £20.00 a week better off
      # £64.13 of the £142.50 stays; the costs are 15.00 + 29.13 a week.
      And by hand, 20.00 + 15.00 + 29.13 = 64.13
      # The budget reaches ten whole months of (15.00 + 29.13) x 52 / 12 = £191.23.
      And by hand, 191.23 x 10 = 1,912.30
      # The programme ran until 31 March 2023: eleven months from 1 May 2022.
      And "your-work-your-way" could add £44.13 a week, for 10 months at most, and the job would then be better-off by £64.13 a week

    Scenario: The programme's own end comes before the budget's: from 1 December 2022 to 31 March 2023 are four months
      Given an assessment period that starts on 1 December 2022
      And the journey to the job is by bus, costs £15 a week and takes 35 minutes each way
      And the job needs £29.13 a week of unregistered childcare for Cleo
      When advice is asked for Amy:
        | local authority | Luton            |
        | labour status   | inactive         |
        | benefits        | universal credit |
      Then "your-work-your-way" could add £44.13 a week, for 4 months at most, and the job would then be better-off by £64.13 a week

    Scenario: A month's costs above what is left of the budget are paid once, as far as it reaches
      Given the job needs £600 a week of unregistered childcare for Cleo
      When advice is asked for Amy:
        | local authority | Luton            |
        | labour status   | inactive         |
        | benefits        | universal credit |
      # £600 x 52 / 12 is £2,600 a month, and the budget is £2,000.
      Then by hand, 600 x 52 / 12 = 2,600
      And "your-work-your-way" could pay £2,000 once

    Scenario: A dear train turns the job into a loss, and the budget turns it back
      Given the journey to the job is by rail, costs £75 a week and takes 50 minutes each way
      When advice is asked for Amy:
        | local authority | Luton            |
        | labour status   | inactive         |
        | benefits        | universal credit |
      Then the verdict is worse-off
      And by hand, 64.13 - 75.00 = -10.87
      # £75 a week is £325 a month, and £2,000 holds six of these.
      And by hand, 325 x 6 = 1,950
      And "your-work-your-way" could add £75 a week, for 6 months at most, and the job would then be better-off by £64.13 a week

    Scenario: In Norwich there is no Your Work Your Way
      Given the journey to the job is by rail, costs £75 a week and takes 50 minutes each way
      When advice is asked for Amy:
        | local authority | Norwich          |
        | labour status   | inactive         |
        | benefits        | universal credit |
      Then the verdict is worse-off
      And "your-work-your-way" could not pay

  Rule: The Flexible Support Fund pays what is needed to start, the first month's travel, and the first childcare bill (written answers 14479 and 11691)

    Scenario: Boots and a uniform, and the first bill of a registered childminder
      Given the journey to the job is by bus, costs £15 a week and takes 35 minutes each way
      And the job needs £60 once for "boots and a uniform"
      And the job needs £50 a week of registered childcare for Cleo
      When advice is asked for Amy:
        | local authority              | Norwich               |
        | labour status                | inactive              |
        | benefits                     | universal credit      |
        | conditionality group         | work focused interview |
        | claimant commitment accepted | yes                   |
      # £50 x 52 / 12 = £216.67 for a month of childcare, and £60 for the boots.
      Then by hand, 50 x 52 / 12 + 60 = 276.67
      And "flexible-support-fund" could pay £276.67 once
      And "flexible-support-fund" could add £15 a week, for 1 month at most

    Scenario: A neighbour who is not registered is not paid up front
      Given the job needs £50 a week of unregistered childcare for Cleo
      When advice is asked for Amy:
        | local authority              | Norwich               |
        | labour status                | inactive              |
        | benefits                     | universal credit      |
        | conditionality group         | work focused interview |
        | claimant commitment accepted | yes                   |
      Then "flexible-support-fund" could not pay

  Rule: The Jobcentre Plus Travel Discount Card is half the fare by rail, for three months (MoneySavingExpert, November 2021)

    Scenario: Half of a £30 train
      Given the journey to the job is by rail, costs £30 a week and takes 50 minutes each way
      When advice is asked for Amy:
        | local authority      | Norwich               |
        | labour status        | unemployed            |
        | benefits             | universal credit      |
        | conditionality group | intensive work search |
        | weeks on benefit     | 20                    |
      Then "jobcentre-travel-discount-card" could add £15 a week, for 3 months at most

    Scenario: A bus is not on the card
      Given the journey to the job is by bus, costs £30 a week and takes 50 minutes each way
      When advice is asked for Amy:
        | local authority      | Norwich               |
        | labour status        | unemployed            |
        | benefits             | universal credit      |
        | conditionality group | intensive work search |
        | weeks on benefit     | 20                    |
      Then "jobcentre-travel-discount-card" could not pay

  Scenario: A job that costs nothing needs nobody to pay
    When advice is asked for Amy:
      | local authority | Luton            |
      | labour status   | inactive         |
      | benefits        | universal credit |
    Then the verdict is better-off
    And "your-work-your-way" could not pay
    And "flexible-support-fund" could not pay
