Feature: Story M32: The rule behind each figure, in plain words
  "helping clients understand it and navigate it more effectively" (Learning and Work Institute, Economic Inactivity in Sunderland, April 2023).
  Each figure comes with a sentence that can be read aloud, and with the law that it rests on.

  Scenario: Nia's Universal Credit, from the allowance to the taper
    Given an assessment period that starts on 1 June 2026
    And the household lives in the North East
    And Nia is 30 years old
    And the home is rented from the council for £100.00 a week
    And Nia earns £1,103 a month for 20 hours a week
    And the question's include is explanation, payslip
    When the position is worked out
    Then "Take-home pay" is explained by "Take-home pay is £1,087.80 this month: pay of £1,103, less £10.80 tax and £4.40 National Insurance."
    And "All earnings that Universal Credit counts" is explained by "In all, Universal Credit counts £1,087.80 a month as earned, after tax, National Insurance and pension."
    # The law stands beside the sentence, with its page
    And the answer's payslips/0/lines/3/because is "After the tax-free part, £54 is left in whole pounds. Income tax on that is £10.80."
    And the answer's payslips/0/lines/3/citation/text is "Income Tax (Pay As You Earn) Regulations 2003, regs 21 and 27; Income Tax Act 2007, s 10"
    And the answer's payslips/0/lines/3/citation/url is "https://www.legislation.gov.uk/uksi/2003/2682/regulation/21"
    And the answer's payslips/0/universalCreditUses/citation/text is "Universal Credit Regulations 2013, regs 55(2) and (5) and 61"
    And by hand, (1,103 - 1,048) x 8% = 4.40
    And by hand, 54 x 20% = 10.80
    And by hand, 1,103.00 - 10.80 - 4.40 = 1,087.80
