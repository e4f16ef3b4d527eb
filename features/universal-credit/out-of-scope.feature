Feature: Where the rules do not reach, no figure is given
  A wrong figure does more harm than none. For some people Universal Credit has rules that are not worked out here,
  and the answer names the reason and sends them to an adviser.

  Background:
    Given an assessment period that starts on 1 June 2026

  Rule: A circumstance with rules of its own is named, and no figure is given (Universal Credit Regulations 2013, regs 8, 9, 12 to 14, 19, 56 and 68 to 71; Immigration and Asylum Act 1999, s 115; Welfare Reform Act 2012, s 4(1)(b))

    Scenario Outline: Tariq is outside these figures: <circumstance>
      Given the household lives in London
      And Tariq is 40 years old
      And Tariq is outside these rules: <circumstance>
      When the position is worked out
      Then "<circumstance>" is out of scope and no figure is given

      Examples:
        | circumstance                 |
        | student                      |
        | prisoner                     |
        | trade-dispute                |
        | no-recourse-to-public-funds  |
        | no-right-to-reside           |
        | in-hospital                  |
        | under-18                     |
        | pension-age                  |
        | religious-order              |

    Scenario: One of a couple is enough
      Given the household lives in Scotland
      And Tariq and Nadia are a couple aged 40 and 38
      And Nadia is outside these rules: student
      When the position is worked out
      Then "student" is out of scope and no figure is given

    Scenario: A job on offer brings no figure either
      Given the household lives in Wales
      And Tariq is 40 years old
      And Tariq is outside these rules: student
      And Tariq is offered a job of 16 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then "student" is out of scope and no figure is given

  Rule: Northern Ireland has Universal Credit rules of its own (Northern Ireland Act 1998, s 87)

    Scenario: Orla lives in Derry
      Given the household lives in Northern Ireland
      And Orla is 40 years old
      When the position is worked out
      Then "northern-ireland" is out of scope and no figure is given

    Scenario: Tariq lives in Wales, with nothing out of the ordinary
      Given the household lives in Wales
      And Tariq is 40 years old
      When the position is worked out
      Then Universal Credit is £424.90 a month
