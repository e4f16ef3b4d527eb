Feature: Story M34: two hours on the way to a two-hour job
  A jobcentre adviser's words in the IEP Journal: "two hours going somewhere for a two-hour job". In Gosport the fare for a
  shift of two hours can take an hour's wages. The answer counts the fare and the time.

  Background:
    Given an assessment period that starts on 1 June 2026
    And the household lives in the South East
    And the household's local authority is Gosport
    And Carla is 41 years old
    And the home is rented from the council for £160 a week
    And everything else is as usual

  Rule: The fare and the time are both counted (Worthwhile's contract: jobs[].perHour)

    Scenario: An office cleaned for two hours on five evenings, an hour away by bus
      Given Carla is offered a job of 10 hours over 5 days a week at £12.71 an hour
      And the journey to the job is by bus, costs £63.55 a week and takes 60 minutes each way
      When the job is compared with now
      # The fare of a shift is an hour's wages: half of the pay
      Then by hand, 63.55 / (5 x 2 x 12.71) = 0.50
      And by hand, 10 x 12.71 x 52 / 12 = 550.77
      And by hand, 550.77 - 550.77 x 55% = 247.85
      And by hand, 247.85 - 63.55 x 52 / 12 = -27.53
      And the household is £27.53 a month worse off
      And by hand, -27.53 x 12 / 52 / 10 = -0.64
      And each hour worked brings -£0.64
      And by hand, -27.53 x 12 / 52 / (10 + 5 x 2) = -0.32
      And each hour given brings -£0.32
