Feature: Ages that Universal Credit is not for
  Universal Credit is for adults who have not reached State Pension age. Outside those ages other rules decide,
  so no figure is given, and the answer says where to turn.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North West

  Rule: People under 18 have rules of their own (Welfare Reform Act 2012, s 4(1)(a))

    Scenario: Kit is 17
      Given Kit is 17 years old
      When the position is worked out
      Then "under-18" is out of scope and no figure is given

    Scenario: Kit turns 18 on the last day of the period
      Given Kit was born on 30 June 2008
      When the position is worked out
      Then "Standard allowance" is £338.58

  Rule: People over State Pension age look to Pension Credit (Welfare Reform Act 2012, s 4(1)(b))

    Scenario Outline: Rosa is <age>
      Given Rosa is <age> years old
      When the position is worked out
      Then "pension-age" is out of scope and no figure is given

      Examples:
        | age |
        | 66  |
        | 70  |

    Scenario: Rosa is 65
      Given Rosa is 65 years old
      When the position is worked out
      Then "Standard allowance" is £424.90

    Scenario: A couple of whom one is younger stays on Universal Credit
      Given Rosa and Sol are a couple aged 70 and 60
      When the position is worked out
      Then "Standard allowance" is £666.97
