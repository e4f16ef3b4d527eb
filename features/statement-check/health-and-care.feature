Feature: Health and caring on a statement

  Background: Asha, in June 2026
    Given an assessment period that starts on 1 June 2026
    And Asha is 30 years old
    And everything else is as usual

  Rule: Limited capability for work and work-related activity, at one of two rates (Universal Credit Regulations 2013, regs 27, 27A and 36(1))

    Scenario Outline: Asha has the <rate> rate, and the statement has £<shown>
      Given Asha has LCWRA
      And Asha's statement shows the <rate> LCWRA rate
      And the statement's lines are:
        | id    | amount   |
        | lcwra | £<shown> |
      When the statement is checked
      Then "Limited capability for work and work-related activity" on the statement is £<apart> too <side>: "<reason>"

      Examples:
        | rate      | shown  | apart  | side | reason                                    |
        | protected | 0      | 429.80 | low  | Health left out                           |
        | protected | 217.26 | 212.54 | low  | The new rate instead of the protected one |
        | new       | 0      | 217.26 | low  | Health left out                           |
        | new       | 429.80 | 212.54 | high | The protected rate                        |

    Scenario: An amount for health that was not told
      Given the statement's lines are:
        | id    | for  | amount  |
        | lcwra | Asha | £217.26 |
      When the statement is checked
      Then "Limited capability for work and work-related activity" for Asha on the statement is £217.26 too high: "Health that we do not count"

    Scenario: The old LCW element, kept since before April 2017, is left out
      Given Asha has LCW
      And Asha's health condition was reported on 1 March 2016
      And the statement's lines are:
        | id  | amount |
        | lcw | £0     |
      When the statement is checked
      Then "Limited capability for work" on the statement is £158.76 too low: "The old LCW element left out"

  Rule: A carer's element needs no claim for Carer's Allowance (Universal Credit Regulations 2013, regs 29 and 30)

    Scenario: The carer is left out
      Given Asha cares for a severely disabled person
      And the statement's lines are:
        | id    | amount |
        | carer | £0     |
      When the statement is checked
      Then "Carers" on the statement is £209.34 too low: "There is nothing for Asha as a carer. It does not need a claim for Carer's Allowance."

    Scenario: A carer whom we do not count
      Given the statement's lines are:
        | id    | for  | amount  |
        | carer | Asha | £209.34 |
      When the statement is checked
      Then "Carers" for Asha on the statement is £209.34 too high: "A carer that we do not count"

  Rule: What one of a couple has is no reason for the other's line (Universal Credit Regulations 2013, regs 27(4), 29 and 30)

    Scenario Outline: Asha has LCWRA at the <rate> rate, and the statement has £<shown> for Ben
      Given Asha and Ben are a couple aged 30 and 31
      And Asha has LCWRA
      And Asha's statement shows the <rate> LCWRA rate
      And the statement's lines are:
        | id    | for | amount   |
        | lcwra | Ben | £<shown> |
      When the statement is checked
      Then "Limited capability for work and work-related activity" for Ben on the statement is £<shown> too high: "Health that we do not count"

      Examples:
        | rate      | shown  |
        | protected | 217.26 |
        | new       | 429.80 |

    Scenario: Both care, each for somebody else, and the statement leaves out Ben
      Given Asha and Ben are a couple aged 30 and 31
      And Asha cares for a severely disabled person
      And Ben cares for a severely disabled person
      And the couple cares for two different people
      And the statement's lines are:
        | id    | for  | amount  |
        | carer | Asha | £209.34 |
        | carer | Ben  | £0      |
      When the statement is checked
      Then "Carers" for Ben on the statement is £209.34 too low: "There is nothing for Ben as a carer. It does not need a claim for Carer's Allowance."
      And "Carers" for Asha on the statement is right

    Scenario: A carer's amount is not the whole of what is missing
      Given Asha cares for a severely disabled person
      And the statement's lines are:
        | id    | amount |
        | carer | £100   |
      When the statement is checked
      Then "Carers" on the statement is £109.34 too low: "Nothing that we know"

  Rule: What is short in another line by the amount for health or caring is not said of them, and nothing of it is left to report (Welfare Reform Act 2012, s 8(1))

    Scenario Outline: Asha <has>, and her standard allowance is £<shown>
      Given Asha <has>
      And the statement's lines are:
        | id                 | amount   |
        | standard-allowance | £<shown> |
      When the statement is checked
      Then "Standard allowance" on the statement is £<apart> too <side>: "Nothing that we know"
      And the answer's whatNext/steps are <steps>

      Examples: nothing, £209.34 less and more for a carer, and each rate for health
        | has                                  | shown  | apart  | side | steps                                           |
        | has LCWRA                            | 0.00   | 424.90 | low  | journal, explanation, reconsideration           |
        | has LCWRA                            | 217.26 | 207.64 | low  | journal, explanation, reconsideration           |
        | cares for a severely disabled person | 215.56 | 209.34 | low  | journal, explanation, reconsideration           |
        | cares for a severely disabled person | 634.24 | 209.34 | high | journal, explanation, reconsideration, too-much |
