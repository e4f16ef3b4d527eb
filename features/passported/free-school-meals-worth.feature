Feature: What a year of free school meals is worth
  A value in pounds says what a job would have to make up. It is what each nation pays for the meals; where nothing is
  published, the meals are named without one.

  Rule: In England it is the rate of a meal for 190 meals (Universal infant free school meals: conditions of grant)

    Scenario Outline: A month from <first day>
      Given an assessment period that starts on <first day>
      And the household lives in the East Midlands
      And Joanna is 40 years old
      And a child, Kuba, born on 1 March 2012
      When the position is worked out
      Then by hand, <meal> x 190 = <year>
      And "Free school meals" for Kuba is £<year>
      And the answer's help/0/worth/per is year

      Examples: £490.20 is the Department for Education's own sum for 2024 to 2025
        | first day        | meal | year   |
        | 1 May 2022       | 2.41 | 457.90 |
        | 1 April 2023     | 2.53 | 480.70 |
        | 31 August 2024   | 2.53 | 480.70 |
        | 1 September 2024 | 2.58 | 490.20 |
        | 1 September 2025 | 2.61 | 495.90 |
        | 1 November 2026  | 2.61 | 495.90 |

  Rule: In Wales it is the unit rate for 190 meals, once there is one (Universal Primary Free School Meals: unit rate)

    Scenario Outline: A month from <first day> in Wales
      Given an assessment period that starts on <first day>
      And the household lives in Wales
      And Cerys is 40 years old
      And a child, Ifan, born on 1 March 2011
      When the position is worked out
      Then by hand, <meal> x 190 = <year>
      And "Free school meals" for Ifan is £<year>

      Examples:
        | first day        | meal | year   |
        | 1 September 2022 | 2.90 | 551.00 |
        | 1 September 2024 | 3.20 | 608.00 |
        | 11 December 2025 | 3.40 | 646.00 |

    Scenario: Before September 2022 they are only named
      Given an assessment period that starts on 1 August 2022
      And the household lives in Wales
      And Cerys is 40 years old
      And a child, Ifan, born on 1 March 2011
      When the position is worked out
      Then "Free school meals" for Ifan is £0
      And "Free school meals" is explained by "Ifan can have free school meals while your take-home pay is at most £616.67 a month."

  Rule: In Scotland it is what the Scottish Government says families save (Scottish Budget 2023 to 2024)

    Scenario: £400 a year from April 2023
      Given an assessment period that starts on 1 April 2023
      And the household lives in Scotland
      And Eilidh is 40 years old
      And a child, Callum, born on 1 May 2010
      When the position is worked out
      Then "Free school meals" for Callum is £400.00

    Scenario: Before April 2023 they are only named
      Given an assessment period that starts on 31 March 2023
      And the household lives in Scotland
      And Eilidh is 40 years old
      And a child, Callum, born on 1 May 2010
      When the position is worked out
      Then "Free school meals" for Callum is £0

  Rule: In Northern Ireland no value was found (Education and Libraries (Northern Ireland) Order 1986)

    Scenario: Orla lives in Derry, where none of these figures holds
      Given an assessment period that starts on 1 November 2026
      And the household lives in Northern Ireland
      And Orla is 40 years old
      And a child, Cian, born on 1 May 2012
      When the position is worked out
      Then "northern-ireland" is out of scope and no figure is given
