Feature: Who may ask for a budgeting advance, and the most that may be lent
  Earnings of six months must be low, one advance must be paid back before the next, and the most depends on who lives together.

  Background:
    Given the household lives in the South East
    And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help

  Rule: Six months' earnings of a couple are looked at together (Social Security (Payments on Account of Benefit) Regulations 2013, reg 13(2)(b) and (3))

    Scenario Outline: In April 2022 Ida takes home £<ida> a month and Tom £<tom>
      Given an assessment period that starts on 11 April 2022
      And Ida and Tom are a couple aged 30 and 31
      And Ida takes home £<ida> a month for 8 hours a week
      And Tom takes home £<tom> a month for 9 hours a week
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      # 6 x (£280.00 + £320.00) is £3,600, which is not more than £3,600; a penny more a month is £3,600.06.
      Examples:
        | ida    | tom    | id                | worth  |
        | 279.99 | 320.00 | budgeting-advance | 464.00 |
        | 280.00 | 320.00 | budgeting-advance | 464.00 |
        | 280.00 | 320.01 | ""                | ""     |

  Rule: A partner counts though the claim is a single person's (Social Security (Payments on Account of Benefit) Regulations 2013, regs 13(2)(b) and 15)

    Scenario: Ida claims alone and takes home £500 a month, which is too much for a single person only
      Given an assessment period that starts on 1 June 2026
      And Ida and Tom are a couple aged 30 and 31
      And the couple claims as a single person
      And Ida takes home £500.00 a month for 10 hours a week
      When the position is worked out
      Then by hand, 6 x 500.00 = 3,000.00
      And the answer's helpNotClaimed/0/id is budgeting-advance
      And the answer's helpNotClaimed/0/worth/amount is 464.00

  Rule: The most depends on who lives together (Social Security (Payments on Account of Benefit) Regulations 2013, reg 15)

    Scenario Outline: Ida, and a young person born on <born>
      Given an assessment period that starts on 1 June 2026
      And Ida is 40 years old
      And a child, Pia, born on <born>
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is budgeting-advance
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      # Looked after to the end of the August after the 19th birthday: 31 August 2025 for one born on 1 August 2006.
      Examples:
        | born          | worth  |
        | 1 May 2019    | 812.00 |
        | 1 March 2007  | 812.00 |
        | 1 August 2006 | 348.00 |

  Rule: It is for people on Universal Credit, and one comes after the other (Social Security (Payments on Account of Benefit) Regulations 2013, regs 12(1)(b) and 14)

    Scenario: Ida's savings rule Universal Credit out
      Given an assessment period that starts on 1 June 2026
      And Ida is 30 years old
      And savings of £16,000.01
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

    Scenario: Ida pays one back
      Given an assessment period that starts on 1 June 2026
      And Ida is 30 years old
      And the household's deductions are:
        | kind              | amount      |
        | budgeting-advance | £25 a month |
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""
