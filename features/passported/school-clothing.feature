Feature: Help with school clothes
  Scotland has a grant for school clothes with a national minimum, and Wales one for school things. Both go by the limit on
  take-home pay of free school meals. In England each council has its own scheme or none, so it is only named.

  Rule: They need a child at school (Education Act 1996, s 510; Education (Scotland) Act 1980, s 54)

    Scenario: Callum is 3
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Eilidh is 40 years old
      And a child, Callum, born on 1 May 2023
      When the position is worked out
      Then there is no "Help with school clothes"

  Rule: In Scotland a council gives at least £120 for primary and £150 for secondary school (Education (Scotland) Act 1980, s 54)

    Scenario Outline: Callum is in <school year> in June 2026
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Eilidh is 40 years old
      And a child, Callum, born on <born>
      And Eilidh takes home £885.00 a month for 16 hours a week
      When the position is worked out
      Then "Help with school clothes" for Callum is £<worth>
      And "Help with school clothes" is explained by "Callum can have £<worth> a year for school things. Your take-home pay may be at most £885 a month."

      Examples:
        | school year | born         | worth |
        | primary 4   | 1 May 2017   | 120   |
        | primary 7   | 1 March 2014 | 120   |
        | the first   | 1 March 2013 | 150   |

    Scenario: Eilidh takes home a penny more
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Eilidh is 40 years old
      And a child, Callum, born on 1 May 2017
      And Eilidh takes home £885.01 a month for 16 hours a week
      When the position is worked out
      Then there is no "Help with school clothes"
      And "Free school meals" for Callum is £400.00

  Rule: In Wales the School Essentials Grant is £125, and £200 in year 7 (School Essentials Grant)

    Scenario Outline: Ifan was born on <born>; the month begins on <first day>
      Given an assessment period that starts on <first day>
      And the household lives in Wales
      And Cerys is 40 years old
      And a child, Ifan, born on <born>
      And Cerys takes home £616.67 a month for 12 hours a week
      When the position is worked out
      Then "Help with school clothes" for Ifan is £<worth>

      Examples: reception, year 6, year 7 and year 11; £100 more in the school year 2022 to 2023
        | first day        | born             | worth |
        | 1 November 2026  | 31 August 2022   | 125   |
        | 1 November 2026  | 1 September 2015 | 125   |
        | 1 November 2026  | 31 August 2015   | 200   |
        | 1 November 2026  | 1 September 2010 | 125   |
        | 31 August 2022   | 1 March 2010     | 200   |
        | 31 August 2022   | 1 March 2012     | 125   |
        | 1 September 2022 | 1 March 2011     | 300   |
        | 1 September 2022 | 1 March 2012     | 225   |
        | 1 September 2023 | 1 March 2012     | 200   |
        | 1 September 2023 | 1 March 2013     | 125   |

    Scenario: Ifan is in year 12
      Given an assessment period that starts on 1 November 2026
      And the household lives in Wales
      And Cerys is 40 years old
      And a child, Ifan, born on 31 August 2010
      When the position is worked out
      Then there is no "Help with school clothes"
      And "Free school meals" for Ifan is £646.00

    Scenario: Cerys takes home a penny more than the limit, and the meals that all primary pupils have stay
      Given an assessment period that starts on 1 November 2026
      And the household lives in Wales
      And Cerys is 40 years old
      And a child, Ifan, born on 1 March 2019
      And Cerys takes home £616.68 a month for 12 hours a week
      When the position is worked out
      Then there is no "Help with school clothes"
      And "Free school meals" for Ifan is £646.00

  Rule: In England it is for each council to give or not (Education Act 1996, s 510)

    Scenario: Joanna in Derby
      Given an assessment period that starts on 1 November 2026
      And the household lives in the East Midlands
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2017
      When the position is worked out
      Then "Help with school clothes" is explained by "Some councils and schools help with school clothes. Ask yours about Kuba's."

  Rule: In Northern Ireland the uniform grant goes by the limit of free school meals (Education and Libraries (Northern Ireland) Order 1986)

    Scenario: Orla lives in Derry, where none of these figures holds
      Given an assessment period that starts on 1 November 2026
      And the household lives in Northern Ireland
      And Orla is 40 years old
      And a child, Cian, born on 1 May 2012
      When the position is worked out
      Then "northern-ireland" is out of scope and no figure is given

  Rule: It does not come with Universal Credit when none is paid (Education Act 1996, s 510)

    Scenario: Joanna does not claim it
      Given an assessment period that starts on 1 November 2026
      And the household lives in the East Midlands
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2017
      And Universal Credit is not claimed
      When the position is worked out
      Then there is no "Help with school clothes"
