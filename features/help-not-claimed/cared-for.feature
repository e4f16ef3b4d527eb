Feature: Who in the home could be cared for
  A disability benefit of a child, a partner or another adult in the home may mean that somebody is a carer whom Universal
  Credit does not know of. It is asked, and never taken for granted.

  Background:
    Given the household lives in the West Midlands
    And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance

  Rule: A child with a disability benefit could be cared for (Universal Credit Regulations 2013, regs 29 and 30; Social Security Contributions and Benefits Act 1992, s 70(2))

    Scenario Outline: Priya's son has one, in the month from <start>
      Given an assessment period that starts on <start>
      And Priya is 35 years old
      And a child, Dev, born on 1 May 2016
      And Dev gets a disability benefit at the lower rate
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is carer-element
      And the answer's helpNotClaimed/0/worth/amount is <worth>
      And the answer's helpNotClaimed/0/certain is false

      Examples: the carer element of each year
        | start         | worth  |
        | 11 April 2022 | 168.81 |
        | 1 June 2024   | 198.31 |
        | 1 June 2026   | 209.34 |

    Scenario: Somebody here is known to be a carer
      Given an assessment period that starts on 1 June 2026
      And Owen and Carys are a couple aged 50 and 48
      And a child, Dev, born on 1 May 2016
      And Dev gets a disability benefit at the lower rate
      And Carys cares for a severely disabled person
      And Carys has claimed Carer's Allowance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

    Scenario Outline: Whether Priya looks after somebody was <told>
      Given an assessment period that starts on 1 June 2026
      And Priya is 35 years old
      And a child, Dev, born on 1 May 2016
      And Dev gets a disability benefit at the lower rate
      And Priya's carer is <carer>
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>

      Examples: who says that she cares for nobody is not offered it; a carer has the element already
        | told        | carer | id               |
        | told as no  | no    | ""               |
        | told as yes | yes   | carers-allowance |

    Scenario Outline: Owen is said to care for nobody, and Carys <Carys>
      Given an assessment period that starts on 1 June 2026
      And Owen and Carys are a couple aged 50 and 48
      And a child, Dev, born on 1 May 2016
      And Dev gets a disability benefit at the lower rate
      And Owen's carer is no
      And Carys's <fact>
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>

      Examples: it is asked while somebody of the claim could yet be the one
        | Carys                          | fact        | id            |
        | was not asked                  | age is 48   | carer-element |
        | is said to care for nobody too | carer is no | ""            |

  Rule: So could another adult in the home, with PIP for daily living (Universal Credit Regulations 2013, reg 30; Social Security Contributions and Benefits Act 1992, s 70(2))

    Scenario: Priya's brother lives with her
      Given an assessment period that starts on 1 June 2026
      And Priya is 55 years old
      And the home is rented from the council for £400.00 a month
      And 0 spare bedrooms
      And a non-dependant aged 40 who gets PIP daily living
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is carer-element

    Scenario: Priya's brother lives with her, and she cares for nobody
      Given an assessment period that starts on 1 June 2026
      And Priya is 55 years old
      And Priya's carer is no
      And the home is rented from the council for £400.00 a month
      And 0 spare bedrooms
      And a non-dependant aged 40 who gets PIP daily living
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

  Rule: One of a couple could be cared for by the other, who must not have the LCWRA element (Universal Credit Regulations 2013, regs 29(4) and 30)

    Scenario: Owen gets PIP for daily living, and Carys has the LCWRA element
      Given an assessment period that starts on 1 June 2026
      And Owen and Carys are a couple aged 50 and 48
      And Owen gets PIP daily living at the standard rate
      And Carys has LCWRA
      And Carys gets PIP mobility at the standard rate
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

    Scenario Outline: Owen gets PIP for daily living, and <who> is said to care for nobody
      Given an assessment period that starts on 1 June 2026
      And Owen and Carys are a couple aged 50 and 48
      And Owen gets PIP daily living at the standard rate
      And <who>'s carer is no
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>

      Examples: what counts is what was said of the other, for nobody is a carer for himself
        | who   | id                         |
        | Carys | work-capability-assessment |
        | Owen  | carer-element              |

    Scenario: Owen claims as a single person, and Carys, who is not in the claim, gets PIP for daily living
      Given an assessment period that starts on 1 June 2026
      And Owen and Carys are a couple aged 50 and 48
      And the couple claims as a single person
      And Carys gets PIP daily living at the enhanced rate
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is carer-element
      And the answer's helpNotClaimed/0/worth/amount is 209.34
