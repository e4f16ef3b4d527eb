Feature: How much better or worse off a job leaves the household
  What the household keeps, less what the job costs, by the month, the week and the year: the figure that a keyworker and
  the person look at together.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber

  Rule: The gain is what is kept, less the costs of working (Worthwhile's contract: jobs[].betterOff)

    Scenario: Amina, lone parent of one in Hull, from gross pay to the year's gain
      Given Amina is 30 years old
      And a child, Bilal, born on 1 May 2019
      And the home is rented from the council for £100.00 a week
      And Amina is offered a job of 30 hours over 5 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £20.00 a week and takes 25 minutes each way
      And the job needs £60.00 a week of registered childcare for Bilal
      And everything else is as usual
      When the job is compared with now
      # Her pay: tax code 1257L gives £1,048.26 a month free of tax, and the rest is taxed in whole pounds
      Then by hand, 30 x 12.71 x 52 / 12 = 1,652.30
      And "gross-pay" goes from £0.00 to £1,652.30
      And by hand, 1,652.30 - 1,048.26 = 604.04
      And by hand, 604 x 20% = 120.80
      And by hand, (1,652.30 - 1,048.00) x 8% = 48.34
      And by hand, 1,652.30 - 120.80 - 48.34 = 1,483.16
      And Amina takes home £1,483.16 a month
      # Universal Credit now, and with the job
      And by hand, 424.90 + 303.94 + 433.33 = 1,162.17
      And by hand, 60.00 x 52 / 12 x 85% = 221.00
      And by hand, (1,483.16 - 427.00) x 55% = 580.89
      And by hand, 1,162.17 + 221.00 - 580.89 = 802.28
      And "universal-credit" goes from £1,162.17 to £802.28
      # What is kept, what it costs, what is left
      And by hand, 1,483.16 + 802.28 - 1,162.17 = 1,123.27
      And by hand, (20.00 + 60.00) x 52 / 12 = 346.67
      And by hand, 1,123.27 - 346.67 = 776.60
      And the household is £776.60 a month better off
      And by hand, 776.60 x 12 / 52 = 179.22
      And the household is £179.22 a week better off
      And by hand, 776.60 x 12 = 9,319.20
      And the household is £9,319.20 a year better off
      And by hand, (1,652.30 - 1,123.27) / 1,652.30 = 0.32
      And by hand, (1,652.30 - 776.60) / 1,652.30 = 0.53
      And 32% of the pay is lost, 53% with work costs

    Scenario Outline: More hours than now and a bus, without Universal Credit: <hours> hours for <bus> a week
      Given Universal Credit is not claimed
      And Amina is 30 years old
      And Amina earns £12.00 an hour for 10 hours a week
      And Amina is offered a job of <hours> hours over 4 days a week at £12.00 an hour
      And the job replaces the present one
      And the journey to the job is by bus, costs <bus> a week and takes 25 minutes each way
      When the job is compared with now
      Then by hand, (<hours> - 10) x 12.00 x 52 / 12 = <more>
      And by hand, <bus> x 52 / 12 / <more> = <share>
      And 0% of the pay is lost, <percent>% with work costs

      Examples: the bus takes half of what is more, and all of it and as much again
        | hours | bus    | more   | share | percent |
        | 16    | £36.00 | 312.00 | 0.50  | 50      |
        | 12    | £48.00 | 104.00 | 2.00  | 200     |

  Rule: Costs above what is kept are a loss (Worthwhile's contract: jobs[].betterOff)

    Scenario: Marek's train costs more than he would keep
      Given Marek is 30 years old
      And Marek is offered a job of 8 hours over 2 days a week at £12.71 an hour
      And the journey to the job is by rail, costs £60.00 a week and takes 50 minutes each way
      When the job is compared with now
      Then by hand, 8 x 12.71 x 52 / 12 = 440.61
      And by hand, 440.61 - 440.61 x 55% = 198.27
      And by hand, 198.27 - 60.00 x 52 / 12 = -61.73
      And the household is £61.73 a month worse off
      And by hand, 61.73 x 12 / 52 = 14.25
      And the household is £14.25 a week worse off
      And the household is £740.76 a year worse off

  Rule: The job begins to pay where what is kept covers the costs (Worthwhile's contract: jobs[].breakEven)

    Scenario: Sunita, not on Universal Credit, has fares of £30 a week for 16 hours at £12 an hour
      Given Sunita is 45 years old
      And Universal Credit is not claimed
      And Sunita is offered a job of 16 hours over 4 days a week at £12.00 an hour
      And the journey to the job is by bus, costs £30.00 a week and takes 30 minutes each way
      When the job is compared with now
      Then by hand, 30.00 / 12.00 = 2.50
      And by hand, 30.00 / 16 = 1.88
      And the job pays from 2.5 hours a week, or from £1.88 an hour

  Rule: Without a job on offer there is nothing to be better off by (Worthwhile's contract: jobs[].betterOff)

    Scenario: Amina asks what she has to live on now
      Given Amina is 30 years old
      And a child, Bilal, born on 1 May 2019
      And the home is rented from the council for £100.00 a week
      When the position is worked out
      Then by hand, 424.90 + 303.94 + 433.33 = 1,162.17
      And by hand, 27.05 x 52 / 12 = 117.22
      And by hand, 1,162.17 + 117.22 = 1,279.39
      And net income is £1,279.39 a month
