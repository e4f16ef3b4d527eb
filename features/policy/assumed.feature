Feature: Rates that are not law yet
  A rate may be announced, or projected from a forecast, before it is law. Answers use the law alone, unless the question asks
  for more. What is not law is then listed with its status and where it was published.

  Background: Tom would drive 8 miles each way, four days a week
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Tom is 30 years old
    And Tom is offered a job of 20 hours over 4 days a week at £13.00 an hour
    And the journey to the job is by car, 8 miles each way
    And everything else is as usual

  Rule: The mileage rate is 45p by law, and 55p was announced in May 2026 (Income Tax (Earnings and Pensions) Act 2003, s 230(2))

    Scenario: Only what is law counts
      When the job is compared with now
      Then by hand, 8 x 2 x 4 x £0.45 = £28.80
      And the cost of travel is £28.80 a week

    Scenario: What was announced, where the question asks for it
      Given the question's assume is announced
      When the job is compared with now
      Then by hand, 8 x 2 x 4 x £0.55 = £35.20
      And the cost of travel is £35.20 a week
      And the answer's whatIf/text is "These figures rest on rates that are not law yet."
      And the answer's whatIf/rates/0/text is "mileage.car-first-10000: £0.55 a mile here, announced from 6 April 2026. The law has £0.45 a mile."
      And the answer's whatIf/rates/0/status is announced
      And the answer's rulesVersion/edition is 2026-27, enacted to 5 April 2027, with announced rates

    Scenario: It counts from its day on, and not before
      Given an assessment period that starts on 1 March 2026
      And the question's assume is announced
      When the job is compared with now
      Then the cost of travel is £28.80 a week
      And the answer's whatIf/text is "Nothing in this answer reads a changed rate, so the figures are those of the law."

    Scenario: It is not named where Tom goes by bus
      Given the journey to the job is by bus, costs £16.00 a week and takes 20 minutes each way
      And the question's assume is announced
      When the job is compared with now
      Then the cost of travel is £16.00 a week
      And the answer's whatIf/text is "Nothing in this answer reads a changed rate, so the figures are those of the law."

    Scenario: A value of one's own goes before what was announced
      Given the question's assume is announced
      And the what-if rate mileage.car-first-10000 is £0.50
      When the job is compared with now
      Then by hand, 8 x 2 x 4 x £0.50 = £32.00
      And the cost of travel is £32.00 a week
      And the answer's whatIf/rates/0/status is what-if

  Rule: Beyond the last rates that are law the latest are carried forward, beside what the question asks for (Income Tax (Earnings and Pensions) Act 2003, s 230(2))

    Scenario: June 2027, by the latest law
      Given an assessment period that starts on 1 June 2027
      When the job is compared with now
      Then the cost of travel is £28.80 a week
      And the answer's assumptions/0/text is "There are no rates for this date yet. We used the latest ones (2026-27, enacted to 5 April 2027)."

    Scenario: June 2027, with what was announced
      Given an assessment period that starts on 1 June 2027
      And the question's assume is announced
      When the job is compared with now
      Then the cost of travel is £35.20 a week
      And the answer's assumptions/0/text is "The rates for this date are not law yet. We used what is announced, and the latest law for the rest (2026-27, enacted to 5 April 2027)."
      And the answer's whatIf/rates/0/status is announced
