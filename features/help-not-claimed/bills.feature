Feature: Cheaper bills and a bonus on savings that may be missed
  With Universal Credit come money off electricity, cheaper broadband and water, and Help to Save. Some have to be asked for.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Gwen is 44 years old

  Rule: The Warm Home Discount is a thing to look for on the bill (Warm Home Discount (England and Wales) Regulations 2022)

    Scenario: Gwen's list of help does not hold it
      Given the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is warm-home-discount
      And the answer's helpNotClaimed/0/certain is true
      And the answer's helpNotClaimed/0/worth/amount is 150.00
      And the answer's helpNotClaimed/0/worth/per is year
      And the answer's helpNotClaimed/0/because is "The Warm Home Discount takes money off a winter's electricity bill. It often comes without asking, so check that you get it."
      And the answer's helpNotClaimed/1/id is ""

    Scenario: Without Universal Credit it does not come
      Given the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      And savings of £16,000.01
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""

  Rule: Companies give cheaper tariffs to those who ask (Ofcom, Social tariffs: cheaper broadband and phone packages)

    Scenario: Gwen's list of help does not hold one
      Given the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is social-tariff
      And the answer's helpNotClaimed/0/worth/amount is ""
      And the answer's helpNotClaimed/0/because is "On Universal Credit, you may be able to pay less for broadband, a phone or water. Companies give it only to those who ask."
      And the answer's helpNotClaimed/1/id is ""

  Rule: Help to Save needs a little pay (Help-to-Save Accounts Regulations 2018, reg 3)

    Scenario Outline: Gwen takes home <pay> a month
      Given the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      And Gwen takes home <pay> a month for 1 hour a week
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is <id>
      And the answer's helpNotClaimed/0/worth/amount is <worth>

      # £50 a month may be saved, and half of it is the bonus.
      Examples:
        | pay   | id           | worth |
        | £0.99 | ""           | ""    |
        | £1.00 | help-to-save | 25.00 |

    Scenario: Gwen is told how much the bonus can be
      Given the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      And Gwen takes home £300.00 a month for 5 hours a week
      When the position is worked out
      Then by hand, 50 x 50% = 25
      And the answer's helpNotClaimed/0/because is "If you can put a little money by, Help to Save adds half of it as a bonus. That is at most £25 for a month."

    Scenario: A job that would bring it is said to bring it, and Gwen misses nothing of it
      Given the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      And Gwen is offered a job of 8 hours over 2 days a week at £300.00 a month
      When the job is compared with now
      Then the answer's jobs/0/helpGained is help-to-save
      And the answer's jobs/0/inJob/helpNotClaimed is social-tariff

  Rule: Who gets them all does not hear of them (Help-to-Save Accounts Regulations 2018, reg 3)

    Scenario: Gwen has asked for everything
      Given the household's receives are Universal Credit, Council Tax Reduction, Child Benefit, Free School Meals, School Clothing Grant, Healthy Start, Best Start Foods, Scottish Child Payment, Free Childcare Hours, Tax Free Childcare, Warm Home Discount, Social Tariff, Help To Save, Discretionary Housing Payment, Local Welfare Help, Budgeting Advance
      And Gwen takes home £300.00 a month for 5 hours a week
      When the position is worked out
      Then the answer's helpNotClaimed/0/id is ""
