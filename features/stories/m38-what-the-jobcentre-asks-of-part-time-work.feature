Feature: Story M38: part-time workers expected to work full-time
  The IEP Journal asks about "part-time workers being expected to work full-time". The answer says, for the hours of each
  job, whether the jobcentre would go on asking for more.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Ana is 37 years old
    And the home is rented from the council for £160 a week
    And everything else is as usual

  Rule: What is asked goes by the pay that the hours bring (Universal Credit Regulations 2013, regs 90 and 99(6))

    Scenario Outline: <hours> hours at £12.71
      Given Ana is offered a job of <hours> hours over 4 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, <hours> x 12.71 x 52 / 12 = <pay>
      And the answer's jobs/0/inJob/people/0/conditionality/group is <group>
      And "What the jobcentre asks" is explained by "<words>"

      Examples: £991 a month is 18 hours at the minimum wage
        | hours | pay    | group       | words                                                                                                                                |
        | 12    | 660.92 | intensive   | Pay is less than £991 a month before tax. So Ana must agree with a work coach how to look for work. Only the jobcentre decides this. |
        | 18    | 991.38 | light-touch | The pay is high enough that the jobcentre does not ask Ana to look for more work. It may want to talk, and it alone decides this.    |
