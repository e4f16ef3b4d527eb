Feature: Who cannot have Universal Credit, so that no figure is given
  A wrong figure does more harm than none. Some people cannot have Universal Credit, or only by facts that are not
  asked for. The answer names the reason and sends them to an adviser.

  Background:
    Given an assessment period that starts on 1 June 2026

  Rule: A person alone who is shut out has no figure (Universal Credit Regulations 2013, regs 8, 9, 12 to 14, 19 and 56; Immigration and Asylum Act 1999, s 115; Welfare Reform Act 2012, s 4(1))

    Scenario Outline: Tariq is outside these figures: <circumstance>
      Given the household lives in London
      And Tariq is 40 years old
      And Tariq is outside these rules: <circumstance>
      When the position is worked out
      Then "<circumstance>" is out of scope and no figure is given
      And the answer's outOfScope/1/id is ""

      Examples: a striker whose job was not told; an age of 40 that does not fit being under 18
        | circumstance                |
        | student                     |
        | prisoner                    |
        | trade-dispute               |
        | no-recourse-to-public-funds |
        | no-right-to-reside          |
        | under-18                    |
        | pension-age                 |
        | religious-order             |

    Scenario: Of a couple both of whom are shut out neither can claim for the other
      Given the household lives in Scotland
      And Tariq and Nadia are a couple aged 40 and 38
      And Nadia is outside these rules: no-recourse-to-public-funds
      And Tariq is outside these rules: prisoner
      When the position is worked out
      Then "no-recourse-to-public-funds" is out of scope and no figure is given
      And "prisoner" is out of scope and no figure is given

    Scenario: A job on offer brings no figure either
      Given the household lives in Wales
      And Tariq is 40 years old
      And Tariq is outside these rules: student
      And Tariq is offered a job of 16 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then "student" is out of scope and no figure is given

    Scenario: Where no figure is given, nothing is said of the jobcentre either
      Given the household lives in Wales
      And Tariq is 40 years old
      And Tariq is outside these rules: student
      When the position is worked out
      Then the answer's people/0/conditionality/group is ""

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
