Feature: Take-home pay
  Pay before tax, less income tax, National Insurance and what goes into a workplace pension. It is what reaches the
  bank, and what most of Universal Credit's sums begin with.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West
    And Priya is 29 years old

  Rule: Pension is what leaves the pay for it in a month (Finance Act 2004, ss 192 and 193)

    Scenario: Two jobs, two pensions
      Given Priya earns £1,200 a month for 20 hours a week
      And Priya pays £40 a month into a net-pay pension
      And Priya earns £900 a month for 15 hours a week
      And Priya pays £20 a month into a relief-at-source pension
      When the position is worked out
      Then by hand, 40.00 + 20.00 = 60.00
      And "Paid into a pension" for Priya is £60.00
      And "Paid into a pension" is explained by "The workplace pension takes £60 a month from pay of £2,100."

  Rule: A person in no pension scheme pays nothing into one (Pensions Act 2008, s 3)

    Scenario: Priya tells us that there is none
      Given Priya earns £1,200 a month for 20 hours a week
      And everything else is as usual
      When the position is worked out
      Then there is no "Paid into a pension" because "You told us that nothing goes into a workplace pension."

    Scenario: Priya does not say
      Given Priya earns £1,200 a month for 20 hours a week
      When the position is worked out
      Then there is no "Paid into a pension" because "We assumed that nothing goes into a workplace pension."

    Scenario: Priya does not say of a job that is offered
      Given Priya is offered a job of 20 hours over 5 days a week at £1,200 a month
      When the job is compared with now
      Then the answer's jobs/0/inJob/notAwarded/0/id is tax/pension
      And the answer's jobs/0/inJob/notAwarded/0/because is "We assumed that nothing goes into a workplace pension."

    Scenario: Priya is enrolled, but earns too little for anything to go in
      Given Priya earns £600 a month for 10 hours a week
      And Priya is enrolled automatically in a net-pay pension
      When the position is worked out
      Then there is no "Paid into a pension" because "Nothing goes into a pension: the pay or the age is outside what automatic enrolment covers."

    Scenario Outline: Priya is enrolled, but earns too little; Tariq <his>
      Given Priya and Tariq are a couple aged 29 and 41
      And Priya earns £600 a month for 10 hours a week
      And Priya is enrolled automatically in a net-pay pension
      And Tariq <his>
      And everything else is as usual
      When the position is worked out
      Then there is no "Paid into a pension" for Priya because "Nothing goes into a pension: the pay or the age is outside what automatic enrolment covers."
      And there is no "Paid into a pension" for Tariq because "<reason>"

      Examples:
        | his                                           | reason                                                              |
        | earns £1,200 a month for 20 hours a week      | You told us that nothing goes into a workplace pension.             |
        | takes home £1,100 a month for 20 hours a week | You told us the take-home pay, so any pension has come off already. |

    Scenario: Priya's husband pays into a pension, and Priya does not
      Given Priya and Tariq are a couple aged 29 and 41
      And Priya earns £1,200 a month for 20 hours a week
      And Tariq earns £900 a month for 15 hours a week
      And Tariq pays £20 a month into a relief-at-source pension
      When the position is worked out
      Then there is no "Paid into a pension" for Priya
      And "Paid into a pension" for Tariq is £20.00

  Rule: Take-home pay is the pay less tax, National Insurance and pension (Universal Credit Regulations 2013, reg 55(5))

    Scenario: From gross to net, by hand
      Given Priya earns £2,500 a month for 37 hours a week
      And Priya's tax code is 1257L
      And Priya pays 4% of pay into a net-pay pension
      When the position is worked out
      Then by hand, 2,500.00 x 4% = 100.00
      And by hand, 2,500.00 - 100.00 - 1,048.26 = 1,351.74
      And by hand, 1,351 x 20% = 270.20
      And by hand, (2,500 - 1,048) x 8% = 116.16
      And by hand, 2,500.00 - 270.20 - 116.16 - 100.00 = 2,013.64
      And Priya takes home £2,013.64 a month
      And "Take-home pay" is explained by "Take-home pay is £2,013.64 this month: pay of £2,500, less £270.20 tax, £116.16 National Insurance and £100 pension."

    Scenario Outline: HM Revenue & Customs' own examples for 2026-27: £<pay> a year
      # HMRC publishes £<HMRC> a month with code 1257L, which frees £9 a year more than the allowance (hmrc/tax-kalculator, data2026.csv);
      # it rounds at other places, so that the two may differ by pence
      Given tax is worked out as a year's liability
      And Priya earns £<pay> a year for 37 hours a week
      When the position is worked out
      Then by hand, <pay> / 12 = <gross>
      And by hand, <gross> - <tax> - <insurance> = <net>
      And Priya takes home £<net> a month

      Examples:
        | pay    | gross    | tax    | insurance | net      | HMRC     |
        | 20,000 | 1,666.67 | 123.83 | 49.53     | 1,493.31 | 1,493.45 |
        | 40,000 | 3,333.33 | 457.17 | 182.87    | 2,693.29 | 2,693.45 |
        | 60,000 | 5,000.00 | 952.67 | 267.55    | 3,779.78 | 3,780.08 |

    Scenario: The net pay of one job is added to the take-home pay that is given for another
      Given Priya earns £1,200 a month for 20 hours a week
      And Priya's tax code is 1257L
      And Priya takes home £300 a month for 6 hours a week
      When the position is worked out
      # £1,200.00 - £1,048.26 = £151.74
      Then by hand, 1,200.00 - 151 x 20% - (1,200 - 1,048) x 8% = 1,157.64
      And by hand, 1,157.64 + 300.00 = 1,457.64
      And Priya takes home £1,457.64 a month
      And "Take-home pay" is explained by "Take-home pay from all jobs is £1,457.64 a month, with the £300 that you told us."

  Rule: Where only take-home pay was given, that is the take-home pay (Universal Credit Regulations 2013, reg 61)

    Scenario: Priya gives what reaches her bank
      Given Priya takes home £1,111.11 a month for 20 hours a week
      When the position is worked out
      Then Priya takes home £1,111.11 a month
      And "Take-home pay" is explained by "Take-home pay is £1,111.11 a month, as you told us."
      And there is no "Paid into a pension" because "You told us the take-home pay, so any pension has come off already."

  Rule: Without pay there is no take-home pay (Universal Credit Regulations 2013, reg 54(1))

    Scenario: No job
      When the position is worked out
      Then there is no "Take-home pay" because "Priya has no pay from an employer, so there is no take-home pay."
      And there is no "Paid into a pension" because "Priya has no pay from an employer to take a pension contribution from."
