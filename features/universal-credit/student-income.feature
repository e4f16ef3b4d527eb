Feature: A student's loan and grants
  For those students who can have Universal Credit, the year's loan and grants are shared over the months of the course,
  and all but £110 of each month's share comes off. In the summer break none of it counts.

  Background:
    Given an assessment period that starts on 1 November 2026
    And the household lives in Yorkshire and the Humber
    And Amina is 32 years old
    And a child, Zed, born on 4 February 2019

  Rule: The year's money is shared over the assessment periods of the course, less £110 in each (Universal Credit Regulations 2013, regs 68 to 71)

    Scenario: A loan of £6,000 a year, and a course from September to June
      Given Amina has £6,000 a year from student-loan
      When the position is worked out
      # the period in which the course ends does not count: nine are left
      Then by hand, 6,000 / 9 - 110 = 556.67
      And "Student loan and grants that Universal Credit counts" for Amina is £556.67
      And "Student loan and grants that Universal Credit counts" is explained by "Amina's student money comes to £666.67 for each month of the course. Universal Credit leaves £110 of it alone and counts £556.67 a month. In the summer break it counts none of it."
      And "Income other than pay" is £556.67
      And we assume "otherIncome[].coursePeriods"
      And by hand, 424.90 + 303.94 - 556.67 = 172.17
      And Universal Credit is £172.17 a month
      # the loan is money to live on too: a twelfth of it a month
      And by hand, 6,000 / 12 = 500.00
      And "Other income" is £500.00
      And by hand, 172.17 + 500.00 + 117.22 = 789.39
      And net income is £789.39 a month

    Scenario Outline: The same loan over <periods> assessment periods
      Given Amina has £6,000 a year from student-loan
      And Amina's course periods are <periods>
      When the position is worked out
      Then by hand, 6,000 / <periods> - 110 = <counts>
      And "Student loan and grants that Universal Credit counts" for Amina is £<counts>

      Examples:
        | periods | counts |
        | 8       | 640.00 |
        | 10      | 490.00 |
        | 12      | 390.00 |

    Scenario Outline: A loan of £<year> a year, <how>
      Given Amina has £<year> a year from student-loan
      When the position is worked out
      Then by hand, <year> / 9 - 110 = <counts>
      And "Student loan and grants that Universal Credit counts" for Amina is £<counts>

      Examples:
        | year | how                         | counts |
        | 999  | a pound a month too much    | 1.00   |
        | 1080 | ten pounds a month too much | 10.00  |

    Scenario: A loan and a grant for her child are added up, and £110 comes off once
      Given Amina has £6,000 a year from student-loan
      And Amina has £1,800 a year from student-grant
      When the position is worked out
      Then by hand, (6,000 + 1,800) / 9 - 110 = 756.67
      And "Student loan and grants that Universal Credit counts" for Amina is £756.67
      And there is no Universal Credit

    Scenario: A grant without a loan
      Given Amina has £2,700 a year from student-grant
      When the position is worked out
      Then by hand, 2,700 / 9 - 110 = 190.00
      And "Student loan and grants that Universal Credit counts" for Amina is £190.00

    Scenario: Of two students in a couple each has £110 left alone
      Given Amina and Yusuf are a couple aged 32 and 33
      And Amina has £4,500 a year from student-loan
      And Yusuf has £3,600 a year from student-loan
      When the position is worked out
      Then by hand, 4,500 / 9 - 110 = 390.00
      And "Student loan and grants that Universal Credit counts" for Amina is £390.00
      And by hand, 3,600 / 9 - 110 = 290.00
      And "Student loan and grants that Universal Credit counts" for Yusuf is £290.00
      And by hand, 390.00 + 290.00 = 680.00
      And "Income other than pay" is £680.00

  Rule: Within £110 a month none of it counts (Universal Credit Regulations 2013, reg 71)

    Scenario: A loan of £990 a year is £110 a month of the course
      Given Amina has £990 a year from student-loan
      When the position is worked out
      Then by hand, 990 / 9 = 110.00
      And there is no "Student loan and grants that Universal Credit counts"
      And there is no "Income other than pay"
      And by hand, 424.90 + 303.94 = 728.84
      And Universal Credit is £728.84 a month

    Scenario Outline: Of a couple Amina has £<hers> a year, and Yusuf £<his>
      Given Amina and Yusuf are a couple aged 32 and 33
      And Amina has £<hers> a year from student-loan
      And Yusuf has £<his> a year from student-loan
      When the position is worked out
      Then there is no "Student loan and grants that Universal Credit counts" for Amina
      And <yusuf>

      Examples: 990 is £110 a month of the course; 3,600 / 9 - 110 = 290
        | hers | his   | yusuf                                                                        |
        | 990  | 990   | there is no "Student loan and grants that Universal Credit counts" for Yusuf |
        | 990  | 3,600 | "Student loan and grants that Universal Credit counts" for Yusuf is £290.00  |

  Rule: Without a loan or grant there is no student income (Universal Credit Regulations 2013, reg 68(1))

    Scenario: Amina does not study
      When the position is worked out
      Then there is no "Student loan and grants that Universal Credit counts" for Amina

  Rule: A job takes nothing from it (Universal Credit Regulations 2013, reg 71)

    Scenario: Amina is offered eight hours a week beside her course
      Given Amina has £4,500 a year from student-loan
      And Amina is offered a job of 8 hours over 2 days a week at £12.71 an hour
      When the job is compared with now
      Then by hand, 424.90 + 303.94 - (4,500 / 9 - 110) = 338.84
      # with a child, and no help with rent, £710 of pay is left alone
      And by hand, 12.71 x 8 x 52 / 12 = 440.61
      And "universal-credit" goes from £338.84 to £338.84
      And the household is £440.61 a month better off

    Scenario Outline: Amina has £<year> a year, and Yusuf does not study
      Given Amina and Yusuf are a couple aged 32 and 33
      And Amina has £<year> a year from student-loan
      When the position is worked out
      Then <amina>
      And there is no "Student loan and grants that Universal Credit counts" for Yusuf

      Examples: 4,500 / 9 - 110 = 390
        | year  | amina                                                                        |
        | 4,500 | "Student loan and grants that Universal Credit counts" for Amina is £390.00  |
        | 990   | there is no "Student loan and grants that Universal Credit counts" for Amina |
