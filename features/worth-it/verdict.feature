Feature: Is the job worth it?
  The verdict in one of four words. It is given only where nothing that is left uncounted could turn it: a person may give
  up a home or a benefit on the strength of it.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West

  Rule: Within £5 a week is about the same, and what council tax help could turn cannot be said (Worthwhile's contract: jobs[].verdict)

    Scenario Outline: Of £40 a week, fares take £<fares>
      Given Sunita is 45 years old
      And Universal Credit is not claimed
      And Sunita is offered a job of 4 hours over 2 days a week at £10.00 an hour
      And the journey to the job is by bus, costs £<fares> a week and takes 20 minutes each way
      When the job is compared with now
      Then by hand, 40.00 - <fares> = <most>
      And by hand, 40.00 - 40.00 x 20% - <fares> = <least>
      And the household is £<off> a week <way> off
      And the verdict is <verdict>

      Examples: The least that could be left is below, at and above £5, and the most likewise
        | fares | most  | least | off   | way    | verdict        |
        | 26.99 | 13.01 | 5.01  | 13.01 | better | better-off     |
        | 27.00 | 13.00 | 5.00  | 13.00 | better | cannot-say     |
        | 34.99 | 5.01  | -2.99 | 5.01  | better | cannot-say     |
        | 35.00 | 5.00  | -3.00 | 5.00  | better | about-the-same |
        | 35.01 | 4.99  | -3.01 | 4.99  | better | about-the-same |

      Examples: The least is above, at and below a loss of £5, and the most likewise
        | fares | most  | least  | off  | way    | verdict        |
        | 36.99 | 3.01  | -4.99  | 3.01 | better | about-the-same |
        | 37.00 | 3.00  | -5.00  | 3.00 | better | about-the-same |
        | 37.01 | 2.99  | -5.01  | 2.99 | better | cannot-say     |
        | 44.99 | -4.99 | -12.99 | 4.99 | worse  | cannot-say     |
        | 45.00 | -5.00 | -13.00 | 5.00 | worse  | cannot-say     |
        | 45.01 | -5.01 | -13.01 | 5.01 | worse  | worse-off      |

    Scenario Outline: What Sunita is told when fares take £<fares>
      Given Sunita is 45 years old
      And Universal Credit is not claimed
      And Sunita is offered a job of 4 hours over 2 days a week at £10.00 an hour
      And the journey to the job is by bus, costs £<fares> a week and takes 20 minutes each way
      When the job is compared with now
      Then the headline is "<headline>"

      Examples:
        | fares | headline                                                                                                    |
        | 20.00 | You would be about £20 a week better off: £5 for each hour worked.                                          |
        | 30.00 | We cannot say yet. You could gain up to £10 a week, but help with council tax could fall: ask your council. |
        | 36.00 | You would have about the same money as now: the difference is within £5 a week.                             |
        | 42.00 | We cannot say yet. You could be a little worse off, depending on help with council tax: ask your council.   |
        | 60.00 | As it stands, you would be about £20 a week worse off. There may be ways to change that.                    |

    Scenario: The hours are not fixed
      Given Sunita is 45 years old
      And Universal Credit is not claimed
      And Sunita is offered a job of 0 hours over 1 day a week at £50.00 a week
      When the job is compared with now
      Then the verdict is better-off
      And the headline is "You would be about £50 a week better off."

  Rule: A job that ends Universal Credit is judged with the help that ends with it (Worthwhile's contract: jobs[].betterOffWithHelp)

    Scenario Outline: Leah, lone parent of a child of 7 and one of 2, lives in <place>
      Given the household lives in <place>
      And Leah is 33 years old
      And a child, Noa, born on 1 May 2019
      And a child, Eli, born on 1 May 2024
      And Leah is offered a job of 40 hours over 5 days a week at £22.00 an hour
      When the job is compared with now
      Then by hand, 424.90 + 2 x 303.94 = 1,032.78
      And "universal-credit" goes from £1,032.78 to £0.00
      And the verdict is better-off
      And the help that could end is "<help>"

      Examples:
        | place          | help                                                                                                                                                                                                  |
        | the North West | school-clothing, prescriptions, health-costs, healthy-start, warm-home-discount, cold-weather-payment, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits                              |
        | Wales          | school-clothing, health-costs, healthy-start, warm-home-discount, cold-weather-payment, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits                                             |
        | Scotland       | school-clothing, early-learning-payment, health-costs, best-start-foods, warm-home-discount, winter-heating-payment, social-tariffs, legal-aid, court-fees, funeral-costs, prison-visits                |

    Scenario: What Leah in the North West is told
      Given Leah is 33 years old
      And a child, Noa, born on 1 May 2019
      And a child, Eli, born on 1 May 2024
      And Leah is offered a job of 40 hours over 5 days a week at £22.00 an hour
      When the job is compared with now
      Then by hand, 880.00 x 52 / 12 = 3,813.33
      # Free pay of the code 1257L is 1,048.25 a month, and tax is on whole pounds: 2,765 x 20%. National Insurance is 8% above 1,048.
      And by hand, 3,813.33 - 2,765 x 20% - (3,813.33 - 1,048.00) x 8% = 3,039.10
      And by hand, (3,039.10 - 1,032.78) x 12 / 52 = 463.00
      And the household is £463.00 a week better off
      # Healthy Start for Eli, £4.65 a week, and £150 a winter end. Noa's meals go on: they are for every infant.
      And by hand, 4.65 x 52 / 12 = 20.15
      And by hand, 20.15 + 150.00 / 12 = 32.65
      And by hand, (3,039.10 - 1,032.78 - 32.65) x 12 / 52 / 40 = 11.39
      And the headline is "You would be about £455 a week better off: £11.39 for each hour worked. Help worth about £8 a week would end, and is counted here."

    Scenario: In Scotland Leah would lose Scottish Child Payment too, and that is counted
      Given the household lives in Scotland
      And Leah is 33 years old
      And a child, Noa, born on 1 May 2019
      And Leah is offered a job of 40 hours over 5 days a week at £22.00 an hour
      When the job is compared with now
      Then "scottish-child-payment" goes from £122.20 to £0.00

    Scenario: A job that ends Universal Credit and leaves less anyway is worse-off
      Given Marek is 30 years old
      And Marek is offered a job of 37.5 hours over 5 days a week at £14.00 an hour
      And the journey to the job is by rail, costs £400.00 a week and takes 90 minutes each way
      When the job is compared with now
      Then "universal-credit" goes from £424.90 to £0.00
      And the verdict is worse-off

  Rule: A job that brings Universal Credit counts the help that comes with it (Worthwhile's contract: jobs[].betterOffWithHelp)

    Scenario: Marek would give up £500 a week for £100 a week
      Given Marek is 30 years old
      And Marek earns £500.00 a week for 37 hours a week
      And Marek is offered a job of 8 hours over 2 days a week at £100.00 a week
      And the job replaces the present one
      When the job is compared with now
      Then by hand, 100.00 x 52 / 12 = 433.33
      And by hand, 424.90 - 433.33 x 55% = 186.57
      And "universal-credit" goes from £0.00 to £186.57
      And the verdict is worse-off
