Feature: Pay days on a statement
  Universal Credit counts the pay that comes from the first to the last day of the period. Pay within a pound is taken as the same.

  Background: Ann, in June 2026
    Given an assessment period that starts on 1 June 2026
    And Ann is 30 years old
    And everything else is as usual

  Rule: Two monthly pays in one period can be put right (Universal Credit Regulations 2013, reg 61(6))

    Scenario Outline: Ann takes home £900 a month, and the statement has £<shown>
      Given Ann takes home £900 a month for 20 hours a week
      And the statement's lines are:
        | id            | amount   |
        | earned-income | £<shown> |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £<apart> too high: "<reason>"

      Examples:
        | shown    | apart  | reason                                                                               |
        | 1,799    | 899    | Nothing that we know                                                                 |
        | 1,799.01 | 899.01 | Two pay days in one period                                                           |
        | 1,800    | 900    | It has one more pay of £900. Two of your monthly pay days may fall into this period. |
        | 1,800.99 | 900.99 | Two pay days in one period                                                           |
        | 1,801    | 901    | Nothing that we know                                                                 |

  Rule: Pay by the week counts by its pay days (Universal Credit Regulations 2013, regs 54(1) and 61(2))

    Scenario Outline: £<each> paid <often>, and the statement has £<shown>
      Given Ann takes home £<each> a <per> for 20 hours a week
      And Ann is paid <often>
      And the statement's lines are:
        | id            | amount   |
        | earned-income | £<shown> |
      When the statement is checked
      Then by hand, <each> x <year> / 12 = 845.00
      And the answer's differences/0/difference is <apart>
      And the answer's differences/0/reasons/0/text is "It has <count> pay days of £<each>. We counted a steady month. Universal Credit counts the pay days in the period."

      Examples:
        | each | per        | often       | year | shown | apart | count |
        | 195  | week       | weekly      | 52   | 780   | -65   | 4     |
        | 195  | week       | weekly      | 52   | 975   | 130   | 5     |
        | 390  | two weeks  | two-weekly  | 26   | 780   | -65   | 2     |
        | 390  | two weeks  | two-weekly  | 26   | 1,170 | 325   | 3     |
        | 780  | four weeks | four-weekly | 13   | 780   | -65   | 1     |
        | 780  | four weeks | four-weekly | 13   | 1,560 | 715   | 2     |

    Scenario: Four pays told on their days, and the statement has five
      Given Ann takes home £195 a week for 20 hours a week
      And Ann is paid weekly
      And Ann is paid £195 on 5 June 2026
      And Ann is paid £195 on 12 June 2026
      And Ann is paid £195 on 19 June 2026
      And Ann is paid £195 on 26 June 2026
      And the statement's lines are:
        | id            | amount |
        | earned-income | £975   |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £195 too high: "One more pay day"

  Rule: A pay that is missing may stand in another period (Universal Credit Regulations 2013, regs 54(1) and 61)

    Scenario: One of two jobs is missing
      Given Ann takes home £500 a month for 12 hours a week
      And Ann takes home £300 a month for 8 hours a week
      And the statement's lines are:
        | id            | amount |
        | earned-income | £500   |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £300 too low: "It is short by one pay of £300. That pay may be counted in another period."

    Scenario: One of two pays told on their days is missing
      Given Ann takes home £780 a four weeks for 20 hours a week
      And Ann is paid four-weekly
      And Ann is paid £780 on 1 June 2026
      And Ann is paid £780 on 29 June 2026
      And the statement's lines are:
        | id            | amount |
        | earned-income | £780   |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £780 too low: "A pay left out"

    Scenario: No pay at all
      Given Ann takes home £900 a month for 20 hours a week
      And the statement's lines are:
        | id            | amount |
        | earned-income | £0     |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £900 too low: "No pay counted"

    Scenario: The help with the rent is missing, and some of the pay: two matters apart
      Given the home is rented from the council for £400 a month
      And Ann takes home £900 a month for 20 hours a week
      And the statement's lines are:
        | id            | amount |
        | housing       | £0     |
        | earned-income | £850   |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £50 too low: "It has £50 less pay than we make it. Some pay may be counted in another period."
      And "Housing" on the statement is £400 too low: "Rent not checked yet"
      And the answer's differences/0/reasons/1/id is ""
      And the answer's differences/1/reasons/1/id is ""

    Scenario: It is no matter of pay days where pay comes every four weeks
      Given Ann takes home £780 a four weeks for 20 hours a week
      And Ann is paid four-weekly
      And the statement's lines are:
        | id            | amount |
        | earned-income | £0     |
      When the statement is checked
      Then by hand, 780 x 13 / 12 = 845.00
      And "Take-home pay that counts" on the statement is £845 too low: "No pay counted"

  Rule: The pay of both partners counts (Universal Credit Regulations 2013, reg 22(1)(b) and (3))

    Scenario: The partner's pay is missing
      Given Ann and Ben are a couple aged 30 and 31
      And Ann takes home £900 a month for 20 hours a week
      And Ben takes home £400 a month for 10 hours a week
      And the statement's lines are:
        | id            | amount |
        | earned-income | £900   |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £400 too low: "It leaves out the pay of Ben, £400. The pay of both partners counts."

    Scenario Outline: <who>, and the statement has £<shown> for <named>
      Given Ann and Ben are a couple aged 30 and 31
      And Ann takes home £900 a month for 20 hours a week
      And Ben takes home £<ben> a month for 10 hours a week
      And the statement's lines are:
        | id            | for     | amount   |
        | earned-income | <named> | £<shown> |
      When the statement is checked
      Then the answer's differences/0/difference is <apart>
      And the answer's differences/0/reasons/0/id is <reason>
      And the answer's differences/0/reasons/1/id is ""

      Examples:
        | who             | ben | named | shown | apart | reason      |
        | Ann alone works | 0   |       | 0     | -900  | no-pay      |
        | Both work       | 400 | Ben   | 0     | -400  | no-pay      |
        | Both work       | 400 |       | 950   | -350  | unexplained |

    Scenario: Somebody alone, whose pay is missing beside the profit, has no partner to blame
      Given Ann takes home £400 a month for 10 hours a week
      And Ann is self-employed with a profit of £300 a month
      And Ann's trade is not gainful
      And the statement's lines are:
        | id            | amount |
        | earned-income | £300   |
      When the statement is checked
      Then by hand, 400 + 300 - 300 = 400
      And "Take-home pay that counts" on the statement is £400 too low: "It has £400 less pay than we make it. Some pay may be counted in another period."
