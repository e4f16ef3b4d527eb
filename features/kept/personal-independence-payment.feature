Feature: PIP and Adult Disability Payment go on in work
  Many people are afraid that a job costs them their PIP. No earnings take anything off it, and starting work does not by
  itself bring a review. Reviews that are due anyway still happen, and a change of needs must still be told.

  Rule: PIP goes on in work, and since 30 April 2026 starting work does not by itself bring a review (Welfare Reform Act 2012, ss 77 to 79; Universal Credit, Personal Independence Payment and Employment and Support Allowance (Amendment) Regulations 2026)

    Scenario Outline: An assessment period that starts on <day>
      Given an assessment period that starts on <day>
      And the household lives in London
      And Nadia is 34 years old
      And Nadia gets PIP mobility at the standard rate
      And Nadia is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/helpKept/0/because is <sentence>

      Examples:
        | day           | sentence |
        | 31 March 2026 | Nadia keeps PIP. It does not go down with pay, and people in work get it too. What counts is the help that Nadia needs. Reviews that are due still happen. Tell the benefit office if the help that Nadia needs changes. |
        | 1 April 2026  | Nadia keeps PIP. It does not go down with pay, and people in work get it too. Since 30 April 2026, starting work does not by itself lead to a review of PIP. Reviews that are due anyway still happen. Tell the benefit office if the help that Nadia needs changes. |
        | 1 June 2026   | Nadia keeps PIP. It does not go down with pay, and people in work get it too. Since 30 April 2026, starting work does not by itself lead to a review of PIP. Reviews that are due anyway still happen. Tell the benefit office if the help that Nadia needs changes. |

  Rule: In Scotland it is Adult Disability Payment (Disability Assistance for Working Age People (Scotland) Regulations 2022, regs 5 and 6)

    Scenario: Fiona in Stirling
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Fiona is 34 years old
      And Fiona gets PIP daily living at the enhanced rate
      And Fiona is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/helpKept/0/because is Fiona keeps Adult Disability Payment. It does not go down with pay, and people in work get it too. What counts is the help that Fiona needs. Reviews that are due still happen. Tell Social Security Scotland if the help that Fiona needs changes.

  Rule: Somebody without it has none to keep (Welfare Reform Act 2012, s 77(1))

    Scenario: Nadia has none, and her partner keeps his
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Nadia and Tariq are a couple aged 34 and 36
      And Tariq gets PIP mobility at the enhanced rate
      And Nadia is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/helpKept/0/id is personal-independence-payment
      And the answer's jobs/0/helpKept/0/for is Tariq
