Feature: Who in Scotland has the Warm Home Discount without asking
  From the winter of 2026 to 2027: an extra amount of Universal Credit for health or disability, or a child under 5 while nobody
  works.

  Rule: An extra amount for health or disability brings it (Warm Home Discount (Scotland) Regulations 2022; GOV.UK for 2026 to 2027)

    Scenario Outline: Isla's son gets a disability benefit, in the month from <start>
      Given an assessment period that starts on <start>
      And the household lives in Scotland
      And Isla is 40 years old
      And a child, Finn, born on 1 March 2014
      And Finn gets a disability benefit at the <rate> rate
      And Isla takes home £300.00 a month for 6 hours a week
      When the position is worked out
      Then "Warm Home Discount" is £<worth>

      Examples:
        | start         | rate   | worth  |
        | 31 March 2026 | lower  | 0.00   |
        | 1 April 2026  | lower  | 150.00 |
        | 1 June 2026   | higher | 150.00 |

    Scenario: LCW that brings no extra amount is not enough
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Isla is 40 years old
      And Isla has LCW
      When the position is worked out
      Then "Warm Home Discount" is £0.00

  Rule: A child under 5 brings it while nobody works (Warm Home Discount (Scotland) Regulations 2022; GOV.UK for 2026 to 2027)

    Scenario Outline: Isla's daughter, born on <born>
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Isla is 30 years old
      And a child, Skye, born on <born>
      When the position is worked out
      Then "Warm Home Discount" is £<worth>

      Examples: she turns 5 on the day after the month ends, and on its last day
        | born         | worth  |
        | 1 July 2021  | 150.00 |
        | 30 June 2021 | 0.00   |

    Scenario Outline: With a daughter of 2, <who> works
      Given an assessment period that starts on 1 June 2026
      And the household lives in Scotland
      And Isla and Euan are a couple aged 30 and 31
      And a child, Skye, born on 1 February 2024
      And <work>
      When the position is worked out
      Then "Warm Home Discount" is £<worth>

      Examples:
        | who                                        | work                                                        | worth  |
        | nobody                                     | savings of £100                                             | 150.00 |
        | Euan for a penny                           | Euan takes home £0.01 a month for 1 hours a week            | 0.00   |
        | Isla in a trade that is the main work      | Isla is self-employed with a profit of £50.00 a month        | 0.00   |

  Rule: England and Wales do not ask for more than Universal Credit (Warm Home Discount (England and Wales) Regulations 2026)

    Scenario Outline: Cerys lives in <place> with a son of 2, who gets a disability benefit: <disability>
      Given an assessment period that starts on 1 August 2026
      And the household lives in <place>
      And Cerys is 40 years old
      And a child, Ifan, born on 1 May 2024
      And Ifan gets a disability benefit at the <disability> rate
      When the position is worked out
      Then "Warm Home Discount" is £150.00

      Examples:
        | place          | disability |
        | Wales          | lower      |
        | the North East | higher     |

    Scenario: Cerys lives in Wales with a son of 2, and nobody works
      Given an assessment period that starts on 1 August 2026
      And the household lives in Wales
      And Cerys is 40 years old
      And a child, Ifan, born on 1 May 2024
      When the position is worked out
      Then "Warm Home Discount" is £150.00
