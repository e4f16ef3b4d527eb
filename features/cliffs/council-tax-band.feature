Feature: Where a band of the council's scheme ends
  Where a council pays by bands, one penny more can lose pounds a week. Each job's answer says where the present band ends, in earnings a
  month after tax, how far that is, and what the next band takes.

  Rule: A scheme that goes by earnings alone (Local Government Finance Act 1992, s 13A(2) and Sch 1A para 2)

    Scenario Outline: Leila, lone parent of one in Bury, is offered £<pay> a month
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And the household's local authority is Bury
      And the home's council tax by amount is £1,460 a year
      And the home's council tax by band is A
      And Leila is 30 years old
      And a child, Noa, born on 1 May 2019
      And Leila is offered a job of 10 hours over 2 days a week at £<pay> a month
      When the job is compared with now
      Then "council-tax-reduction" goes from £97.33 to £<help>
      And by hand, 1,460 x <here> / 12 = <help>
      And by hand, 1,460 x <next> / 12 = <left>
      And by hand, <help> - <left> = <loss>
      And there is a cliff "council-tax-band" at £<end> that loses £<loss>

      Examples: A penny below, at and above the end of the band at £200 and of that at £700
        | pay    | help  | here | next | left  | loss  | end      |
        | 199.99 | 73.00 | 60%  | 40%  | 48.67 | 24.33 | 200.00   |
        | 200.00 | 73.00 | 60%  | 40%  | 48.67 | 24.33 | 200.00   |
        | 200.01 | 48.67 | 40%  | 20%  | 24.33 | 24.34 | 700.00   |
        | 700.00 | 48.67 | 40%  | 20%  | 24.33 | 24.34 | 700.00   |
        | 700.01 | 24.33 | 20%  | 0%   | 0.00  | 24.33 | 1,100.00 |

    Scenario: What Leila is told, and that a pound past the end is a loss
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And the household's local authority is Bury
      And the home's council tax by amount is £1,460 a year
      And Leila is 30 years old
      And a child, Noa, born on 1 May 2019
      And Leila takes home £700.00 a month for 10 hours a week
      And Leila is offered a job of 10 hours over 2 days a week at £701.00 a month
      And the job replaces the present one
      When the job is compared with now
      # within the work allowance of £710 Universal Credit stays whole: £1 more pay, £24.34 less help
      Then the household is £23.34 a month worse off
      And "Where your council's help falls" is explained by "Once take-home pay goes over £1,100 a month, your council's help with council tax falls by £24.33 at once."

    Scenario: There is none past the last band
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And the household's local authority is Bury
      And the home's council tax by amount is £1,460 a year
      And Leila is 30 years old
      And Leila is offered a job of 20 hours over 5 days a week at £901.00 a month
      When the job is compared with now
      Then there is no cliff "council-tax-band"

  Rule: Where Universal Credit counts, it falls as earnings rise, so the end is further off (Local Government Finance Act 1992, s 13A(2) and Sch 1A para 2; Universal Credit Regulations 2013, reg 22(1))

    Scenario: Leila in Manchester in 2024: 45p of each £1 is above her needs
      Given an assessment period that starts on 1 June 2024
      And the household lives in the North West
      And the household's local authority is Manchester
      And the home's council tax by amount is £1,460 a year
      And Leila is 30 years old
      And Leila is offered a job of 5 hours over 2 days a week at £100.00 a month
      When the job is compared with now
      Then by hand, 25.00 x 52 / 12 / 45% = 240.74
      And by hand, 1,460 x (72.5% - 47.5%) / 12 = 30.42
      And there is a cliff "council-tax-band" at £240.74 that loses £30.42

    Scenario: A lone parent in Manchester: up to the work allowance all of it is above her needs
      Given an assessment period that starts on 1 June 2024
      And the household lives in the North West
      And the household's local authority is Manchester
      And the home's council tax by amount is £1,460 a year
      And the home is rented from the council for £500 a month
      And Leila is 30 years old
      And a child, Noa, born on 1 May 2019
      And Leila is offered a job of 8 hours over 2 days a week at £300.00 a month
      When the job is compared with now
      # £300 a month is £69.23 a week above needs: in the band up to £75, which is £325 a month; the work allowance is £404
      Then there is a cliff "council-tax-band" at £325.00 that loses £21.90
      And by hand, 1,460 x 32.5% / 12 - 1,460 x 14.5% / 12 = 21.90

    Scenario: Sam in Gosport in 2024 has no pay: the first £25 a week is left out, and Universal Credit falls for it all the same
      Given an assessment period that starts on 1 June 2024
      And the household lives in the South East
      And the household's local authority is Gosport
      And the home's council tax by amount is £1,825 a year
      And Sam is 40 years old
      And Sam is offered a job of 3 hours over 1 day a week at £50.00 a month
      When the job is compared with now
      # Universal Credit 393.45 - 27.50 = 365.95. The band ends at £100 a week, 433.33 a month: 67.38 to go.
      # £58.33 more is left out (25.00 x 52 / 12 - 50.00) and takes 32.08 off Universal Credit; then 45p of each £1 counts
      Then by hand, 50.00 + 58.3333 + (433.3333 - 365.95 + 58.3333 x 55%) / 45% = 329.37
      And there is a cliff "council-tax-band" at £329.37 that loses £22.81
      And by hand, 106.46 - 83.65 = 22.81

    Scenario: Further up, Sam's Universal Credit ends before the band does
      Given an assessment period that starts on 1 June 2024
      And the household lives in the South East
      And the household's local authority is Gosport
      And the home's council tax by amount is £1,825 a year
      And Sam is 40 years old
      And Sam is offered a job of 15 hours over 5 days a week at £650.00 a month
      When the job is compared with now
      # Universal Credit of 35.95 ends after 65.36 more; from there every pound counts, up to £180 a week and the £25 left out
      Then by hand, (180.00 + 25.00) x 52 / 12 = 888.33
      And there is a cliff "council-tax-band" at £888.33 that loses £22.82
      And by hand, 83.65 - 60.83 = 22.82

  Rule: What the next band would leave is too little to be paid where a council pays no small sums (Local Government Finance Act 1992, s 13A(2) and Sch 1A para 2)

    Scenario: Another adult takes all that the next band would pay
      Given an assessment period that starts on 1 June 2026
      And the household lives in the North West
      And the household's local authority is Bury
      And the home's council tax by amount is £1,460 a year
      And Leila is 30 years old
      And a non-dependant aged 28
      And Leila is offered a job of 10 hours over 2 days a week at £400.00 a month
      When the job is compared with now
      Then by hand, 1,460 x 40% / 12 - 40.00 = 8.67
      And by hand, 40.00 - 1,460 x 20% / 12 = 15.67
      And there is a cliff "council-tax-band" at £500.00 that loses £8.67

    Scenario Outline: A taper that falls below the least that Derby pays: Leila, lone parent, is offered £<pay> a month
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East Midlands
      And the household's local authority is Derby
      And the home's council tax by amount is £1,825 a year
      And the home's council tax by band is A
      And Leila is 30 years old
      And a child, Noa, born on 1 May 2019
      And Leila is offered a job of 10 hours over 2 days a week at £<pay> a month
      When the job is compared with now
      # within the work allowance all pay is above needs: 28.00 - 120.00 x 20% = 4.00 a week, at £520 a month
      Then by hand, 4.00 x 365 / 7 / 12 = 17.38
      And there is a cliff "council-tax-band" at £520.00 that loses £17.38

      Examples:
        | pay    |
        | 100.00 |
        | 519.99 |
        | 520.00 |

    Scenario: Past it there is none
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East Midlands
      And the household's local authority is Derby
      And the home's council tax by amount is £1,825 a year
      And the home's council tax by band is A
      And Leila is 30 years old
      And a child, Noa, born on 1 May 2019
      And Leila is offered a job of 10 hours over 2 days a week at £520.50 a month
      When the job is compared with now
      Then there is no cliff "council-tax-band"

    Scenario: In Derby Universal Credit can end before the taper does
      Given an assessment period that starts on 1 June 2026
      And the household lives in the East Midlands
      And the household's local authority is Derby
      And the home's council tax by amount is £1,460 a year
      And Leila is 30 years old
      And Leila is offered a job of 10 hours over 2 days a week at £433.33 a month
      When the job is compared with now
      # 9.40 a week above the least is 47.00 of income, 104.44 of pay: £885.92 a month, but Universal Credit ends at £772.55
      Then by hand, 424.90 / 55% = 772.55
      And there is no cliff "council-tax-band"

  Rule: A council whose scheme is not held has no band to end (Local Government Finance Act 1992, s 13A(2))

    Scenario: Leila lives in Leeds
      Given an assessment period that starts on 1 June 2026
      And the household lives in Yorkshire and the Humber
      And the household's local authority is Leeds
      And the home's council tax by amount is £1,460 a year
      And Leila is 30 years old
      And a child, Noa, born on 1 May 2019
      And Leila is offered a job of 10 hours over 2 days a week at £700 a month
      When the job is compared with now
      Then there is no cliff "council-tax-band"
      And there is no "Council Tax Reduction"
