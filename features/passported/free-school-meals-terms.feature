Feature: What each nation asks for free school meals
  Beyond the school years in which every child has them, free school meals come with Universal Credit and, in most places and
  times, with little pay. Each nation has its own limit, and England's ends with a row of the rates that holds no sum.

  Rule: In England the limit is £616.67 of take-home pay a month, until September 2026 (SI 2018/148, reg 4; Education Act 1996, s 512ZB(4)(a))

    Scenario Outline: Joanna takes home £<pay> in the month from <first day>; her son is in year 4 or above
      Given an assessment period that starts on <first day>
      And the household lives in the East Midlands
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2014
      And Joanna takes home £<pay> a month for 12 hours a week
      When the position is worked out
      Then "Free school meals" for Kuba is £<worth>

      Examples: 7,400 / 12 = 616.67; above it only once the limit has ended
        | first day        | pay    | worth  |
        | 1 June 2022      | 616.67 | 457.90 |
        | 1 August 2026    | 616.67 | 495.90 |
        | 1 September 2026 | 616.68 | 495.90 |
        | 1 September 2026 | 900.00 | 495.90 |

    Scenario Outline: A penny above the limit in the month from <first day>
      Given an assessment period that starts on <first day>
      And the household lives in the East Midlands
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2014
      And Joanna takes home £616.68 a month for 12 hours a week
      When the position is worked out
      Then there is no "Free school meals" for Kuba

      Examples:
        | first day     |
        | 1 June 2022   |
        | 1 August 2026 |

  Rule: In Wales it is £616.67 a month for pupils beyond the years that all have them (Free School Lunches and Milk (Universal Credit) (Wales) Order 2019)

    Scenario: Cerys takes home £616.67, and her son is in year 8
      Given an assessment period that starts on 1 November 2026
      And the household lives in Wales
      And Cerys is 40 years old
      And a child, Ifan, born on 1 March 2014
      And Cerys takes home £616.67 a month for 12 hours a week
      When the position is worked out
      Then "Free school meals" for Ifan is £646.00

    Scenario: Cerys takes home a penny more
      Given an assessment period that starts on 1 November 2026
      And the household lives in Wales
      And Cerys is 40 years old
      And a child, Ifan, born on 1 March 2014
      And Cerys takes home £616.68 a month for 12 hours a week
      When the position is worked out
      Then there is no "Free school meals" for Ifan

  Rule: In Scotland the limit follows the living wage each April (Education (Scotland) Act 1980, s 53(7)(c))

    Scenario Outline: Eilidh takes home £<limit> in the month from <first day>, at the limit
      Given an assessment period that starts on <first day>
      And the household lives in Scotland
      And Eilidh is 40 years old
      And a child, Callum, born on 1 May 2010
      And Eilidh takes home £<limit> a month for 16 hours a week
      When the position is worked out
      Then "Free school meals" is explained by "<sentence>"

      Examples: the last day before each change, and the first
        | first day     | limit | sentence                                                                                                     |
        | 31 July 2022  | 625   | Callum can have free school meals while your take-home pay is at most £625 a month.                          |
        | 1 August 2022 | 660   | Callum can have free school meals while your take-home pay is at most £660 a month.                          |
        | 31 March 2023 | 660   | Callum can have free school meals while your take-home pay is at most £660 a month.                          |
        | 1 April 2023  | 726   | Callum can have free school meals while your take-home pay is at most £726 a month. They are worth £400 a year. |
        | 1 April 2024  | 796   | Callum can have free school meals while your take-home pay is at most £796 a month. They are worth £400 a year. |
        | 1 April 2025  | 850   | Callum can have free school meals while your take-home pay is at most £850 a month. They are worth £400 a year. |
        | 1 April 2026  | 885   | Callum can have free school meals while your take-home pay is at most £885 a month. They are worth £400 a year. |

    Scenario Outline: Eilidh takes home a penny more in the month from <first day>
      Given an assessment period that starts on <first day>
      And the household lives in Scotland
      And Eilidh is 40 years old
      And a child, Callum, born on 1 May 2010
      And Eilidh takes home £<limit>.01 a month for 16 hours a week
      When the position is worked out
      Then there is no "Free school meals" for Callum

      Examples:
        | first day     | limit |
        | 31 July 2022  | 625   |
        | 1 August 2022 | 660   |
        | 1 April 2023  | 726   |
        | 1 April 2024  | 796   |
        | 1 April 2025  | 850   |
        | 1 April 2026  | 885   |

  Rule: In Northern Ireland the limit is a year's pay (Education and Libraries (Northern Ireland) Order 1986)

    Scenario: Orla lives in Derry, where none of these figures holds
      Given an assessment period that starts on 1 November 2026
      And the household lives in Northern Ireland
      And Orla is 40 years old
      And a child, Cian, born on 1 May 2012
      And Orla takes home £1,250.01 a month for 20 hours a week
      When the position is worked out
      Then by hand, 14,000 / 12 = 1,166.67
      And by hand, 15,000 / 12 = 1,250.00
      And "northern-ireland" is out of scope and no figure is given
