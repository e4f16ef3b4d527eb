Feature: When to stop and see somebody before deciding
  What was told in confidence is not repeated. It changes no figure.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the East Midlands
    And Ali is 40 years old
    And Ali is offered a job of 16 hours over 4 days a week at £12.71 an hour

  Rule: A sanction, debts, a dispute: advice first (Citizens Advice, Challenging a sanction; GOV.UK, Options for paying off your debts; GOV.UK, Appeal a benefit decision)

    Scenario Outline: Ali: <told>
      Given Ali's circumstances are <told>
      When the job is compared with now
      Then the verdict is better-off
      And the answer's jobs/0/seeAnAdviser is <id>
      And the answer's jobs/0/seeAnAdviser/0/because is "<because>"
      And the answer's jobs/0/seeAnAdviser/0/citation/url is "<url>"

      Examples:
        | told            | id              | because                                                                                             | url                                                                                          |
        | sanctioned      | sanction        | Part of your Universal Credit is held back now. You can ask DWP to look at that decision again.     | https://www.citizensadvice.org.uk/benefits/universal-credit/sanctions/challenging-a-sanction/ |
        | debt problem    | debt            | More pay can change what is taken for debts. Free debt advice can come first.                       | https://www.gov.uk/options-for-paying-off-your-debts                                         |
        | benefit dispute | benefit-dispute | A decision about your benefits is not settled. What you do now could matter for it.                 | https://www.gov.uk/appeal-benefit-decision                                                   |

  Rule: Safety comes first, and the answer does not say why (Refuge, National Domestic Abuse Helpline)

    Scenario Outline: In <place>
      Given the household lives in <place>
      And Ali's circumstances are domestic abuse
      When the job is compared with now
      Then the answer's jobs/0/seeAnAdviser is safety
      And the answer's jobs/0/seeAnAdviser/0/because is "<because>"
      And the answer's jobs/0/seeAnAdviser/0/where is "Call when it is safe to. In danger, call 999."
      And the answer's jobs/0/seeAnAdviser/0/citation/url is <url>

      Examples:
        | place             | because                                                                      | url                                                             |
        | the East Midlands | You can talk to somebody in confidence, free, at any hour, on 0808 2000 247. | https://www.nationaldahelpline.org.uk                           |
        | Scotland          | You can talk to somebody in confidence, free, at any hour, on 0800 027 1234. | https://www.sdafmh.org.uk                                       |
        | Wales             | You can talk to somebody in confidence, free, at any hour.                   | https://www.gov.wales/live-fear-free                            |
        | Northern Ireland  | You can talk to somebody in confidence, free, at any hour.                   | https://www.nidirect.gov.uk/campaigns/domestic-and-sexual-abuse |

  Rule: Without recourse to public funds a claim can harm (GOV.UK, Find an immigration adviser)

    Scenario Outline: Ali: <told>
      Given Ali's circumstances are <told>
      When the job is compared with now
      Then the answer's jobs/0/seeAnAdviser is immigration
      And the answer's jobs/0/seeAnAdviser/0/where is "See a registered immigration adviser."

      Examples:
        | told                        |
        | no recourse to public funds |
        | no right to reside          |

  Rule: At the end of life other rules hold (GOV.UK, Benefits at the end of life)

    Scenario: Ali is terminally ill
      Given Ali has LCWRA
      And Ali's terminally ill is yes
      When the job is compared with now
      Then the answer's jobs/0/seeAnAdviser is end-of-life

  Rule: A job that may not pay, or leaving one, is talked over first (Welfare Reform Act 2012, s 26(2))

    Scenario: A dear train
      Given the journey to the job is by rail, costs £120 a week and takes 50 minutes each way
      When the job is compared with now
      Then the verdict is worse-off
      And the answer's jobs/0/seeAnAdviser is before-you-say-no

    Scenario: A job in place of the present one
      Given Ali earns £600 a month for 11 hours a week
      And the job replaces the present one
      When the job is compared with now
      Then the answer's jobs/0/seeAnAdviser is before-you-leave

    Scenario: A job in place of the present one that leaves less
      Given Ali earns £1,100 a month for 20 hours a week
      And the job replaces the present one
      When the job is compared with now
      Then the verdict is worse-off
      And the answer's jobs/0/seeAnAdviser are before-you-say-no, before-you-leave

    Scenario: Ali has LCWRA, so no refusal is held against him
      Given Ali has LCWRA
      And the journey to the job is by rail, costs £150 a week and takes 50 minutes each way
      When the job is compared with now
      Then the verdict is cannot-say
      And the answer's jobs/0/seeAnAdviser is ""

  Scenario: Nothing that wants advice first
    When the job is compared with now
    Then the answer's jobs/0/seeAnAdviser is ""
