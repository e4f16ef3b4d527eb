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

    Scenario: A son whose pay was told, a daughter whose pay was not, and a friend without work
      Given a non-dependant aged 28
      And the non-dependant's working is yes
      And the non-dependant's gross income is £250 a week
      And a non-dependant aged 26
      And the non-dependant's working is yes
      And a non-dependant aged 45
      When the position is worked out
      Then by hand, 46.85 + 131.45 + 20.40 = 198.70
      And "Taken off Housing Benefit for another adult, a week" is £198.70

    Scenario: A couple who do not work, and a friend who does
      Given a non-dependant aged 28
      And the non-dependant's id is son
      And a non-dependant aged 27
      And the non-dependant's id is partner
      And the non-dependant's partner of is son
      And a non-dependant aged 45
      And the non-dependant's working is yes
      And the non-dependant's gross income is £250 a week
      When the position is worked out
      Then by hand, 20.40 + 46.85 = 67.25
      And "Taken off Housing Benefit for another adult, a week" is £67.25

  Rule: Other adults in a home that Housing Benefit does not help with are not asked by it (Housing Benefit Regulations 2006, reg 74; Universal Credit Regulations 2013, Sch 1 para 3A)

    Scenario Outline: Everybody that Housing Benefit looks at lives in <home>
      Given Dora and Max are a couple aged 50 and 51
      And <home>
      And savings of £9,000
      And Dora gets PIP mobility at the standard rate
      And Dora cares for a severely disabled person
      And Dora has claimed Carer's Allowance
      And Max has £145.90 a week from new-style-esa
      And Max's support component is yes
      And Dora takes home £300 a week for 30 hours a week
      And a child, Ned, born on 3 March 2016
      And Ned gets a disability benefit at the higher rate
      And £80.00 a week is paid for registered childcare for Ned
      And a child, Ada, born on 3 March 2018
      And £80.00 a week is paid for registered childcare for Ada
      And a non-dependant aged 28
      And the non-dependant's id is son
      And a non-dependant aged 27
      And the non-dependant's id is partner
      And the non-dependant's partner of is son
      And a non-dependant aged 45
      And the non-dependant's working is yes
      And the non-dependant's gross income is £250 a week
      And a non-dependant aged 17
      When the position is worked out
      Then the answer's lines/housing-benefit is ""
      And the answer's notAwarded/housing-benefit is ""

      Examples:
        | home                                                   |
        | the home is rented from the council for £150 a week    |
        | the home is rented from a private landlord for £600 a month |
        | the home is owned                                      |
