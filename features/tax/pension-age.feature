Feature: Pensionable age, from which pay bears no National Insurance
  It is 66 for people born before 6 April 1960, and rises a month at a time to 67 for those born later. Where only
  the age is known, 66 is taken.

  Background:
    Given an assessment period that starts on 1 July 2026
    And the household lives in the North West
    And Vera and Ron are a couple aged 45 and 50
    And Vera earns £2,000 a month for 30 hours a week

  Rule: It is looked at on the last day of the period, by date of birth (Pensions Act 1995, Sch 4 para 1; Social Security Contributions and Benefits Act 1992, s 6(3))

    Scenario Outline: Vera was born on <born>, and reaches it on <day>; the month ends on 31 July 2026
      Given Vera was born on <born>
      When the position is worked out
      Then <outcome>

      Examples: (2,000 - 1,048) x 8% = 76.16
        | born          | day            | outcome                                                                                                                   |
        | 5 April 1960  | 5 April 2026   | there is no "National Insurance" for Vera because "No National Insurance is due from State Pension age." |
        | 31 May 1960   | 31 July 2026   | there is no "National Insurance" for Vera because "No National Insurance is due from State Pension age." |
        | 6 June 1960   | 6 September 2026 | "National Insurance" for Vera is £76.16                                                                                 |
        | 6 March 1961  | 6 March 2028   | "National Insurance" for Vera is £76.16                                                                                   |
        | 31 July 1959  | 31 July 2025   | there is no "National Insurance" for Vera because "No National Insurance is due from State Pension age." |

    Scenario: Vera turns 66 on the day after the month ends
      Given an assessment period that starts on 1 July 2025
      And Vera was born on 1 August 1959
      When the position is worked out
      Then by hand, (2,000 - 1,048) x 8% = 76.16
      And "National Insurance" for Vera is £76.16

    Scenario: From 67 on, everybody
      Given an assessment period that starts on 6 March 2028
      And Vera was born on 6 March 1961
      When the position is worked out
      Then there is no "National Insurance" for Vera

  Rule: Without a date of birth it is taken as 66 (Pensions Act 1995, Sch 4 para 1(6))

    Scenario Outline: Vera is <age>
      Given Vera is <age> years old
      When the position is worked out
      Then <outcome>

      Examples:
        | age | outcome                                 |
        | 65  | "National Insurance" for Vera is £76.16 |
        | 66  | there is no "National Insurance" for Vera |

    Scenario: Vera says that she is over State Pension age
      Given Vera is outside these rules: pension-age
      When the position is worked out
      Then there is no "National Insurance" for Vera

  Rule: Only what is told of the person's own pension age stands in place of the birthday (Pensions Act 1995, Sch 4 para 1)

    Scenario Outline: Vera was born on <born> and is in hospital; Ron says that he is over State Pension age
      Given Vera was born on <born>
      And Vera is outside these rules: in-hospital
      And Ron is outside these rules: pension-age
      And Ron earns £2,000 a month for 30 hours a week
      When the position is worked out
      Then there is no "National Insurance" for Ron because "No National Insurance is due from State Pension age."
      And <outcome>

      Examples: on the day, before it, and long before it, in July 2026
        | born         | outcome                                   |
        | 31 May 1960  | there is no "National Insurance" for Vera |
        | 6 June 1960  | "National Insurance" for Vera is £76.16   |
        | 6 March 1961 | "National Insurance" for Vera is £76.16   |

    Scenario Outline: The same, in the month from <start>, where Vera was born on <born>
      Given an assessment period that starts on <start>
      And Vera was born on <born>
      And Vera is outside these rules: in-hospital
      And Ron is outside these rules: pension-age
      When the position is worked out
      Then <outcome>

      Examples: the day before 66, and the day of 67
        | start        | born          | outcome                                   |
        | 1 July 2025  | 1 August 1959 | "National Insurance" for Vera is £76.16   |
        | 6 March 2028 | 6 March 1961  | there is no "National Insurance" for Vera |

    Scenario Outline: Vera, <age>, and Ron, who says that he is over State Pension age
      Given Vera is <age> years old
      And Vera is outside these rules: in-hospital
      And Ron is outside these rules: pension-age
      When the position is worked out
      Then <outcome>

      Examples:
        | age | outcome                                   |
        | 65  | "National Insurance" for Vera is £76.16   |
        | 66  | there is no "National Insurance" for Vera |
