Feature: More or less of the same pay

  Background: Ann, in June 2026
    Given an assessment period that starts on 1 June 2026
    And Ann is 30 years old

  Rule: Income tax, National Insurance and all of the pension come off first (Universal Credit Regulations 2013, reg 55(5))

    Scenario Outline: £2,000 a month with 5% into a pension, and the statement has £<shown>
      Given Ann earns £2,000 a month for 35 hours a week
      And Ann pays 5% of pay into a net-pay pension
      And everything else is as usual
      And the statement's lines are:
        | id            | amount   |
        | earned-income | £<shown> |
      When the statement is checked
      # Code 1257L frees £1,048.25 a month, and whole pounds are taxed: 2,000 - 100 - 1,048.25 is 851.
      Then by hand, 851 x 20% = 170.20
      And by hand, (2,000 - 1,048) x 8% = 76.16
      And by hand, 2,000 - 170.20 - 76.16 - 100 = 1,653.64
      And "Take-home pay that counts" on the statement is £<apart> too high: "<reason>"

      Examples:
        | shown    | apart  | reason                                                                                            |
        | 2,000    | 346.36 | £2,000 is the pay of Ann before tax. After tax, National Insurance and pension, £1,653.64 counts. |
        | 1,753.64 | 100    | It does not take off the £100 that Ann pays into a pension. All of it comes off.                  |

    Scenario Outline: The same with relief at source, and the statement has £<shown>
      Given Ann earns £2,000 a month for 35 hours a week
      And Ann pays 5% of pay into a relief-at-source pension
      And everything else is as usual
      And the statement's lines are:
        | id            | amount   |
        | earned-income | £<shown> |
      When the statement is checked
      # Tax is on 2,000 - 1,048.25, in whole pounds 951. Ann pays £80, and her provider claims £20.
      Then by hand, 2,000 - 951 x 20% - 76.16 - 80 = 1,653.64
      And by hand, 1,653.64 - 20 = 1,633.64
      And "Take-home pay that counts" on the statement is £<apart> too high: "<reason>"

      Examples:
        | shown    | apart | reason                        |
        | 1,653.64 | 20    | The tax relief on the pension |
        | 1,733.64 | 100   | The pension not taken off     |

    Scenario: Pence apart
      Given Ann takes home £900 a month for 20 hours a week
      And everything else is as usual
      And the statement's lines are:
        | id            | amount  |
        | earned-income | £900.40 |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £0.40 too high: "Pence"

    Scenario: Pence apart, where nothing comes off the pay
      Given Ann earns £1,000 a month for 20 hours a week
      And everything else is as usual
      And the statement's lines are:
        | id            | amount    |
        | earned-income | £1,000.40 |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £0.40 too high: "Pence"

    Scenario Outline: Ann and Ben have the same pay, and the statement has £<shown> for Ann
      Given Ann and Ben are a couple aged 30 and 31
      And Ann earns £2,000 a month for 35 hours a week
      And Ann pays 5% of pay into a <relief> pension
      And Ben earns £2,000 a month for 35 hours a week
      And Ben pays 5% of pay into a <relief> pension
      And everything else is as usual
      And the statement's lines are:
        | id            | for | amount   |
        | earned-income | Ann | £<shown> |
      When the statement is checked
      Then "Take-home pay that counts" for Ann on the statement is £<apart> too high: "<reason>"

      Examples: what was told of Ben is no reason
        | relief           | shown    | apart  | reason                                                                                            |
        | net-pay          | 2,000    | 346.36 | £2,000 is the pay of Ann before tax. After tax, National Insurance and pension, £1,653.64 counts. |
        | net-pay          | 1,753.64 | 100    | It does not take off the £100 that Ann pays into a pension. All of it comes off.                  |
        | relief-at-source | 1,653.64 | 20     | The tax relief on the pension                                                                     |

  Rule: Earnings carried over from earlier months (Universal Credit Regulations 2013, reg 54A)

    Scenario: What is carried over is left out
      Given Ann takes home £500 a month for 10 hours a week
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £5,000        |
      And everything else is as usual
      And the statement's lines are:
        | id            | amount |
        | earned-income | £500   |
      When the statement is checked
      # Pay of £772.55 leaves nothing of £424.90; what is above that and £2,500 is carried over.
      Then by hand, 424.90 / 55% = 772.55
      And by hand, 5,000 - 772.55 - 2,500 = 1,727.45
      And "Take-home pay that counts" on the statement is £1,727.45 too low: "Earlier earnings left out"

    Scenario: Something may be carried over that we do not see
      Given Ann takes home £500 a month for 10 hours a week
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £1,000        |
      And everything else is as usual
      And the statement's lines are:
        | id            | amount |
        | earned-income | £700   |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £200 too high: "Earnings carried over"

    Scenario Outline: £<may> earned in May, and in June the statement has £<shown> where £<expected> is due
      Given Ann takes home £500 a month for 10 hours a week
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £<may>        |
      And everything else is as usual
      And the statement's lines are:
        | id            | amount   |
        | earned-income | £<shown> |
      When the statement is checked
      Then by hand, <shown> - <expected> = <apart>
      And the answer's differences/0/difference is <apart>
      And the answer's differences/0/reasons/0/id is unexplained

      Examples: 5,000 - 772.55 - 2,500 = 1,727.45 is carried over; of 1,000 nothing is
        | may   | shown | expected | apart     |
        | 5,000 | 400   | 2,227.45 | -1,827.45 |
        | 5,000 | 2,300 | 2,227.45 | 72.55     |
        | 1,000 | 300   | 500.00   | -200.00   |

    Scenario: What may be carried over is the household's, and no reason for the pay of one person
      Given Ann and Ben are a couple aged 30 and 31
      And Ann takes home £500 a month for 10 hours a week
      And the household's earnings history is:
        | period start | earned income |
        | 1 May 2026   | £1,000        |
      And everything else is as usual
      And the statement's lines are:
        | id            | for | amount |
        | earned-income | Ann | £700   |
      When the statement is checked
      Then "Take-home pay that counts" for Ann on the statement is £200 too high: "Nothing that we know"

  Rule: The minimum income floor (Universal Credit Regulations 2013, regs 62 and 63)

    Scenario: The floor is left out
      Given Ann is self-employed with a profit of £500 a month
      And Ann is expected to work 35 hours a week
      And everything else is as usual
      And the statement's lines are:
        | id            | amount |
        | earned-income | £500   |
      When the statement is checked
      # 35 hours at £12.71, less the income tax and National Insurance of such earnings.
      Then by hand, 35 x 12.71 x 52 / 12 = 1,927.68
      And by hand, (1,927 x 12 - 12,570) x 20% / 12 = 175.90
      And by hand, (1,927 x 12 - 12,570) x 6% / 12 = 52.77
      And by hand, 1,927 - 175.90 - 52.77 - 500 = 1,198.33
      And "Take-home pay that counts" on the statement is £1,198.33 too low: "The minimum income floor left out"

    Scenario: The floor is used in the first year of trading
      Given Ann is self-employed with a profit of £500 a month
      And Ann is expected to work 35 hours a week
      And Ann is in the first year of trading
      And everything else is as usual
      And the statement's lines are:
        | id            | amount    |
        | earned-income | £1,698.33 |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £1,198.33 too high: "It may treat Ann as earning the minimum income floor. From what you told us, the floor does not apply."

    Scenario Outline: <trade>, and the statement has £<shown> where £<expected> is due
      Given Ann is self-employed with a profit of £500 a month
      And <trade>
      And everything else is as usual
      And the statement's lines are:
        | id            | amount   |
        | earned-income | £<shown> |
      When the statement is checked
      Then "Take-home pay that counts" on the statement is £<apart> too <side>: "Nothing that we know"

      Examples: the floor is £1,698.33; another sum is not explained by it
        | trade                                   | shown | expected | apart    | side |
        | Ann is expected to work 35 hours a week | 600   | 1,698.33 | 1,098.33 | low  |
        | Ann is expected to work 35 hours a week | 2,000 | 1,698.33 | 301.67   | high |
        | Ann is in the first year of trading     | 400   | 500.00   | 100      | low  |

    Scenario: Both trade, and the statement leaves out the floor of Ann alone
      Given Ann and Ben are a couple aged 30 and 31
      And Ann is self-employed with a profit of £500 a month
      And Ben is self-employed with a profit of £500 a month
      And everything else is as usual
      And the statement's lines are:
        | id            | for | amount    |
        | earned-income | Ann | £500      |
        | earned-income | Ben | £1,698.33 |
      When the statement is checked
      Then "Take-home pay that counts" for Ann on the statement is £1,198.33 too low: "The minimum income floor left out"
      And "Take-home pay that counts" for Ben on the statement is right

    Scenario: Ann is in her first year and Ben is not, so only of Ann may the floor be a mistake
      Given Ann and Ben are a couple aged 30 and 31
      And Ann is self-employed with a profit of £500 a month
      And Ann is in the first year of trading
      And Ben is self-employed with a profit of £500 a month
      And everything else is as usual
      And the statement's lines are:
        | id            | amount    |
        | earned-income | £2,448.33 |
      When the statement is checked
      Then by hand, 500 + 1,698.33 = 2,198.33
      And "Take-home pay that counts" on the statement is £250 too high: "It may treat Ann as earning the minimum income floor. From what you told us, the floor does not apply."
