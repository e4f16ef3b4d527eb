Feature: Free school meals for every child of a school year
  Some school years have free meals whatever the family earns. No job can end these, so an adviser need not fear for them.

  Background:
    Given Nadia is 40 years old
    And Universal Credit is not claimed

  Rule: In England reception, year 1 and year 2 have them (Education Act 1996, s 512ZB(4A))

    Scenario: Sami is in year 2, and then in year 3
      Given an assessment period that starts on 1 August 2026
      And the household lives in the South West
      And a child, Sami, born on 31 August 2019
      And a child, Lena, born on 31 August 2018
      When the position is worked out
      Then "Free school meals" for Sami is £495.90
      And "Free school meals" is explained by "All children in reception, year 1 and year 2 have free school meals. Sami's are worth £495.90 a year."
      And there is no "Free school meals" for Lena

  Rule: In London all of primary school has them since September 2023 (Greater London Authority Act 1999, s 30)

    Scenario: Sami, in year 6, before it began
      Given an assessment period that starts on 31 August 2023
      And the household lives in London
      And a child, Sami, born on 1 March 2012
      When the position is worked out
      Then there is no "Free school meals" for Sami

    Scenario: Lena, in year 6 from 1 September 2023, and Sami in year 7
      Given an assessment period that starts on 1 September 2023
      And the household lives in London
      And a child, Lena, born on 31 August 2013
      And a child, Sami, born on 31 August 2012
      When the position is worked out
      Then "Free school meals" for Lena is £480.70
      And "Free school meals" is explained by "All children in Lena's school year in London have free school meals. They are worth £480.70 a year."
      And there is no "Free school meals" for Sami

  Rule: In Wales they came year by year, and to all of primary school in September 2024 (Universal Primary Free School Meals)

    Scenario Outline: Ifan is in <school year> on <first day>
      Given an assessment period that starts on <first day>
      And the household lives in Wales
      And a child, Ifan, born on <born>
      When the position is worked out
      Then "Free school meals" for Ifan is £<worth>
      And "Free school meals" is explained by "All children in Ifan's school year in Wales have free school meals. They are worth £<year> a year."

      Examples:
        | first day        | school year | born             | worth | year |
        | 1 September 2022 | reception   | 31 August 2018   | 551.00 | 551  |
        | 1 April 2023     | year 2      | 1 September 2015 | 551.00 | 551  |
        | 1 September 2023 | year 4      | 1 September 2014 | 551.00 | 551  |
        | 1 September 2024 | year 6      | 1 September 2013 | 608.00 | 608  |

    Scenario Outline: Ifan is in <school year>, which it has not reached on <first day>
      Given an assessment period that starts on <first day>
      And the household lives in Wales
      And a child, Ifan, born on <born>
      When the position is worked out
      Then there is no "Free school meals" for Ifan

      Examples:
        | first day        | school year | born             |
        | 31 August 2022   | reception   | 1 September 2016 |
        | 1 September 2022 | year 1      | 31 August 2017   |
        | 31 March 2023    | year 1      | 31 August 2017   |
        | 1 April 2023     | year 3      | 31 August 2015   |
        | 31 August 2024   | year 5      | 31 August 2014   |
        | 1 September 2024 | year 7      | 31 August 2013   |

  Rule: In Scotland primary 1 to 5 have them (Education (Scotland) Act 1980, s 53(2) to (5))

    Scenario: Callum is the eldest in primary 5, and Ailsa the youngest in primary 6
      Given an assessment period that starts on 1 August 2026
      And the household lives in Scotland
      And a child, Callum, born on 1 March 2017
      And a child, Ailsa, born on 28 February 2017
      When the position is worked out
      Then "Free school meals" for Callum is £400.00
      And "Free school meals" is explained by "All children in primary 1 to 5 have free school meals. Callum's are worth about £400 a year."
      And there is no "Free school meals" for Ailsa

    Scenario: Before April 2023 they have them too, without a value
      Given an assessment period that starts on 1 June 2022
      And the household lives in Scotland
      And a child, Callum, born on 1 March 2015
      When the position is worked out
      Then "Free school meals" is explained by "All children in primary 1 to 5 have free school meals, and so does Callum."
