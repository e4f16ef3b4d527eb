Feature: Who the benefit cap does not apply to
  The benefit cap is lifted for households that earn enough, and for those who get a benefit for illness, disability or
  caring. A keyworker checks this first: one of these facts can be worth hundreds of pounds a month.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in Wales

  Rule: Earnings of 16 hours a week at the National Living Wage, in whole pounds, lift the cap (Universal Credit Regulations 2013, regs 6(1A) and 82(1)(a) and (4))

    Scenario Outline: The earnings that lift the cap in the year that began in April <year>
      Given an assessment period that starts on 1 June <year>
      And Rhian is 30 years old
      When the position is worked out
      Then by hand, <wage> x 16 x 52 / 12 = <exact>
      And "Earnings that lift the benefit cap" is £<pounds>

      Examples:
        | year | wage  | exact  | pounds |
        | 2022 | 9.50  | 658.67 | 658.00 |
        | 2023 | 10.42 | 722.45 | 722.00 |
        | 2024 | 11.44 | 793.17 | 793.00 |
        | 2025 | 12.21 | 846.56 | 846.00 |
        | 2026 | 12.71 | 881.23 | 881.00 |

    Scenario: Rhian takes home a penny too little
      Given Rhian is 30 years old
      And Rhian takes home £880.99 a month for 16 hours a week
      When the position is worked out
      Then "Benefit cap limit" is £1,229.42
      And there is no "Why the benefit cap does not apply"

    Scenario Outline: Rhian takes home £<pay> a month
      Given Rhian is 30 years old
      And Rhian takes home £<pay> a month for 16 hours a week
      When the position is worked out
      Then the benefit cap does not apply because of "earnings"
      And "Why the benefit cap does not apply" is explained by "You bring home £<told> a month, which is at least £881. So the benefit cap does not apply."

      Examples:
        | pay    | told   |
        | 881.00 | 881    |
        | 881.01 | 881.01 |

    Scenario: What a couple earn counts together
      Given Rhian and Gethin are a couple aged 30 and 33
      And Rhian takes home £440.50 a month for 8 hours a week
      And Gethin takes home £440.50 a month for 8 hours a week
      When the position is worked out
      Then by hand, 440.50 + 440.50 = 881.00
      And the benefit cap does not apply because of "earnings"

    Scenario: Statutory Sick Pay counts as earnings
      Given Rhian is 30 years old
      And Rhian has £900.00 a month from statutory-sick-pay
      When the position is worked out
      Then the benefit cap does not apply because of "earnings"

    Scenario: Rhian's shop makes £500 a month, and the minimum income floor above it does not count
      Given Rhian is 30 years old
      And Rhian is self-employed with a profit of £500.00 a month
      And Rhian is expected to work 35 hours a week
      When the position is worked out
      Then "Benefit cap limit" is £1,229.42

  Rule: A benefit for illness, disability or caring lifts the cap (Universal Credit Regulations 2013, reg 83(1))

    Scenario Outline: <whose> <fact>
      Given Rhian is 30 years old
      And a child, Mali, born on 1 May 2020
      And <whose> <fact>
      When the position is worked out
      Then the benefit cap does not apply because of "<reason>"
      And "Why the benefit cap does not apply" is explained by "<sentence>"

      Examples:
        | whose | fact                                        | reason             | sentence                                                                                 |
        | Rhian | has LCWRA                                   | lcwra              | Your award has extra money for illness or disability. So the benefit cap does not apply. |
        | Rhian | cares for a severely disabled person        | carer              | Your household gets money for a carer. So the benefit cap does not apply.                |
        | Rhian | has claimed Carer's Allowance               | carer              | Your household gets money for a carer. So the benefit cap does not apply.                |
        | Rhian | gets PIP daily living at the standard rate  | disability-benefit | Your household gets PIP or Adult Disability Payment. So the benefit cap does not apply.      |
        | Rhian | gets PIP mobility at the standard rate      | disability-benefit | Your household gets PIP or Adult Disability Payment. So the benefit cap does not apply.      |
        | Mali  | gets a disability benefit at the lower rate | disability-benefit | A child here gets a disability benefit. So the benefit cap does not apply.               |
        | Rhian | has £100.00 a week from war-pension         | disability-benefit | Your household gets a war pension. So the benefit cap does not apply.                        |

    Scenario: In Scotland Rhian has Carer Support Payment
      Given the household lives in Scotland
      And Rhian is 30 years old
      And Rhian has claimed Carer's Allowance
      When the position is worked out
      Then "Carer Support Payment" is £374.62
      And the benefit cap does not apply because of "carer"

    Scenario: Rhian's Employment and Support Allowance keeps her Carer's Allowance back, and her right to it is enough
      Given Rhian is 30 years old
      And Rhian has claimed Carer's Allowance
      And Rhian has £95.55 a week from new-style-esa
      And Rhian's support component is no
      When the position is worked out
      Then there is no "Carer's Allowance" for Rhian
      And the benefit cap does not apply because of "carer"

    Scenario: Rhian has new-style Employment and Support Allowance with the support component
      Given Rhian is 30 years old
      And Rhian has £145.90 a week from new-style-esa
      And Rhian's support component is yes
      When the position is worked out
      Then the benefit cap does not apply because of "esa-support-component"
      And "Why the benefit cap does not apply" is explained by "Your household gets Employment and Support Allowance with the support component. So the benefit cap does not apply."

    Scenario: Without the support component the allowance lifts nothing
      Given Rhian is 30 years old
      And Rhian has £95.55 a week from new-style-esa
      And Rhian's support component is no
      When the position is worked out
      Then "Benefit cap limit" is £1,229.42

    Scenario: Work that ends the allowance ends the exception too
      Given Rhian is 30 years old
      And Rhian has £145.90 a week from new-style-esa
      And Rhian's support component is yes
      And Rhian earns £500 a month for 16 hours a week
      When the position is worked out
      Then there is no "New-style Employment and Support Allowance" for Rhian
      And "Benefit cap limit" is £1,229.42

    Scenario: The allowance of a partner who is left out of the claim lifts nothing
      Given Rhian and Gethin are a couple aged 30 and 33
      And the couple claims as a single person
      And Gethin has £145.90 a week from new-style-esa
      And Gethin's support component is yes
      When the position is worked out
      Then "Benefit cap limit" is £1,229.42

    Scenario Outline: It is not enough that Rhian <fact>
      Given Rhian is 30 years old
      And Rhian <fact>
      When the position is worked out
      Then "Benefit cap limit" is £1,229.42
      And there is no "Why the benefit cap does not apply"

      Examples:
        | fact                                        |
        | has LCW                                     |
        | is waiting for a work capability assessment |
        | was found fit for work                      |

    Scenario: Rhian's LCWRA is known, but the three months before the money are not over
      Given Rhian is 30 years old
      And Rhian has LCWRA
      And Rhian's health condition was reported on 1 May 2026
      When the position is worked out
      Then "Benefit cap limit" is £1,229.42

    Scenario: The PIP of a brother who lives with Rhian does not lift her cap
      Given Rhian is 30 years old
      And the home is rented from the council for £400.00 a month
      And a non-dependant aged 40 who gets PIP daily living
      When the position is worked out
      Then "Benefit cap limit" is £1,229.42

    Scenario Outline: Gethin is left out of Rhian's claim, and <fact>
      Given Rhian and Gethin are a couple aged 30 and 33
      And the couple claims as a single person
      And Gethin <fact>
      When the position is worked out
      Then "Benefit cap limit" is £1,229.42

      Examples:
        | fact                                       |
        | gets PIP daily living at the standard rate |
        | has £100.00 a week from war-pension        |
        | has claimed Carer's Allowance              |

    Scenario: Gethin, who is left out, cares for his mother and gets an allowance for it
      Given Rhian and Gethin are a couple aged 30 and 33
      And the couple claims as a single person
      And Gethin cares for a severely disabled person
      And Gethin has claimed Carer's Allowance
      When the position is worked out
      Then "Benefit cap limit" is £1,229.42

    Scenario: Rhian's own allowance is without the support component, and Gethin's, who is left out, has it
      Given Rhian and Gethin are a couple aged 30 and 33
      And the couple claims as a single person
      And Rhian has £95.55 a week from new-style-esa
      And Rhian's support component is no
      And Gethin has £145.90 a week from new-style-esa
      And Gethin's support component is yes
      When the position is worked out
      Then "Benefit cap limit" is £1,229.42

    Scenario: Work ends Rhian's allowance with the support component, and Gethin's, which goes on, is without it
      Given Rhian and Gethin are a couple aged 30 and 33
      And Rhian has £145.90 a week from new-style-esa
      And Rhian's support component is yes
      And Rhian earns £500 a month for 16 hours a week
      And Gethin has £95.55 a week from new-style-esa
      And Gethin's support component is no
      When the position is worked out
      Then "Benefit cap limit" is £1,835.00

    Scenario Outline: Gethin, who is left out, is on PIP, and <who> keeps the cap away
      Given Rhian and Gethin are a couple aged 30 and 33
      And the couple claims as a single person
      And Gethin gets PIP daily living at the standard rate
      And a child, Mali, born on 1 May 2020
      And <fact>
      When the position is worked out
      Then "Why the benefit cap does not apply" is explained by "<sentence>"

      Examples:
        | who   | fact                                             | sentence                                                                   |
        | Mali  | Mali gets a disability benefit at the lower rate | A child here gets a disability benefit. So the benefit cap does not apply. |
        | Rhian | Rhian has £100.00 a week from war-pension        | Your household gets a war pension. So the benefit cap does not apply.          |

    Scenario: Ifan's disability benefit does not count: he left school, and is no child for Universal Credit
      Given Rhian is 40 years old
      And a child, Mali, born on 1 May 2020
      And a child, Ifan, born on 12 February 2009
      And Ifan is not in education
      And Ifan gets a disability benefit at the lower rate
      When the position is worked out
      Then "Benefit cap limit" is £1,835.00

    Scenario: The same, and Rhian gets a war pension
      Given Rhian is 40 years old
      And a child, Mali, born on 1 May 2020
      And a child, Ifan, born on 12 February 2009
      And Ifan is not in education
      And Ifan gets a disability benefit at the lower rate
      And Rhian has £100.00 a week from war-pension
      When the position is worked out
      Then "Why the benefit cap does not apply" is explained by "Your household gets a war pension. So the benefit cap does not apply."
