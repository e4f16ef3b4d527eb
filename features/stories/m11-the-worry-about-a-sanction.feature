Feature: Story M11: giving up work that does not suit
  "would lose benefits if they were deemed to give up unsuitable work without good reason" (IEP Journal, Issue 8, March 2023).
  The answer tells the law and whom to see. It foretells nothing.

  Scenario: Amy would change from one job to another
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East of England
    And Amy is 31 years old
    And Amy earns £900 a month for 17 hours a week
    And Amy is offered a job of 24 hours over 4 days a week at £12.71 an hour
    And the job replaces the present one
    When the job is compared with now
    Then the answer's jobs/0/beyondMoney/0/id is sanction-worry
    And the answer's jobs/0/beyondMoney/0/because is "Leaving a job can lower your Universal Credit for a time, if DWP finds no good reason. We cannot say what DWP would decide."
    And the answer's jobs/0/beyondMoney/0/question is "What would make this job unsuitable for you? Tell your work coach before you say no or leave."
    And the answer's jobs/0/beyondMoney/0/citation/text is "Welfare Reform Act 2012, s 26(2)(d); Universal Credit Regulations 2013, reg 102"
    And the answer's jobs/0/beyondMoney/0/citation/url is "https://www.legislation.gov.uk/ukpga/2012/5/section/26"
    And the answer's jobs/0/seeAnAdviser/0/id is before-you-leave
    And the answer's jobs/0/seeAnAdviser/0/where is "Talk to an adviser before you decide: Citizens Advice, a law centre or a council's welfare rights team."
