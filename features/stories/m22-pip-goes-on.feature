Feature: Story M22: PIP, and the worry about losing it
  "(including Personal Independence Payments), where entering employment risks" (Learning and Work Institute, Economic Inactivity in
  Sunderland, April 2023). PIP is not means-tested, and no pay lowers it. The right to try, of 30 April 2026, has its limits.

  Scenario Outline: Ruth in <place> in <month>
    Given an assessment period that starts on 1 <month>
    And the household lives in <place>
    And Universal Credit is not claimed
    And Ruth is 36 years old
    And Ruth gets PIP daily living at the standard rate
    And Ruth is offered a job of 30 hours over 5 days a week at £14.00 an hour
    When the job is compared with now
    Then the answer's jobs/0/helpKept/0/id is personal-independence-payment
    And the answer's jobs/0/helpKept/0/because is "<because>"
    And the answer's jobs/0/helpKept/0/citation/text is "<law>"

    Examples:
      | place          | month      | because | law |
      | the North East | June 2026  | Ruth keeps PIP. It does not go down with pay, and people in work get it too. Since 30 April 2026, starting work does not by itself lead to a review of PIP. Reviews that are due anyway still happen. Tell the benefit office if the help that Ruth needs changes. | Welfare Reform Act 2012, ss 77 to 79; Universal Credit, Personal Independence Payment and Employment and Support Allowance (Amendment) Regulations 2026 |
      | the North East | March 2026 | Ruth keeps PIP. It does not go down with pay, and people in work get it too. What counts is the help that Ruth needs. Reviews that are due still happen. Tell the benefit office if the help that Ruth needs changes. | Welfare Reform Act 2012, ss 77 to 79 |

  Scenario: No pay takes anything off PIP: every pound after tax is kept
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Universal Credit is not claimed
    And Ruth is 36 years old
    And Ruth gets PIP daily living at the standard rate
    And Ruth is offered a job of 15 hours over 3 days a week at £14.00 an hour
    When the job is compared with now
    # £210 a week is below what tax and National Insurance begin at.
    Then by hand, 15 x 14 = 210
    And the household is £210.00 a week better off
