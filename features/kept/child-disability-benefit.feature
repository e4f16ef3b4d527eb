Feature: A child's disability benefit goes on whatever the family earns
  Disability Living Allowance for a child, PIP from 16, and Child Disability Payment in Scotland are for the help that the
  child needs. A parent's pay takes nothing off them.

  Background:
    Given an assessment period that starts on 1 June 2026

  Rule: It goes on whatever the family earns (Social Security Contributions and Benefits Act 1992, s 71; Welfare Reform Act 2012, s 77)

    Scenario: Zed in Leeds gets it, and his sister does not
      Given the household lives in Yorkshire and the Humber
      And Amina is 32 years old
      And a child, Ayesha, born on 4 February 2015
      And a child, Zed, born on 4 February 2019
      And Zed gets a disability benefit at the lower rate
      And Amina is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/helpKept/0/id is child-disability-benefit
      And the answer's jobs/0/helpKept/0/for is Zed
      And the answer's jobs/0/helpKept/0/because is Zed's disability benefit goes on. It does not go down with what the family earns. Reviews that are due still happen. Tell the benefit office if the help that Zed needs changes.

  Rule: In Scotland it is Child Disability Payment (Disability Assistance for Children and Young People (Scotland) Regulations 2021)

    Scenario: Isla in Perth
      Given the household lives in Scotland
      And Fiona is 32 years old
      And a child, Isla, born on 4 February 2019
      And Isla gets a disability benefit at the higher rate
      And Fiona is offered a job of 16 hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then the answer's jobs/0/helpKept/0/because is Isla's disability payment goes on. It does not go down with what the family earns. Reviews that are due still happen. Tell Social Security Scotland if the help that Isla needs changes.
