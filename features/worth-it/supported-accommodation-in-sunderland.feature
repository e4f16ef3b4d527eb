Feature: Work in supported accommodation: Dean in Sunderland
  Dean is 22. Housing Benefit meets his rent in full while any Universal Credit is paid; without it, by his pay. Three offers at the
  same hourly pay show what that does: before October 2026 ten hours leave more than sixteen. Each figure is worked by hand.

  Background:
    Given the household lives in the North East
    And the household's local authority is Sunderland
    And Dean is 22 years old
    And the home is supported accommodation
    And the home's rent is £180 a week

  Rule: Out of work, Universal Credit holds nothing for rent, and Housing Benefit pays all of it (Universal Credit Regulations 2013, Sch 1 para 3; Housing Benefit Regulations 2006, reg 70 and Sch 5 para 4)

    Scenario: What Dean has to live on in June 2026
      Given an assessment period that starts on 1 June 2026
      When the position is worked out
      Then "Standard allowance" is £338.58
      And there is no "Help with rent"
      And Universal Credit is £338.58 a month
      And by hand, 180.00 x 52 / 12 = 780.00
      And "Housing Benefit" is £780.00
      And there is no "Council Tax Reduction"
      And by hand, 338.58 + 780.00 = 1,118.58
      And net income is £1,118.58 a month

  Rule: While some Universal Credit is left the rent is still met in full; no work allowance is due (Universal Credit Regulations 2013, reg 22(1)(b) and (2); Housing Benefit Regulations 2006, Sch 4 para 12)

    Scenario: Ten hours over two days, in June 2026
      Given an assessment period that starts on 1 June 2026
      And Dean's out of work since is 2 January 2026
      And Dean is offered a job of 10 hours over 2 days a week at £12.71 an hour
      And the journey to the job is by bus, 4 miles each way
      When the job is compared with now
      # Below the £1,048.25 that 1257L frees of tax and the £1,048 from which National Insurance is due
      Then by hand, 10 x 12.71 x 52 / 12 = 550.77
      And Dean takes home £550.77 a month
      And by hand, 338.58 - 550.77 x 55% = 35.66
      And "universal-credit" goes from £338.58 to £35.66
      And "housing-benefit" goes from £780.00 to £780.00
      # No fare was told: a bus costs at most £3 until the end of 2026
      And by hand, 3.00 x 2 x 2 = 12.00
      And the cost of travel is £12.00 a week
      And by hand, 12.00 x 52 / 12 = 52.00
      And by hand, 550.77 + 35.66 + 780.00 - 1,118.58 - 52.00 = 195.85
      And the household is £195.85 a month better off
      And the verdict is better-off
      And the headline is "You would be about £45 a week better off: £4.52 for each hour worked."
      # A Help to Save account could be opened: half of up to £50 saved in a month, told and not counted
      And by hand, 50.00 x 50% = 25.00
      And the answer's jobs/0/helpGained/0/id is help-to-save
      And the answer's jobs/0/helpGained/0/worth/amount is £25.00
      And the answer's jobs/0/betterOffWithHelp/month is £195.85
      # Above £435 free prescriptions, teeth and sight tests go; above £6,000 a year so does help with court fees (550.77 x 12 = 6,609.24)
      And the help that could end is "prescriptions, health-costs, court-fees"
      # 149 days out of work, between 13 and 39 weeks: the Jobcentre's card; on a bus its worth is not known
      And the answer's jobs/0/couldBeLower/0/id is jobcentre-travel-card
      And the answer's jobs/0/couldBeLower/0/saving is ""
      # What is ahead: £64.83 more of pay ends Universal Credit, and the taper takes 65% of all above £75.65 and £5 a week
      And by hand, 338.58 / 55% = 615.60
      And by hand, 615.60 - 550.77 = 64.83
      And by hand, 615.60 x 12 / 52 = 142.06
      And by hand, (142.06 - 5.00 - 75.65) x 65% = 39.92
      And by hand, (180.00 - 39.92) x 52 / 12 = 607.01
      And by hand, 780.00 - 607.01 = 172.99
      And there is a cliff "housing-benefit" at £615.60 that loses £172.99
      # Housing Benefit brings the Warm Home Discount and help with a funeral too: neither hangs on Universal Credit
      And there is a cliff "universal-credit-ends" at £615.60 that loses £0.00
      And the answer's jobs/0/cliffs/0/distance is £64.83
      And the answer's jobs/0/cliffs/0/hangsOnIt/0/id is social-tariffs
      And the answer's jobs/0/cliffs/0/hangsOnIt/1/id is legal-aid
      And the answer's jobs/0/cliffs/0/hangsOnIt/2/id is ""

  Rule: Without Universal Credit, Housing Benefit goes by income: £5 a week of pay is left alone, and 65% is taken above £75.65 (Housing Benefit Regulations 2006, reg 71, Sch 3 para 1 and Sch 4 para 10)

    Scenario Outline: <hours> hours over <days> days, in June 2026
      Given an assessment period that starts on 1 June 2026
      And Dean is offered a job of <hours> hours over <days> days a week at £12.71 an hour
      And the journey to the job is by bus, 4 miles each way
      When the job is compared with now
      Then by hand, <hours> x 12.71 x 52 / 12 = <gross>
      And by hand, <taxed> x 20% + <above> x 8% = <deducted>
      And by hand, <gross> - <deducted> = <net>
      And Dean takes home £<net> a month
      And "universal-credit" goes from £338.58 to £0.00
      And by hand, <net> x 12 / 52 = <week>
      And by hand, (<week> - 5.00 - 75.65) x 65% = <off>
      And by hand, (180.00 - <off>) x 52 / 12 = <left>
      And "housing-benefit" goes from £780.00 to £<left>
      And by hand, <days> x 2 x 3.00 x 52 / 12 = <fares>
      And by hand, <net> + <left> - 1,118.58 - <fares> = <gain>
      And the household is £<gain> a month better off
      # Council tax help could take a fifth of what comes in besides rent, and help without a price is taken to be worth up to £5 a week
      And by hand, (<net> - 338.58) x 20% = <could go>
      And by hand, (<gain> - <could go>) x 12 / 52 - 5.00 = <lowest>
      And the verdict is <verdict>
      And the help that could end is "prescriptions, health-costs, social-tariffs, legal-aid, court-fees, prison-visits"
      And there is no cliff "housing-benefit"

      # 1,652.30 - 1,048.25 = 604.05, of which whole pounds are taxed; 1,652.30 - 1,048.00 = 604.30. Sixteen hours leave £76.83 less than ten.
      Examples:
        | hours | days | gross    | taxed | above  | deducted | net      | week   | off    | left   | fares  | gain   | could go | lowest | verdict    |
        | 16    | 3    | 881.23   | 0     | 0.00   | 0.00     | 881.23   | 203.36 | 79.76  | 434.37 | 78.00  | 119.02 | 108.53   | -2.58  | cannot-say |
        | 30    | 5    | 1,652.30 | 604   | 604.30 | 169.14   | 1,483.16 | 342.27 | 170.05 | 43.12  | 130.00 | 277.70 | 228.92   | 6.26   | better-off |

  Rule: From 5 October 2026 £61.41 more of a week's pay is left alone, so nothing falls where Universal Credit ends (Housing Benefit Regulations 2006, Sch 4 para 18(2)(a)(i))

    Scenario: Ten hours in November 2026: the cliff is gone
      Given an assessment period that starts on 1 November 2026
      And Dean is offered a job of 10 hours over 2 days a week at £12.71 an hour
      And the journey to the job is by bus, 4 miles each way
      When the job is compared with now
      Then by hand, 142.06 - 5.00 - 61.41 - 75.65 = 0.00
      And there is no cliff "housing-benefit"
      And the household is £195.85 a month better off

    Scenario: Sixteen hours in November 2026 leave more than ten
      Given an assessment period that starts on 1 November 2026
      And Dean's out of work since is 1 June 2026
      And Dean is offered a job of 16 hours over 3 days a week at £12.71 an hour
      And the journey to the job is by bus, 4 miles each way
      When the job is compared with now
      Then by hand, (203.36 - 5.00 - 61.41 - 75.65) x 65% = 39.85
      And by hand, (180.00 - 39.85) x 52 / 12 = 607.32
      And "housing-benefit" goes from £780.00 to £607.32
      And by hand, 881.23 + 607.32 - 1,118.58 - 78.00 = 291.97
      And the household is £291.97 a month better off
      And the answer's jobs/0/couldBeLower/0/id is jobcentre-travel-card
