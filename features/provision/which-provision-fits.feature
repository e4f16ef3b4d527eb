Feature: Which provision fits? Every programme for one person on one day, the best fit first
  A fact that is left out is unknown: it is asked about, and never taken as no. What takes nobody on stands apart, with what
  the fit would have been and what does the same now.

  Rule: The mother whom our sources speak of (IEP Journal, Issue 8, March 2023: potential second earners in couples)

    Background:
      Given this person on 1 October 2021:
        | age                | 31               |
        | local authority    | Luton            |
        | labour status      | inactive         |
        | in couple          | yes              |
        | partner in work    | yes              |
        | dependent children | 2                |
        | benefits           | universal credit |
        | wants work         | yes              |
        | right to work      | yes              |

    Scenario: In 2021 she is offered Your Work Your Way, with its budget of £2,000
      Then "Your Work Your Way" fits
      And its status is "open"
      And its questions are nothing
      And it says "You have up to £2,000 for costs such as training, travel, childcare, a laptop or tools."

    Scenario: In 2026 it has closed, and what is open today stands beside it
      But the date is 22 November 2026
      Then "Your Work Your Way" is closed, and would have fitted
      And its status is "closed"
      And "adult-skills-fund" might fit
      And "Skills Bootcamps" fits
      And "Connect to Work" might fit
      And "Flexible Support Fund" might fit

    Scenario: A year before, nothing had opened there
      But the date is 1 October 2019
      Then "Your Work Your Way" is closed, and would have fitted
      And its status is "not-yet-open"

  Rule: What to ask next is what settles most, over all that is open (the easiest question first among equals)

    Scenario: Nothing is known: where the person lives settles most
      Given this person on 22 November 2026:
        | wants work | yes |
      Then the first question is "local authority"

    Scenario: A question that no programme still needs is not asked
      Given this person on 22 November 2026:
        | age             | 70             |
        | local authority | Belfast        |
        | labour status   | inactive       |
        | benefits        | none           |
        | health condition | no            |
      Then "Access to Work" does not fit
      And its questions are nothing
      And "JobStart" might fit
      And its questions are nothing

  Rule: Required provision never stands without a warning (Worthwhile's contract: matches[].warnings)

    Scenario: Restart in 2023 could be required, and says so
      Given this person on 1 March 2023:
        | age                  | 45                    |
        | local authority      | Bristol               |
        | labour status        | unemployed            |
        | benefits             | universal credit      |
        | conditionality group | intensive work search |
        | weeks on benefit     | 60                    |
        | sustained earnings   | no                    |
        | on programmes        | none                  |
      Then "Restart Scheme" fits
      And it says "your benefit can be stopped for a time"

    Scenario: Without recourse to public funds, a way in through a benefit comes with a warning
      Given this person on 22 November 2026:
        | age                     | 30         |
        | local authority         | Leeds      |
        | labour status           | unemployed |
        | recourse to public funds | no        |
      Then "swap" might fit
      And it says "immigration adviser"

  Rule: Programmes that exclude each other say which one is lost by choosing (Worthwhile's contract: conflicts)

    Scenario: Connect to Work asks for no other employment programme
      Given this person on 22 November 2026:
        | age              | 41        |
        | local authority  | Sheffield |
        | labour status    | inactive  |
        | health condition | yes       |
        | right to work    | yes       |
        | on programmes    | none      |
      Then "Connect to Work" fits
      And it says "Connect to Work asks that you are on no other employment programme. Sheffield Pathways to Work may count as one."
