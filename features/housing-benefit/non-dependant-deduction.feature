Feature: What other adults in the home take off Housing Benefit
  A grown-up child who lives in a supported or temporary home lowers the Housing Benefit, whether they pay anything or not.
  It is taken off also while Universal Credit is paid.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in London
    And Dora is 50 years old
    And the home is temporary accommodation
    And the home's rent is £300 a week

  Rule: An adult who does not work brings the lowest deduction (Housing Benefit Regulations 2006, reg 74(1)(b))

    Scenario: A sister of 45 does not work
      Given a non-dependant aged 45
      When the position is worked out
      Then "Taken off Housing Benefit for another adult, a week" is £20.40
      And "Taken off Housing Benefit for another adult, a week" is explained by "Another adult lives with you. Housing Benefit expects £20.40 a week from them towards the rent."
      And by hand, 300.00 - 20.40 = 279.60
      And "Most Housing Benefit, a week" is £279.60
      And by hand, 279.60 x 52 / 12 = 1,211.60
      And "Housing Benefit" is £1,211.60

    Scenario: PIP of her own does not spare her, as it would for Universal Credit
      Given a non-dependant aged 45 who gets PIP daily living
      When the position is worked out
      Then "Taken off Housing Benefit for another adult, a week" is £20.40

  Rule: For somebody under 25 a benefit may lift it (Housing Benefit Regulations 2006, reg 74(1)(b) and (8))

    Scenario Outline: A son of <age> does not work
      Given a non-dependant aged <age>
      When the position is worked out
      Then "Taken off Housing Benefit for another adult, a week" is £20.40
      And "Taken off Housing Benefit for another adult, a week" is explained by "<sentence>"

      Examples:
        | age | sentence                                                                                                                                    |
        | 18  | Housing Benefit expects £20.40 a week from another adult here. Nothing is taken off if they get Universal Credit and earn nothing. |
        | 24  | Housing Benefit expects £20.40 a week from another adult here. Nothing is taken off if they get Universal Credit and earn nothing. |
        | 25  | Another adult lives with you. Housing Benefit expects £20.40 a week from them towards the rent.                                     |

  Rule: Nothing is taken off for anyone under 18 (Housing Benefit Regulations 2006, reg 74(1))

    Scenario: A nephew of 17
      Given a non-dependant aged 17
      When the position is worked out
      Then there is no "Taken off Housing Benefit for another adult, a week" because "Another person, aged 17, lives with you. Nothing is taken off Housing Benefit for anyone under 18."
      And "Most Housing Benefit, a week" is £300.00

  Rule: Income that is not shown brings the highest deduction (Housing Benefit Regulations 2006, reg 74(1)(a) and (2))

    Scenario: A son works, and his pay is not known
      Given a non-dependant aged 30
      And the non-dependant's working is yes
      When the position is worked out
      Then "Taken off Housing Benefit for another adult, a week" is £131.45
      And "Taken off Housing Benefit for another adult, a week" is explained by "Another adult here works. Their income is not known, so Housing Benefit takes off the most: £131.45 a week."
      And we assume "home.nonDependants[].grossIncome"

  Rule: The daily living part of PIP of the tenant or partner lifts it for everybody (Housing Benefit Regulations 2006, reg 74(6))

    Scenario: Dora gets the daily living part of PIP
      Given Dora gets PIP daily living at the standard rate
      And a non-dependant aged 30
      And the non-dependant's working is yes
      When the position is worked out
      Then there is no "Taken off Housing Benefit for another adult, a week" because "The daily living part of PIP is paid here. So nothing is taken off Housing Benefit for other adults."
      And "Housing Benefit" is £1,300.00

    Scenario: Dora gets it, and her son and his partner live with her
      Given Dora gets PIP daily living at the standard rate
      And a non-dependant aged 28
      And the non-dependant's id is son
      And a non-dependant aged 27
      And the non-dependant's id is partner
      And the non-dependant's partner of is son
      When the position is worked out
      Then there is no "Taken off Housing Benefit for another adult, a week" because "The daily living part of PIP is paid here. So nothing is taken off Housing Benefit for other adults."
      And "Housing Benefit" is £1,300.00
