Feature: Which child sleeps alone
  Two children share a bedroom: any two under 10, or two of the same sex under 16. Who is left over from 10 on, and finds
  nobody younger of the same sex, has a bedroom alone. It touches every family that rents: a birthday can add a bedroom.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Yorkshire and the Humber
    And Amy is 38 years old
    And the home is rented from the council for £433.33 a month

  Rule: A girl and a boy share until one of them is 10 on the last day of the period (Universal Credit Regulations 2013, Sch 4 para 10(1)(d) and (f))

    Scenario Outline: Leah is 8, and Tom was born on <born>: <age> on 30 June 2026
      Given a child, Leah, born on 5 March 2018
      And Leah's sex is female
      And a child, Tom, born on <born>
      And Tom's sex is male
      And the home's bedrooms are 3
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is <bedrooms>
      And the answer's universalCredit/housing/spareBedrooms is <spare>

      Examples:
        | born         | age | bedrooms | spare |
        | 2 July 2016  | 9   | 2        | 1     |
        | 1 July 2016  | 9   | 2        | 1     |
        | 30 June 2016 | 10  | 3        | 0     |

  Rule: Two of the same sex share until 16 (Universal Credit Regulations 2013, Sch 4 para 10(1)(e))

    Scenario Outline: Tom is 15 and <other> is 11
      Given a child, Tom, born on 20 May 2011
      And Tom's sex is male
      And a child, <other>, born on 20 May 2015
      And <other>'s sex is <sex>
      And the home's bedrooms are 3
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is <bedrooms>

      Examples:
        | other | sex    | bedrooms |
        | Sam   | male   | 2        |
        | Leah  | female | 3        |

  Rule: Children are paired so that the fewest bedrooms are needed (Universal Credit Regulations 2013, Sch 4 para 10(2))

    # Tom is 12, Leah 11, Sam 6, Kit 3. "Two under 10" alone would give Sam and Kit one room, and Tom and Leah one each.
    Scenario Outline: Tom of 12, Leah of 11, Sam of 6 who is <sam>, and Kit of 3 who is <kit>
      Given a child, Tom, born on 20 May 2014
      And Tom's sex is male
      And a child, Leah, born on 20 May 2015
      And Leah's sex is female
      And a child, Sam, born on 20 May 2020
      And Sam's sex is <sam>
      And a child, Kit, born on 20 May 2023
      And Kit's sex is <kit>
      And the home's bedrooms are 4
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is <bedrooms>
      And the answer's universalCredit/housing/spareBedrooms is <spare>

      Examples: Sam joins Tom and Kit joins Leah
        | sam  | kit    | bedrooms | spare |
        | male | female | 3        | 1     |

      Examples: One joins Tom, Leah sleeps alone, and so does the other
        | sam  | kit  | bedrooms | spare |
        | male | male | 4        | 0     |

      Examples: One joins Leah, and Tom sleeps alone
        | sam    | kit    | bedrooms | spare |
        | female | female | 4        | 0     |

    Scenario Outline: A boy of 12 and a child of 6 who is <sex>
      Given a child, Tom, born on 20 May 2014
      And Tom's sex is male
      And a child, Sam, born on 20 May 2020
      And Sam's sex is <sex>
      And the home's bedrooms are 3
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is <bedrooms>

      Examples:
        | sex    | bedrooms |
        | male   | 2        |
        | female | 3        |

    Scenario: Three boys of 15, 13 and 11 need two bedrooms
      Given a child, Tom, born on 20 May 2011
      And Tom's sex is male
      And a child, Sam, born on 20 May 2013
      And Sam's sex is male
      And a child, Kit, born on 20 May 2015
      And Kit's sex is male
      And the home's bedrooms are 3
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 3

  Rule: A child whose sex nobody told us of is taken to share, and we ask (Universal Credit Regulations 2013, Sch 4 para 10)

    Scenario: Nobody told us whether Tom of 12 and Leah of 11 are a boy and a girl
      Given a child, Tom, born on 20 May 2014
      And a child, Leah, born on 20 May 2015
      And the home's bedrooms are 3
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 2
      And the answer's universalCredit/housing/spareBedrooms is 1
      And we assume "children[].sex"

    Scenario: Once we are told of Tom alone, asking about Leah is worth a bedroom
      Given a child, Tom, born on 20 May 2014
      And Tom's sex is male
      And a child, Leah, born on 20 May 2015
      And the home's bedrooms are 3
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 2
      And we ask about "children[].sex"

    Scenario: Of three children of 10 or over, the one we were not told of goes with either
      Given a child, Tom, born on 20 May 2014
      And Tom's sex is male
      And a child, Leah, born on 20 May 2015
      And Leah's sex is female
      And a child, Kit, born on 20 May 2013
      And the home's bedrooms are 3
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 3

    Scenario: Under 10 it makes no difference, so nobody is asked
      Given a child, Tom, born on 20 May 2019
      And a child, Leah, born on 20 May 2021
      And the home's bedrooms are 2
      When the position is worked out
      Then the answer's universalCredit/housing/bedroomsAllowed is 2
      And the answer's universalCredit/housing/spareBedrooms is 0
