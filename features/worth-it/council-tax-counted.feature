Feature: A verdict where help with council tax is counted
  Where the council's scheme is counted now and in the job, nothing of it is open, and the verdict stands. Where it is counted in one
  of the two alone, what is open is at most what it is there.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in England
    And Sunita is 45 years old

  Rule: Nothing is open where it is counted now and in the job (Worthwhile's contract: cannot-say where what is not counted could flip the verdict)

    Scenario Outline: Sunita in Derby is offered £100 a week; fares take £<fares>
      Given the household's local authority is Derby
      And the home's council tax by amount is £1,460 a year
      And Sunita is offered a job of 10 hours over 5 days a week at £10.00 an hour
      And the journey to the job is by bus, costs £<fares> a week and takes 20 minutes each way
      When the job is compared with now
      Then "universal-credit" goes from £424.90 to £186.57
      And "council-tax-reduction" goes from £97.33 to £58.23
      # 433.33 - (424.90 - 186.57) - (97.33 - 58.23) = 155.90 a month, £35.98 a week
      And by hand, (433.33 - 238.33 - 39.10) x 12 / 52 - <fares> = <gain>
      And the household is £<off> a week <way> off
      And the verdict is <verdict>

      Examples: Without the scheme, anything between £5 and £13 could not be said
        | fares | gain  | off  | way    | verdict        |
        | 30.97 | 5.01  | 5.01 | better | better-off     |
        | 30.98 | 5.00  | 5.00 | better | about-the-same |
        | 40.98 | -5.00 | 5.00 | worse  | about-the-same |
        | 40.99 | -5.01 | 5.01 | worse  | worse-off      |

  Rule: Help that is counted now alone could still be there in the job, up to what it is now (Worthwhile's contract: cannot-say where what is not counted could flip the verdict)

    Scenario Outline: Sunita in Derby, whose Universal Credit would end; fares take £<fares> a week
      Given the household's local authority is Derby
      And the home's council tax by amount is £1,460 a year
      And Sunita is offered a job of 20 hours over 5 days a week at £10.00 an hour
      And the journey to the job is by bus, costs £<fares> a week and takes 20 minutes each way
      When the job is compared with now
      Then "universal-credit" goes from £424.90 to £0.00
      And "council-tax-reduction" goes from £97.33 to £0.00
      # The Warm Home Discount ends too, £150 a winter: 12.50 a month. 866.67 - 424.90 - 97.33 - 12.50 = 331.94 a month, £76.60 a
      # week; £22.46 more if the help with council tax stayed as it is
      And by hand, (866.67 - 424.90 - 97.33 - 150 / 12) x 12 / 52 - <fares> = <least>
      And by hand, (866.67 - 424.90 - 150 / 12) x 12 / 52 - <fares> = <most>
      And the verdict is <verdict>

      Examples: The most is below, at and above a loss of £5
        | fares  | least  | most  | verdict    |
        | 104.05 | -27.45 | -4.99 | cannot-say |
        | 104.06 | -27.46 | -5.00 | cannot-say |
        | 104.07 | -27.47 | -5.01 | worse-off  |

  Rule: Help that is counted in the job alone could be there now (Worthwhile's contract: cannot-say where what is not counted could flip the verdict)

    Scenario: Sunita in Derby would give up £250 a week for £100
      Given the household's local authority is Derby
      And the home's council tax by amount is £1,460 a year
      And Sunita earns £250.00 a week for 25 hours a week
      And Sunita is offered a job of 10 hours over 5 days a week at £10.00 an hour
      And the job replaces the present one
      When the job is compared with now
      Then "council-tax-reduction" goes from £0.00 to £58.23
      # Less by far, whatever the council gave before: 250 - 100 of pay a week, against 186.57 + 58.23 + 12.50 of help a month
      And the verdict is worse-off
