Feature: The most that help with council tax could change the answer
  Help with council tax is not counted, but it could fall when money comes in, or rise when it goes. So an answer is called
  better or worse only where the most that this could come to, 20p in each £1, would not turn it.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Sunita is 45 years old
    And Universal Credit is not claimed

  Rule: It can take away at most a fifth of what is kept (Council Tax Reduction Schemes (Prescribed Requirements) (England) Regulations 2012, Sch 1)

    Scenario Outline: Of £120 a week, fares take £<fares>
      Given Sunita is offered a job of 10 hours over 5 days a week at £12.00 an hour
      And the journey to the job is by bus, costs £<fares> a week and takes 20 minutes each way
      When the job is compared with now
      Then by hand, 120.00 - <fares> = <gain>
      And the household is £<gain> a week better off
      And by hand, 120.00 - 120.00 x 20% - <fares> = <least>
      And the verdict is <verdict>
      And the headline is "<headline>"

      Examples:
        | fares | gain  | least | verdict    | headline                                                                                                                |
        | 91.01 | 28.99 | 4.99  | cannot-say | We cannot say yet. You could gain up to £29 a week, but help with council tax could fall: ask your council.             |
        | 91.00 | 29.00 | 5.00  | cannot-say | We cannot say yet. You could gain up to £29 a week, but help with council tax could fall: ask your council.             |
        | 90.99 | 29.01 | 5.01  | better-off | You would be about £29 a week better off: £2.90 for each hour worked.                                                   |

  Rule: It can add at most a fifth of what is lost (Council Tax Reduction Schemes (Prescribed Requirements) (England) Regulations 2012, Sch 1)

    Scenario Outline: A job at £<pay> a week would replace one at £120
      Given Sunita earns £120.00 a week for 10 hours a week
      And Sunita is offered a job of 9 hours over 3 days a week at £<pay> a week
      And the job replaces the present one
      When the job is compared with now
      Then by hand, 120.00 - <pay> = <loss>
      And the household is £<loss> a week worse off
      And by hand, <loss> - <loss> x 20% = <least>
      And the verdict is <verdict>
      And the headline is "<headline>"

      Examples:
        | pay    | loss | least | verdict    | headline                                                                                                        |
        | 113.76 | 6.24 | 4.99  | cannot-say | We cannot say yet. You could be a little worse off, depending on help with council tax: ask your council.       |
        | 113.75 | 6.25 | 5.00  | cannot-say | We cannot say yet. You could be a little worse off, depending on help with council tax: ask your council.       |
        | 113.74 | 6.26 | 5.01  | worse-off  | You would be about £6 a week worse off, and your hours would fall by 1 a week. Each hour less costs you £6.26. There may be ways to change that. |

  Rule: It does not change where income does not (Council Tax Reduction Schemes (Prescribed Requirements) (England) Regulations 2012, Sch 1)

    Scenario Outline: The same pay from another employer, and a bus at £<fares> a week
      Given Sunita earns £120.00 a week for 10 hours a week
      And Sunita is offered a job of 10 hours over 5 days a week at £120.00 a week
      And the job replaces the present one
      And the journey to the job is by bus, costs £<fares> a week and takes 20 minutes each way
      When the job is compared with now
      Then the household is £<fares> a week worse off
      And the verdict is <verdict>

      Examples:
        | fares | verdict        |
        | 4.99  | about-the-same |
        | 5.00  | about-the-same |
        | 5.01  | worse-off      |

  Rule: Housing Benefit is no income for it, so what rises or falls with it is left out (Council Tax Reduction Schemes (Prescribed Requirements) (England) Regulations 2012, Sch 1)

    Scenario Outline: Sunita, in supported housing, would earn £240 a week, and fares would take £<fares>
      Given the home is supported accommodation
      And the home's rent is £200 a week
      And Sunita is offered a job of 20 hours over 5 days a week at £12.00 an hour
      And the journey to the job is by bus, costs £<fares> a week and takes 20 minutes each way
      When the job is compared with now
      Then by hand, (240.00 - 5.00 - 95.55) x 65% = 90.64
      And by hand, (200.00 - 90.64) x 52 / 12 = 473.89
      And "housing-benefit" goes from £866.67 to £473.89
      And by hand, 1,040.00 + 473.89 - 866.67 = 647.22
      And by hand, (647.22 - 1,040.00 x 20%) x 12 / 52 - <fares> = <least>
      And the household is £<gain> a week better off
      And the verdict is <verdict>

      Examples:
        | fares | gain  | least | verdict    |
        | 96.37 | 52.99 | 4.99  | cannot-say |
        | 96.36 | 53.00 | 5.00  | cannot-say |
        | 96.35 | 53.01 | 5.01  | better-off |

    Scenario Outline: Sunita earns £240 a week; a job at £<pay> would replace it, and bring back Housing Benefit
      Given the home is supported accommodation
      And the home's rent is £200 a week
      And Sunita earns £240.00 a week for 20 hours a week
      And Sunita is offered a job of 10 hours over 3 days a week at £<pay> a week
      And the job replaces the present one
      When the job is compared with now
      Then by hand, (<pay> - 5.00 - 95.55) x 65% = <off>
      And by hand, (200.00 - <off>) x 52 / 12 = <help>
      And "housing-benefit" goes from £473.89 to £<help>
      And by hand, <pay> x 52 / 12 - 1,040.00 = -<fall>
      And by hand, <fall> + 473.89 - <help> = <lost>
      And by hand, <lost> x 12 / 52 = <loss>
      And the household is £<loss> a week worse off
      And by hand, (<lost> - <fall> x 20%) x 12 / 52 = <least>
      And the verdict is <verdict>

      Examples:
        | pay    | off   | help   | fall   | lost  | loss  | least | verdict    |
        | 206.67 | 68.98 | 567.75 | 144.43 | 50.57 | 11.67 | 5.00  | cannot-say |
        | 206.60 | 68.93 | 567.97 | 144.73 | 50.65 | 11.69 | 5.01  | worse-off  |
