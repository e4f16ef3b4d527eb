Feature: Which other income Universal Credit counts
  Universal Credit takes some other income off pound for pound, and leaves other income alone. The regulations hold a
  closed list: what does not stand in it is not counted.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Tess is 58 years old

  Rule: A benefit on the list counts in full (Universal Credit Regulations 2013, reg 66(1)(b))

    Scenario Outline: Tess in York has £50 a week of <benefit>
      Given Tess has £50 a week from <benefit>
      When the position is worked out
      Then by hand, 50.00 x 52 / 12 = 216.67
      And "Other income that Universal Credit counts" is £216.67
      And "Other income that Universal Credit counts" is explained by "Universal Credit counts all of this benefit: £216.67 a month."
      And by hand, 424.90 - 216.67 = 208.23
      And Universal Credit is £208.23 a month

      Examples:
        | benefit             |
        | new-style-jsa       |
        | new-style-esa       |
        | maternity-allowance |

    Scenario Outline: What counts is what is paid: Tess works, and <benefit> is £<paid> a month
      Given Tess has £50 a week from <benefit>
      And Tess earns £<pay> a week for 5 hours a week
      When the position is worked out
      Then by hand, (50.00 - <off>) x 52 / 12 = <paid>
      And "Other income that Universal Credit counts" is £<paid>

      Examples:
        | benefit             | pay | off   | paid   |
        | new-style-jsa       | 25  | 20.00 | 130.00 |
        | new-style-esa       | 25  | 0.00  | 216.67 |
        | maternity-allowance | 25  | 0.00  | 216.67 |

  Rule: A pension counts in full, before tax (Universal Credit Regulations 2013, regs 66(1)(a) and 67)

    Scenario Outline: A pension of £200 a month, £15 of it taken as tax: <pension>
      Given Tess has £200 a month from <pension>
      And Tess's income tax is £15 a month
      When the position is worked out
      Then "Other income that Universal Credit counts" is £200.00
      And "Other income that Universal Credit counts" is explained by "Universal Credit counts all of this pension, before tax: £200 a month."
      And by hand, 424.90 - 200.00 = 224.90
      And Universal Credit is £224.90 a month

      Examples:
        | pension              |
        | occupational-pension |
        | state-pension        |

    Scenario Outline: Income of a child's own is the child's: £50 a month from <kind>
      Given a child, Zed, born on 4 February 2012
      And Zed has £50 a month from <kind>
      When the position is worked out
      Then there is no "Other income that Universal Credit counts" because "This is a child's own income, and Universal Credit does not count it."
      And the answer's notAwarded/universal-credit/unearned-income/counted is counted

      Examples:
        | kind                 |
        | occupational-pension |
        | state-pension        |
        | new-style-jsa        |
        | new-style-esa        |
        | maternity-allowance  |
        | other                |

  Rule: Income of a kind without a name is taken to count in full (Universal Credit Regulations 2013, reg 66(1))

    Scenario: Tess has maintenance from her former husband
      Given Tess has £120 a month from other
      When the position is worked out
      Then "Other income that Universal Credit counts" is £120.00
      And "Other income that Universal Credit counts" is explained by "We have counted all of this income: £120 a month. Widowed parent's allowance, industrial injuries benefit and maintenance from a former partner count. Bereavement Support Payment does not, so please check."
      And by hand, 424.90 - 120.00 = 304.90
      And Universal Credit is £304.90 a month

  Rule: What does not stand in the list is not counted (Universal Credit Regulations 2013, reg 66(1))

    Scenario Outline: Tess has £300 a month of <income>
      Given Tess has £300 a month from <income>
      When the position is worked out
      Then there is no "Other income that Universal Credit counts" because "<sentence>"
      And Universal Credit is £424.90 a month

      Examples:
        | income            | sentence                                                                          |
        | child-maintenance | Universal Credit does not count money you get for a child from their other parent. |
        | war-pension       | Universal Credit does not count a war pension.                                    |

  Rule: Sick pay and maternity pay from an employer are earnings (Universal Credit Regulations 2013, reg 55(4))

    Scenario Outline: Tess has £300 a month of <pay>, of which 55% comes off
      Given Tess has £300 a month from <pay>
      When the position is worked out
      Then there is no "Other income that Universal Credit counts" because "Sick pay and maternity pay from an employer count as pay, so they are not counted again here."
      And by hand, 424.90 - 300.00 x 55% = 259.90
      And Universal Credit is £259.90 a month

      Examples:
        | pay                     |
        | statutory-sick-pay      |
        | statutory-maternity-pay |

    Scenario: Large maternity pay is taxed first, and Universal Credit counts what is left
      Given a child, Zed, born on 4 February 2026
      And the home is rented from the council for £600 a month
      And Tess has £1,500 a month from statutory-maternity-pay
      And Tess is 38 years old
      When the position is worked out
      # code 1257L frees £1,048.26 of a month's pay; National Insurance begins at £1,048
      Then by hand, 1,500.00 - 451 x 20% - (1,500 - 1,048) x 8% = 1,373.64
      And "All earnings that Universal Credit counts" is £1,373.64
      And by hand, 424.90 + 303.94 + 600.00 - (1,373.64 - 427.00) x 55% = 808.19
      And Universal Credit is £808.19 a month
      And there is no "Income other than pay"

  Rule: A tax refund counts as earnings (Universal Credit Regulations 2013, reg 55(4A))

    Scenario: Tess has £100 back from HMRC
      Given Tess has £100 a month from tax-refund
      When the position is worked out
      Then there is no "Other income that Universal Credit counts" because "A tax refund counts as pay in the month it comes, so it is not counted again here."

  Rule: Rent from another property is treated as capital (Universal Credit Regulations 2013, reg 72(3))

    Scenario: Tess lets a flat
      Given Tess has £300 a month from rental
      When the position is worked out
      Then there is no "Other income that Universal Credit counts" because "Universal Credit treats rent from another property as savings, and not as income."
      And Universal Credit is £424.90 a month

  Rule: Student income has rules of its own, which are not worked out (Universal Credit Regulations 2013, regs 68 to 71)

    Scenario Outline: Tess studies and has £300 a month of <income>
      Given Tess has £300 a month from <income>
      When the position is worked out
      Then "student" is out of scope and no figure is given

      Examples:
        | income        |
        | student-loan  |
        | student-grant |
