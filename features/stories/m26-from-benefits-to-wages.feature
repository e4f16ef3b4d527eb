Feature: Story M26: support to transition budgets from benefits
  "support to transition budgets from benefits" (Learning and Work Institute, Economic Inactivity in Sunderland, April 2023). A monthly view of the first three assessment periods.

  Scenario: Three periods with what comes in, what goes out and what the job changes
    Given an assessment period that starts on 1 June 2026
    And Dana is 30 years old
    And the home is rented from the council for £400 a month
    And Dana is offered a job of 16 hours over 4 days a week at £13 an hour
    And Dana is paid calendar-monthly
    And Dana's start date is 15 June 2026
    And Dana's first pay date is 31 July 2026
    And the journey to the job is by bus, costs £20 a week and takes 30 minutes each way
    And the question's include is timeline
    And everything else is as usual
    When the job is compared with now

    # June: Universal Credit for May, three buses
    Then by hand, 824.90 - 3 x 20 = 764.90
    And the answer's jobs/0/timeline/0/cash is £764.90
    And the answer's jobs/0/timeline/0/difference is -£60

    # July: Universal Credit for June, four buses, the first wage
    And by hand, 824.90 - 4 x 20 + 901.33 = 1,646.23
    And the answer's jobs/0/timeline/1/cash is £1,646.23
    And by hand, 901.33 - 4 x 20 = 821.33
    And the answer's jobs/0/timeline/1/difference is £821.33

    # August: Universal Credit for July in which the wage counts, five Mondays of buses, the second wage
    And by hand, 824.90 - 901.33 x 55% = 329.17
    And by hand, 329.17 - 5 x 20 + 901.33 = 1,130.50
    And the answer's jobs/0/timeline/2/cash is £1,130.50
    And by hand, 1,130.50 - 824.90 = 305.60
    And the answer's jobs/0/timeline/2/difference is £305.60
