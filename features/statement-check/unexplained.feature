Feature: A difference that no reason fits
  Nothing is made up: where no figure leads to the statement's amount, that is said, with what is known of such lines.

  Background: Ann, in June 2026
    Given an assessment period that starts on 1 June 2026
    And Ann is 40 years old

  Rule: Pay of another amount (Universal Credit Regulations 2013, regs 54, 55 and 61)

    Scenario Outline: £900 told, £<shown> on the statement
      Given Ann takes home £900 a month for 20 hours a week
      And everything else is as usual
      And the statement's lines are:
        | id            | amount   |
        | earned-income | £<shown> |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £<apart> too <side>: "<reason>"

      Examples:
        | shown | apart | side | reason                                                                                   |
        | 1,134 | 234   | high | It has £234 more pay than we make it. It may hold another job, a tax refund or late pay. |
        | 666   | 234   | low  | It has £234 less pay than we make it. Some pay may be counted in another period.         |

  Rule: Another rent (Universal Credit Regulations 2013, Sch 4 paras 6, 22, 33 and 36)

    Scenario: £700 told, £650 on the statement
      Given the home is rented from the council for £700 a month
      And everything else is as usual
      And the statement's lines are:
        | id      | amount |
        | housing | £650   |
      When the statement is checked
      Then "Housing" on the statement is £50 too low: "It stands for a rent of £650 a month. We count £700. A change of rent may not have been reported."

    Scenario: The same with another adult in the home, who is counted
      Given the home is rented from the council for £700 a month
      And a non-dependant aged 30
      And everything else is as usual
      And the statement's lines are:
        | id      | amount  |
        | housing | £553.45 |
      When the statement is checked
      Then by hand, 553.45 + 96.55 = 650.00
      And "Housing" on the statement is £50 too low: "It stands for a rent of £650 a month. We count £700. A change of rent may not have been reported."

    Scenario: The same with a spare bedroom
      Given the home is rented from the council for £700 a month
      And 1 spare bedroom
      And everything else is as usual
      And the statement's lines are:
        | id      | amount |
        | housing | £559   |
      When the statement is checked
      Then "Housing" on the statement is £43 too low: "We know no figure behind it. A change of rent may not have been reported."

    Scenario: Help with housing where no rent was told
      Given everything else is as usual
      And the statement's lines are:
        | id      | amount |
        | housing | £500   |
      When the statement is checked
      Then "Housing" on the statement is £500 too high: "It has help with housing. From what you told us, there is no rent to help with."

  Rule: What is left, and any other line (Welfare Reform Act 2012, s 8(1))

    Scenario Outline: <line> of £<shown>
      Given everything else is as usual
      And the statement's lines are:
        | id     | amount   |
        | <line> | £<shown> |
      When the statement is checked
      Then the answer's differences/0/reasons/0/text is "<reason>"
      And the answer's differences/0/whatToDo/0 is "Ask in your journal how this line was worked out, and from what."

      Examples:
        | line               | shown  | reason                                                                                                  |
        | award              | 324.90 | £100 is missing that these lines do not explain. It may be a sanction, or a line that you did not give. |
        | award              | 434.90 | It has £10 that these lines do not explain. A line that you did not give may explain it.                |
        | standard-allowance | 400.00 | We know no figure that would lead to this amount.                                                       |

  Rule: What explains one line explains no other (Welfare Reform Act 2012, s 8(1))

    Scenario Outline: The carer is left out, and <line> of £<shown> is another matter
      Given Ann cares for a severely disabled person
      And Ann takes home £900 a month for 20 hours a week
      And <home>
      And everything else is as usual
      And the statement's lines are:
        | id     | amount   |
        | carer  | £0       |
        | <line> | £<shown> |
      When the statement is checked
      Then "Carers" on the statement is £209.34 too low: "A carer left out"
      And "<label>" on the statement is £<apart> too <side>: "Nothing that we know"

      Examples: with no help with rent 424.90 + 209.34 - 900 x 55% = 139.24 is left
        | home                                                 | line               | label                         | shown | apart | side |
        | the home is rent-free                                | earned-income      | Take-home pay that counts     | 1,134 | 234   | high |
        | the home is rent-free                                | earned-income      | Take-home pay that counts     | 666   | 234   | low  |
        | the home is rented from the council for £700 a month | housing            | Housing                       | 650   | 50    | low  |
        | the home is rent-free                                | housing            | Housing                       | 500   | 500   | high |
        | the home is rent-free                                | payment            | Paid to you                   | 100   | 39.24 | low  |
        | the home is rent-free                                | payment            | Paid to you                   | 200   | 60.76 | high |
        | the home is rent-free                                | award              | Universal Credit before debts | 239   | 99.76 | high |
        | the home is rent-free                                | award              | Universal Credit before debts | 100   | 39.24 | low  |
        | the home is rent-free                                | standard-allowance | Standard allowance            | 400   | 24.90 | low  |

    Scenario: The same with a spare bedroom
      Given Ann cares for a severely disabled person
      And the home is rented from the council for £700 a month
      And 1 spare bedroom
      And everything else is as usual
      And the statement's lines are:
        | id      | amount |
        | carer   | £0     |
        | housing | £559   |
      When the statement is checked
      Then "Housing" on the statement is £43 too low: "We know no figure behind it. A change of rent may not have been reported."

    Scenario Outline: Nothing is said of the rent where it is the standard allowance that differs: <home>
      Given <home>
      And <spare>
      And everything else is as usual
      And the statement's lines are:
        | id                 | amount |
        | standard-allowance | £400   |
      When the statement is checked
      Then "Standard allowance" on the statement is £24.90 too low: "We know no figure that would lead to this amount."

      Examples:
        | home                                                 | spare            |
        | the home is rented from the council for £700 a month | 0 spare bedrooms |
        | the home is rented from the council for £700 a month | 1 spare bedroom  |
        | the home is owned                                    | savings of £0    |

    Scenario: Of two children one is left out, and the amount for the other is another matter
      Given a child, Bea, born on 1 May 2015
      And a child, Zed, born on 16 March 2018
      And everything else is as usual
      And the statement's lines are:
        | id    | for | amount |
        | child | Bea | £0     |
        | child | Zed | £250   |
      When the statement is checked
      Then "Children" for Bea on the statement is £351.88 too low: "A child left out"
      And by hand, 303.94 - 250 = 53.94
      And "Children" for Zed on the statement is £53.94 too low: "Nothing that we know"
