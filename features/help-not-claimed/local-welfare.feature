Feature: Help in a crisis
  Councils and national funds help in a crisis, with money or things that do not have to be paid back. What it is called differs by
  place and time.

  Background:
    Given the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Budgeting Advance
    And Rhys is 26 years old

  Rule: Each nation has its own (Welfare Funds (Scotland) Act 2015, s 2; Crisis and Resilience Fund: guidance for local authorities in England)

    Scenario Outline: Rhys lives in <place> on <day>
      Given an assessment period that starts on <day>
      And the household lives in <place>
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is local-welfare-help
      And the answer's helpNotClaimed/0/certain is true
      And the answer's helpNotClaimed/0/because is "<sentence>"

      Examples:
        | place          | day           | sentence |
        | the South West | 31 March 2026 | If food, heating or something needed at home cannot be paid for, your council may help. It has money for this from the Household Support Fund. It does not have to be paid back. |
        | the South West | 1 April 2026  | If money runs out, or a big bill comes without warning, your council may help with a Crisis Payment. It does not have to be paid back. |
        | Scotland       | 1 April 2026  | If money runs out, or you have to set up home, the Scottish Welfare Fund may help. It does not have to be paid back. |
        | Wales          | 1 April 2026  | If money runs out, or you have to set up home, the Discretionary Assistance Fund for Wales may help. It does not have to be paid back. |

    Scenario Outline: Rhys lives in <place>, and is told what to do there and not elsewhere
      Given an assessment period that starts on 1 April 2026
      And the household lives in <place>
      When the position is worked out
      Then the answer's helpNotClaimed/0/howToClaim is "<action>"

      Examples:
        | place          | action                                                                             |
        | the South West | Ask your council when you need it: each has its own form and its own rules.        |
        | Scotland       | Ask the council for the Scottish Welfare Fund.                                     |
        | Wales          | Go to gov.wales/daf or call 0800 859 5924.                                         |

    Scenario: Rhys has had it
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

    Scenario: Without Universal Credit nothing speaks of a crisis
      Given an assessment period that starts on 1 June 2026
      And the household lives in Wales
      And savings of £16,000.01
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

    Scenario: In Northern Ireland none of these figures holds
      Given an assessment period that starts on 1 June 2026
      And the household lives in Northern Ireland
      When the position is worked out
      Then "northern-ireland" is out of scope and no figure is given
      And the answer's helpNotClaimed/0/id is ""
