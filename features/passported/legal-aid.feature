Feature: Legal aid without an income test
  Whoever gets Universal Credit passes the test of income for civil legal aid; savings are still looked at.

  Rule: It comes with Universal Credit (Civil Legal Aid (Financial Resources and Payment for Services) Regulations 2013, reg 6; Legal Aid (Scotland) Act 1986, s 8)

    Scenario Outline: Marek lives in <place>
      Given an assessment period that starts on 1 June 2026
      And the household lives in <place>
      And Marek is 35 years old
      When the position is worked out
      Then "Legal aid without an income test" is explained by "If you need legal aid, your income is not tested while you get Universal Credit. Your savings still are."

      Examples:
        | place    |
        | London   |
        | Wales    |
        | Scotland |

    Scenario: Without Universal Credit his income is tested
      Given an assessment period that starts on 1 June 2026
      And the household lives in London
      And Marek is 35 years old
      And Universal Credit is not claimed
      When the position is worked out
      Then there is no "Legal aid without an income test"
