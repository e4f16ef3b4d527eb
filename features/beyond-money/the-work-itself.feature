Feature: The work itself, beside what it pays
  How sure it is, what it takes of somebody's strength, and who cares meanwhile.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Universal Credit is not claimed
    And Ali is 40 years old

  Rule: A job without set hours, or for a time (Employment Rights Act 1996, s 27A; Fixed-term Employees (Prevention of Less Favourable Treatment) Regulations 2002, reg 3)

    Scenario Outline: A contract that is <contract>
      Given Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And Ali's contract is <contract>
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is "<id>"
      And the answer's jobs/0/unpriced/0 is "<because>"

      Examples:
        | contract   | id           | because                                                                                                          |
        | zero hours | job-security | The job promises no hours. Your pay could change from week to week, and so could your Universal Credit.          |
        | temporary  | job-security | The job is for a time only. While it lasts you should be treated no worse than permanent staff.                  |
        | permanent  |              |                                                                                                                  |

  Rule: Work takes strength, and time for others (Learning and Work Institute, Economic Inactivity in Sunderland, April 2023)

    Scenario: Ali has limited capability for work
      Given Ali has LCW
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is energy

    Scenario: Ali has limited capability for work-related activity
      Given Ali has LCWRA
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is energy

    Scenario: It is Ewa's health that is limited, and Ewa who cares, but Ali who has the offer
      Given Ali and Ewa are a couple aged 40 and 38
      And Ewa has LCW
      And Ewa's carer is yes
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is ""

    Scenario: Ali gets PIP
      Given Ali gets PIP mobility at the standard rate
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is energy

    Scenario: Ali cares for his mother
      Given Ali's carer is yes
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is caring
      And the answer's jobs/0/beyondMoney/0/question is "Who would care at those hours, and could your shifts fit round it?"

  Rule: Free hours for working parents are for work (Childcare (Free of Charge for Working Parents) (England) Regulations 2022)

    Scenario Outline: A course in <place>, with a child: <child>
      Given the household lives in <place>
      And a child, Bea, born on 1 May <child>
      And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And Ali's start costs are:
        | what         | kind   | amount |
        | first course | <kind> | 40.00  |
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney are <ids>

      Examples:
        | place             | child | kind     | ids                                        |
        | the East Midlands | 2024  | training | time-with-children, childcare-for-training |
        | the East Midlands | 2024  | checks   | time-with-children                         |
        | Wales             | 2024  | training | time-with-children                         |

    Scenario: Without children there are no free hours to think of
      Given Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour
      And Ali's start costs are:
        | what         | kind     | amount |
        | first course | training | 40.00  |
      When the job is compared with now
      Then the answer's jobs/0/beyondMoney is ""
