Feature: When somebody reaches State Pension age
  State Pension age is 66 for people born before 6 April 1960. For those born later it rises a month at a time to 67.
  Universal Credit looks at it from the period after the one in which the day falls.

  Background:
    Given an assessment period that starts on 10 June 2026
    And the household lives in the North East

  Rule: A person born before 6 April 1960 reaches it at 66 (Pensions Act 1995, Sch 4 para 1(6))

    Scenario: Doreen, born on the last day before the rise, turned 66 on 5 April 2026
      Given Doreen was born on 5 April 1960
      When the position is worked out
      Then "pension-age" is out of scope and no figure is given

    Scenario: In May 2025 Doreen was 65, and had Universal Credit
      Given an assessment period that starts on 10 May 2025
      And Doreen was born on 5 April 1960
      When the position is worked out
      Then Universal Credit is £400.14 a month

  Rule: The day counts from the period after it, so Universal Credit runs to the end of the period (Universal Credit, Personal Independence Payment, Jobseeker's Allowance and Employment and Support Allowance (Decisions and Appeals) Regulations 2013, Sch 1 para 26)

    Scenario Outline: Doreen, born on 1 April 1960, turned 66 on 1 April 2026; the period starts on <start>
      Given an assessment period that starts on <start>
      And Doreen was born on 1 April 1960
      When the position is worked out
      Then <outcome>

      Examples: the day before a period, on its first day, and within it
        | start         | outcome                                              |
        | 2 April 2026  | "pension-age" is out of scope and no figure is given |
        | 1 April 2026  | Universal Credit is £400.14 a month                  |
        | 20 March 2026 | Universal Credit is £400.14 a month                  |

  Rule: For births from 6 April 1960 to 5 March 1961 it comes a month later for each month (Pensions Act 1995, Sch 4 para 1(7) and (7A))

    Scenario Outline: Doreen, born on <born>, reaches it at 66 years and <months> months, on <day>
      Given an assessment period that starts on <last>
      And Doreen and Alf are a couple aged 60 and 60
      And Doreen was born on <born>
      And Alf was born on 1 May 1966
      When the position is worked out
      Then there is no "State Pension age" for Doreen
      And Universal Credit is £666.97 a month

      Examples: a period that starts on the day itself still counts as before it
        | born              | months | day              | last             |
        | 6 April 1960      | 1      | 6 May 2026       | 6 May 2026       |
        | 5 May 1960        | 1      | 5 June 2026      | 5 June 2026      |
        | 6 May 1960        | 2      | 6 July 2026      | 6 July 2026      |
        | 31 July 1960      | 4      | 30 November 2026 | 30 November 2026 |
        | 10 September 1960 | 6      | 10 March 2027    | 10 March 2027    |

    Scenario Outline: The period that starts on the day after finds Doreen, born on <born>, over State Pension age
      Given an assessment period that starts on <start>
      And Doreen and Alf are a couple aged 60 and 60
      And Doreen was born on <born>
      And Alf was born on 1 May 1966
      When the position is worked out
      Then "State Pension age" is explained by "Doreen reached State Pension age on <day>."
      And "A couple of mixed ages" is explained by "One of you is over State Pension age. You stay on Universal Credit until you both are."
      And Universal Credit is £666.97 a month

      Examples:
        | born              | day              | start           |
        | 6 April 1960      | 6 May 2026       | 7 May 2026      |
        | 5 May 1960        | 5 June 2026      | 6 June 2026     |
        | 6 May 1960        | 6 July 2026      | 7 July 2026     |
        | 31 July 1960      | 30 November 2026 | 1 December 2026 |
        | 10 September 1960 | 10 March 2027    | 11 March 2027   |

  Rule: From births on 6 March 1961 it is 67 (Pensions Act 1995, Sch 4 para 1(8))

    Scenario: Doreen, born on 6 March 1961, is 66, and not there yet
      Given an assessment period that starts on 7 March 2027
      And Doreen was born on 6 March 1961
      When the position is worked out
      Then Universal Credit is £424.90 a month

    Scenario: Doreen was born on 5 March 1961, and will be there on 5 February 2028
      Given an assessment period that starts on 6 January 2028
      And Doreen was born on 5 March 1961
      When the position is worked out
      Then there is no "State Pension age"
      And there is no "Limited capability for work"

    Scenario: In the period from 6 February 2028 she is over it
      Given an assessment period that starts on 6 February 2028
      And Doreen was born on 5 March 1961
      When the position is worked out
      Then "pension-age" is out of scope and no figure is given

    Scenario: Doreen, born on 6 March 1961, reaches it on 6 March 2028, which the period from that day does not count yet
      Given an assessment period that starts on 6 March 2028
      And Doreen and Alf are a couple aged 60 and 60
      And Doreen was born on 6 March 1961
      And Alf was born on 1 May 1966
      When the position is worked out
      Then there is no "State Pension age"
      And Universal Credit is £666.97 a month

    Scenario: The period from 7 March 2028 finds her over it
      Given an assessment period that starts on 7 March 2028
      And Doreen and Alf are a couple aged 60 and 60
      And Doreen was born on 6 March 1961
      And Alf was born on 1 May 1966
      When the position is worked out
      Then "State Pension age" is explained by "Doreen reached State Pension age on 6 March 2028."
      And "A couple of mixed ages" is explained by "One of you is over State Pension age. You stay on Universal Credit until you both are."
      And Universal Credit is £666.97 a month

  Rule: Where only the age is known, 66 is taken, and the answer says so (Pensions Act 1995, Sch 4 para 1(6))

    Scenario: Doreen is 66, with Alf of 60
      Given Doreen and Alf are a couple aged 66 and 60
      When the position is worked out
      Then "State Pension age" is explained by "We took Doreen to be over State Pension age, at 66. With a date of birth we can be exact."
      And Universal Credit is £666.97 a month

    Scenario: With her date of birth she has five months to go
      Given Doreen and Alf are a couple aged 66 and 60
      And Doreen was born on 7 June 1960
      When the position is worked out
      Then there is no "State Pension age"

    Scenario: Doreen is 65
      Given Doreen is 65 years old
      When the position is worked out
      Then Universal Credit is £424.90 a month

  Rule: What is told of a person goes first (Welfare Reform Act 2012, s 4(1)(b))

    Scenario: Doreen says that she is over State Pension age
      Given Doreen and Alf are a couple aged 65 and 60
      And Doreen is outside these rules: pension-age
      When the position is worked out
      Then "State Pension age" is explained by "You told us that Doreen is over State Pension age."
      And Universal Credit is £666.97 a month

    Scenario Outline: Alf says that he is over it; Doreen's own day decides about her: <doreen>, in the period from <start>
      Given an assessment period that starts on <start>
      And Doreen and Alf are a couple aged 60 and 60
      And <doreen>
      And Alf is outside these rules: pension-age
      When the position is worked out
      Then <outcome>

      Examples: while one of them is below it, they stay on Universal Credit
        | doreen                          | start         | outcome                                              |
        | Doreen was born on 1 April 1960 | 2 April 2026  | "pension-age" is out of scope and no figure is given |
        | Doreen was born on 1 April 1960 | 20 March 2026 | Universal Credit is £628.10 a month                  |
        | Doreen was born on 6 April 1960 | 7 May 2026    | "pension-age" is out of scope and no figure is given |
        | Doreen was born on 6 April 1960 | 6 May 2026    | Universal Credit is £666.97 a month                  |
        | Doreen was born on 6 March 1961 | 7 March 2028  | "pension-age" is out of scope and no figure is given |
        | Doreen was born on 6 March 1961 | 7 March 2027  | Universal Credit is £666.97 a month                  |
        | Doreen is 66 years old          | 10 June 2026  | "pension-age" is out of scope and no figure is given |
        | Doreen is 65 years old          | 10 June 2026  | Universal Credit is £666.97 a month                  |

    Scenario Outline: Doreen is in hospital; her own day decides all the same: <doreen>, in the period from <start>
      Given an assessment period that starts on <start>
      And Doreen and Alf are a couple aged 60 and 60
      And <doreen>
      And Alf was born on 1 May 1966
      And Doreen is outside these rules: in-hospital
      When the position is worked out
      Then <outcome>

      Examples: only what is told of State Pension age goes before the date of birth
        | doreen                          | start         | outcome                                                                        |
        | Doreen was born on 1 April 1960 | 2 April 2026  | "State Pension age" is explained by "Doreen reached State Pension age on 1 April 2026." |
        | Doreen was born on 1 April 1960 | 20 March 2026 | Universal Credit is £628.10 a month                                            |
        | Doreen was born on 6 April 1960 | 7 May 2026    | "State Pension age" is explained by "Doreen reached State Pension age on 6 May 2026."   |
        | Doreen was born on 6 April 1960 | 6 May 2026    | Universal Credit is £666.97 a month                                            |
        | Doreen was born on 6 March 1961 | 7 March 2028  | "State Pension age" is explained by "Doreen reached State Pension age on 6 March 2028." |
        | Doreen was born on 6 March 1961 | 7 March 2027  | Universal Credit is £666.97 a month                                            |
        | Doreen is 66 years old          | 10 June 2026  | "State Pension age" is explained by "We took Doreen to be over State Pension age, at 66. With a date of birth we can be exact." |
        | Doreen is 65 years old          | 10 June 2026  | Universal Credit is £666.97 a month                                            |

    Scenario Outline: Doreen says that she is over it, whatever her date of birth: <doreen>, in the period from <start>
      Given an assessment period that starts on <start>
      And Doreen and Alf are a couple aged 60 and 60
      And <doreen>
      And Alf was born on 1 May 1966
      And Doreen is outside these rules: pension-age
      When the position is worked out
      Then "State Pension age" is explained by "You told us that Doreen is over State Pension age."
      And the answer's lines/universal-credit/state-pension-age is state-pension-age

      Examples:
        | doreen                          | start         |
        | Doreen was born on 1 April 1960 | 2 April 2026  |
        | Doreen was born on 1 April 1960 | 20 March 2026 |
        | Doreen was born on 6 April 1960 | 7 May 2026    |
        | Doreen was born on 6 April 1960 | 6 May 2026    |
        | Doreen was born on 6 March 1961 | 7 March 2028  |
        | Doreen was born on 6 March 1961 | 7 March 2027  |
        | Doreen is 66 years old          | 10 June 2026  |
