Feature: Disability benefits that may be missed
  PIP, Adult Disability Payment and the benefits for disabled children do not look at income. Other answers can show who may be without.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance

  Rule: PIP is for the help that somebody needs (Welfare Reform Act 2012, ss 77 to 79)

    Scenario Outline: Sam <health>
      Given the household lives in the North East
      And Sam is 45 years old
      And Sam <health>
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/for is <for>

      Examples:
        | health                                     | id                 | for |
        | has LCW                                    | disability-benefit | Sam |
        | has LCWRA                                  | disability-benefit | Sam |
        | is terminally ill                          | disability-benefit | Sam |
        | is waiting for a work capability assessment | ""                | ""  |
        | was found fit for work                     | ""                 | ""  |

    Scenario: What is said to Sam
      Given the household lives in the North East
      And Sam is 45 years old
      And Sam has LCW
      And everything else is as usual
      When the position is worked out
      Then the answer's helpNotClaimed/0/because is "From what you told us, Sam's health makes life harder. You told us that Sam does not get PIP. PIP can be paid in work or out of it, whatever the income or savings."
      And the answer's helpNotClaimed/0/worth/amount is ""

    Scenario: Sam has PIP
      Given the household lives in the North East
      And Sam is 45 years old
      And Sam has LCW
      And Sam gets PIP mobility at the standard rate
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

  Rule: In Scotland it is Adult Disability Payment (Disability Assistance for Working Age People (Scotland) Regulations 2022, regs 5 and 6)

    Scenario: Sam lives in Perth
      Given the household lives in Scotland
      And Sam is 45 years old
      And Sam has LCW
      And everything else is as usual
      When the position is worked out
      Then the answer's helpNotClaimed/0/because is "From what you told us, Sam's health makes life harder. You told us that Sam does not get Adult Disability Payment. It can be paid in work or out of it, whatever the income or savings."

  Rule: A bedroom of one's own because of a disability speaks of care (Social Security Contributions and Benefits Act 1992, ss 71 to 73)

    Scenario Outline: Isla, who gets <benefit>, cannot share a bedroom
      Given the household lives in the South West
      And Sam is 45 years old
      And Sam cares for a severely disabled person
      And Sam has claimed Carer's Allowance
      And a child, Isla, born on 1 May 2019
      And Isla's disability is <benefit>
      And Isla's needs own bedroom is yes
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/for is <for>

      Examples:
        | benefit | id                       | for  |
        | none    | child-disability-benefit | Isla |
        | lower   | ""                       | ""   |
