Feature: Help with prison visits
  A close relative on Universal Credit can be helped with the journey to a prison. The scheme has a limit of its own on income, so
  it is not said to hang on the last pound.

  Rule: It can come with Universal Credit in Great Britain (Help With Prison Visits: a guide to claiming)

    Scenario Outline: Marek lives in <place>
      Given an assessment period that starts on 1 June 2026
      And the household lives in <place>
      And Marek is 35 years old
      When the position is worked out
      Then "Help with prison visits" is explained by "If a close relative is in prison, you may get help with the cost of visits. There is a limit on income."

      Examples:
        | place    |
        | London   |
        | Wales    |
        | Scotland |

    Scenario: Without Universal Credit there is none
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Marek is 35 years old
      And savings of £16,000.01
      When the position is worked out
      Then there is no "Help with prison visits"
