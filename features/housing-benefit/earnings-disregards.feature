Feature: How much of earnings Housing Benefit leaves alone
  The first few pounds of a week's earnings do not count: £25 for a lone parent, £20 where a disability or caring counts, £10
  for a couple, £5 for anybody else.

  Background: Universal Credit is not claimed, so Housing Benefit goes by income
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Universal Credit is not claimed
    And the home is supported accommodation
    And the home's rent is £300 a week

  Rule: A lone parent keeps £25, whatever else holds (Housing Benefit Regulations 2006, Sch 4 para 4)

    Scenario: Lena is a lone parent on PIP
      Given Lena is 30 years old
      And Lena gets PIP mobility at the standard rate
      And a child, Mia, born on 2 February 2019
      When the position is worked out
      Then "Earnings left alone, a week" is £25.00
      And "Earnings left alone, a week" is explained by "When Housing Benefit looks at income, the first £25 of earnings a week does not count."

  Rule: A disability premium or the support component brings £20 (Housing Benefit Regulations 2006, Sch 4 para 3)

    Scenario: Lena gets PIP
      Given Lena is 30 years old
      And Lena gets PIP mobility at the standard rate
      When the position is worked out
      Then "Earnings left alone, a week" is £20.00

    Scenario: One of a couple with a child gets PIP
      Given Lena and Tom are a couple aged 30 and 31
      And Tom gets PIP mobility at the standard rate
      And a child, Mia, born on 2 February 2019
      When the position is worked out
      Then "Earnings left alone, a week" is £20.00

    Scenario: Lena has the support component
      Given Lena is 30 years old
      And Lena has £145.90 a week from new-style-esa
      And Lena's support component is yes
      When the position is worked out
      Then "Earnings left alone, a week" is £20.00

    Scenario Outline: Of a couple <who> has the support component
      Given Lena and Tom are a couple aged 30 and 31
      And <who> has £145.90 a week from new-style-esa
      And <who>'s support component is yes
      When the position is worked out
      Then "Earnings left alone, a week" is £20.00

      Examples:
        | who  |
        | Lena |
        | Tom  |

    Scenario: One of a couple is a carer and the other has the support component
      Given Lena and Tom are a couple aged 30 and 31
      And Tom has £145.90 a week from new-style-esa
      And Tom's support component is yes
      And Lena cares for a severely disabled person
      And Lena has claimed Carer's Allowance
      When the position is worked out
      Then "Earnings left alone, a week" is £20.00

    Scenario: A single carer gets PIP
      Given Lena is 30 years old
      And Lena gets PIP mobility at the standard rate
      And Lena cares for a severely disabled person
      And Lena has claimed Carer's Allowance
      When the position is worked out
      Then "Earnings left alone, a week" is £20.00

    Scenario: A lone parent is a carer
      Given Lena is 30 years old
      And Lena cares for a severely disabled person
      And Lena has claimed Carer's Allowance
      And a child, Mia, born on 2 February 2019
      When the position is worked out
      Then "Earnings left alone, a week" is £25.00

  Rule: A carer keeps up to £20 of their own earnings (Housing Benefit Regulations 2006, Sch 4 paras 5 to 7)

    Scenario: Grace lives by herself and gets Carer's Allowance
      Given Grace is 40 years old
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      When the position is worked out
      Then "Earnings left alone, a week" is £20.00

    Scenario Outline: Grace, the carer of a couple, earns £<own> a week
      Given Grace and Tom are a couple aged 40 and 41
      And Grace cares for a severely disabled person
      And Grace has claimed Carer's Allowance
      And Grace takes home £<own> a week for 5 hours a week
      And Tom takes home £200 a week for 20 hours a week
      When the position is worked out
      Then "Earnings left alone, a week" is £<week>

      Examples: Never less than a couple's £10
        | own   | week  |
        | 9.00  | 10.00 |
        | 15.00 | 15.00 |
        | 20.00 | 20.00 |
        | 90.00 | 20.00 |

  Rule: A couple keep £10 and anybody else £5 (Housing Benefit Regulations 2006, Sch 4 paras 7 and 10)

    Scenario: Lena and Tom, with a child
      Given Lena and Tom are a couple aged 30 and 31
      And a child, Mia, born on 2 February 2019
      When the position is worked out
      Then "Earnings left alone, a week" is £10.00

    Scenario: Lena by herself
      Given Lena is 30 years old
      When the position is worked out
      Then "Earnings left alone, a week" is £5.00
