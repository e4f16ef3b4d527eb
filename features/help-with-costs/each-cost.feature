Feature: Which costs of a job a programme could take over
  From the household alone: what it does not tell of a person stays open, so most help might fit, with what to ask.
  The figures of a job are never changed by this; they stand beside it.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Universal Credit is not claimed
    And Ali is 40 years old
    And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour

  Rule: The Flexible Support Fund pays the whole fare for one month, if a work coach agrees (written answer 14479)

    Scenario: A bus at £24 a week
      Given the household's universal credit claimed is yes
      And the journey to the job is by bus, costs £24 a week and takes 20 minutes each way
      When the job is compared with now
      Then "flexible-support-fund" could add £24 a week, for 1 month at most
      And the answer's jobs/0/helpThatWouldChangeIt/0/fit is might-fit
      And the answer's jobs/0/helpThatWouldChangeIt/0/mustAskBeforePaying is true
      And the answer's jobs/0/helpThatWouldChangeIt/0/discretionary is true
      And the answer's jobs/0/helpThatWouldChangeIt/0/cannotPay/0 is living-costs
      And the answer's jobs/0/helpThatWouldChangeIt/0/ask/0 is "Have you proved who you are to Universal Credit, and accepted your Claimant Commitment?"

    Scenario: Without Universal Credit the fund is not for Ali
      Given the journey to the job is by bus, costs £24 a week and takes 20 minutes each way
      When the job is compared with now
      Then "flexible-support-fund" could not pay

  Rule: The Jobcentre Plus Travel Discount Card halves the fare by train, not by bus (MoneySavingExpert, November 2021)

    Scenario: Half of a £30 train
      Given the household's universal credit claimed is yes
      And the journey to the job is by rail, costs £30 a week and takes 50 minutes each way
      When the job is compared with now
      Then by hand, 30 x 50% = 15
      And "jobcentre-travel-discount-card" could add £15 a week, for 3 months at most

    Scenario: A bus is not on the card
      Given the household's universal credit claimed is yes
      And the journey to the job is by bus, costs £30 a week and takes 50 minutes each way
      When the job is compared with now
      Then "jobcentre-travel-discount-card" could not pay

  Rule: Access to Work pays what a disability adds to the fare; no figure is published, so none is counted (GOV.UK, Access to Work)

    Scenario: A lift at £40 a week
      Given Ali gets PIP mobility at the enhanced rate
      And the journey to the job is by lift, costs £40 a week and takes 20 minutes each way
      When the job is compared with now
      Then "access-to-work" could not pay
      And the answer's jobs/0/couldBeLower/0/id is "access-to-work"

  Rule: The first month of childcare can be paid to a provider who is registered (Flexible Support Fund guidance)

    Scenario Outline: A <registered> childminder at £50 a week
      Given the household's universal credit claimed is yes
      And a child, Bea, born on 1 May 2022
      And the job needs £50 a week of <registered> childcare for Bea
      When the job is compared with now
      Then "flexible-support-fund" could <pay>

      Examples: £50 x 52 / 12
        | registered   | pay              |
        | registered   | pay £216.67 once |
        | unregistered | not pay          |

  Rule: What a job costs once is paid, apart from what a fund can never pay for (written answer 14479)

    Scenario: Boots, a debt, and a thing of unknown kind
      Given the household's universal credit claimed is yes
      And Ali's start costs are:
        | what        | kind    | amount |
        | a uniform   | clothes | 60.00  |
        | an old debt | debts   | 90.00  |
        | a phone     |         | 45.00  |
      When the job is compared with now
      Then by hand, 60 + 45 = 105
      And "flexible-support-fund" could pay £105 once
      And the answer's jobs/0/startUp/items/0/couldBePaidBy/0 is flexible-support-fund
      And the answer's jobs/0/startUp/items/1/couldBePaidBy/0 is ""
      And the answer's jobs/0/startUp/items/2/couldBePaidBy/0 is flexible-support-fund

  Rule: Safety wear is for the employer to give (Health and Safety at Work etc. Act 1974, s 9; Personal Protective Equipment at Work Regulations 1992, reg 4)

    Scenario: Safety boots of £48
      Given Ali's start costs are:
        | what         | kind        | amount |
        | safety boots | safety-wear | 48.00  |
        | a deposit    | deposits    | 10.00  |
      When the job is compared with now
      Then "employer" could pay £48 once
      And the answer's jobs/0/startUp/items/0/couldBePaidBy/0 is employer
      And the answer's jobs/0/startUp/gap is £10.00

    Scenario: Safety boots of £48 and a helmet of £22
      Given Ali's start costs are:
        | what         | kind        | amount |
        | safety boots | safety-wear | 48.00  |
        | a helmet     | safety-wear | 22.00  |
      When the job is compared with now
      Then "employer" could pay £70 once
      And the answer's jobs/0/startUp/items/1/couldBePaidBy/0 is employer
      And the answer's jobs/0/startUp/gap is £0.00

  Rule: Job Start Payment is a sum, whatever it is spent on (Scottish Government, Job Start Payment)

    Scenario: £331.95 towards a uniform and a laptop of £400
      Given the household lives in Scotland
      And the household's universal credit claimed is yes
      And the household's receives is universal-credit
      And Ali's age is 22
      And Ali's out of work since is 1 April 2025
      And Ali's start costs are:
        | what      | kind      | amount |
        | a uniform | clothes   | 60.00  |
        | a laptop  | equipment | 340.00 |
      When the job is compared with now
      Then "job-start-payment" could pay £331.95 once

    Scenario: It may go on living costs, which the Flexible Support Fund never pays
      Given the household lives in Scotland
      And the household's universal credit claimed is yes
      And the household's receives is universal-credit
      And Ali's age is 22
      And Ali's out of work since is 1 April 2025
      And Ali's start costs are:
        | what                              | kind         | amount |
        | living costs until the first wage | living-costs | 200.00 |
        | a uniform                         | clothes      | 60.00  |
      When the job is compared with now
      Then by hand, 200 + 60 = 260
      And "job-start-payment" could pay £260 once
      And "flexible-support-fund" could pay £60 once
