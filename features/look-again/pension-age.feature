Feature: Look again at State Pension age
  Nearly everything changes on the day of State Pension age, which lies between sixty-six and sixty-seven for those born in the
  eleven months from 6 April 1960.

  Rule: Sixty-six, a month more for each month of birth, and sixty-seven (Pensions Act 1995, Sch 4 para 1)

    Scenario Outline: Jo was born on <born>
      Given an assessment period that starts on <start>
      And the household lives in the North West
      And Jo was born on <born>
      When the position is worked out
      Then "State Pension age" is explained by "Jo reaches State Pension age on <day>. See an adviser before then: nearly everything here changes."

      Examples:
        | start       | born            | day             |
        | 1 June 2022 | 10 October 1956 | 10 October 2022 |
        | 1 June 2026 | 10 October 1960 | 10 May 2027     |
        | 1 June 2026 | 5 May 1961      | 5 May 2028      |
