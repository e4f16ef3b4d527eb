Feature: Of whom Housing Benefit expects a share of the rent
  A grown-up child or a friend who lives in a supported or temporary home may be expected to pay towards the rent, a couple
  once between them, and what they bring home before tax decides how much.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in London
    And Dora is 50 years old
    And the home is temporary accommodation
    And the home's rent is £300 a week

  Rule: A couple are expected to help once, by what both have (Housing Benefit Regulations 2006, reg 74(3) and (4))

    Scenario: A son who works and his partner who does not
      Given a non-dependant aged 28
      And the non-dependant's id is son
      And the non-dependant's working is yes
      And the non-dependant's gross income is £250 a week
      And a non-dependant aged 27
      And the non-dependant's id is partner
      And the non-dependant's partner of is son
      And the non-dependant's gross income is £30 a week
      When the position is worked out
      Then by hand, 250.00 + 30.00 = 280.00
      And "Taken off Housing Benefit for another adult, a week" is £64.35
      And "Taken off Housing Benefit for another adult, a week" is explained by "Another adult here works and has £280 a week before tax. Housing Benefit expects £64.35 a week from them."
      And there is no "Taken off Housing Benefit for another adult, a week" because "Only one sum is taken off Housing Benefit for a couple who live with you."

    Scenario: The pair is told from the other side, and neither works
      Given a non-dependant aged 28
      And the non-dependant's id is son
      And the non-dependant's partner of is partner
      And a non-dependant aged 27
      And the non-dependant's id is partner
      When the position is worked out
      Then "Taken off Housing Benefit for another adult, a week" is £20.40

    Scenario: One of a couple works, and the income of the other is not known
      Given a non-dependant aged 28
      And the non-dependant's id is son
      And the non-dependant's working is yes
      And the non-dependant's gross income is £250 a week
      And a non-dependant aged 27
      And the non-dependant's id is partner
      And the non-dependant's partner of is son
      When the position is worked out
      Then "Taken off Housing Benefit for another adult, a week" is £131.45

  Rule: Whoever has no partner here is asked alone (Housing Benefit Regulations 2006, reg 74(1) and (2))

    Scenario: A son and a lodging sister, each by their own income
      Given a non-dependant aged 28
      And the non-dependant's working is yes
      And the non-dependant's gross income is £250 a week
      And a non-dependant aged 45
      When the position is worked out
      Then by hand, 46.85 + 20.40 = 67.25
      And "Taken off Housing Benefit for another adult, a week" is £67.25
