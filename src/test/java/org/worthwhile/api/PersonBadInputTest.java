package org.worthwhile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** A person who cannot be, or cannot be read: each fault where it stands, and what was probably meant. */
class PersonBadInputTest {

    private static final String COUPLE = """
            {"nation": "england", "region": "east-of-england", "localAuthority": "Luton",
             "adults": [{"id": "sam", "age": 33, "jobs": [{"pay": {"amount": 400, "per": "week"}, "hoursPerWeek": 37}]},
                        {"id": "amy", "age": 31, "jobs": []}],
             "children": [{"id": "zed", "birthDate": "2018-03-16"}]}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"employerHeadCount": 249}                             | 400 | /person/employerHeadCount      | employerHeadcount
            {"labourStatus": "unemploied"}                         | 400 | /person/labourStatus           | unemployed
            {"age": "41"}                                          | 400 | /person/age                    | without quotes
            {"age": -1}                                            | 422 | /person/age                    | less than 0
            {"healthCondition": "yes"}                             | 400 | /person/healthCondition        | true or false
            {"benefits": "universal-credit"}                       | 400 | /person/benefits               | list
            {"benefits": ["universal credit"]}                     | 400 | /person/benefits/0             | universal-credit
            {"localAuthority": "Bolten"}                           | 422 | /person/localAuthority         | Bolton
            {"combinedAuthority": "Greater Manchestr"}             | 422 | /person/combinedAuthority      | Greater Manchester
            {"localAuthority": "Cardiff", "nation": "england"}     | 422 | /person/nation                 | localAuthority
            {"inCouple": true, "loneParent": true}                 | 422 | /person/                       | inCouple
            {"inCouple": false, "partnerInWork": true}             | 422 | /person/inCouple               | partnerInWork
            {"areas": ["clld-target"], "notAreas": ["clld-target"]} | 422 | /person/notAreas              | clld-target
            {"judgements": {"complexNeeds": {"answer": true}}}     | 400 | /person/judgements/complexNeeds/by | missing
            {"judgements": {"complexNeed": {"answer": true, "by": "adviser"}}} | 400 | /person/judgements/complexNeed | complexNeeds
            {"localAuthority": "Sheffield", "region": "london"}    | 422 | /person/region                 | localAuthority
            {"nation": "scotland", "areas": ["local-growth-fund"]} | 422 | /person/areas                  | nation
            {"nation": "wales", "combinedAuthority": "South Yorkshire"} | 422 | /person/combinedAuthority  | nation
            {"recourseToPublicFunds": false, "benefits": ["universal-credit"]} | 422 | /person/          | recourseToPublicFunds
            {"judgements": {"barriersCount": {"answer": 1200, "by": "adviser"}}} | 422 | /person/judgements/barriersCount/answer | more than
            {"adult": "amy"}                                       | 422 | /person/adult                  | no household
            {"programmeStarts": [{"programme": "connect-to-work", "startedOn": "2027-01-01"}]} | 422 | /person/programmeStarts/0/startedOn | after
            {"programmeStarts": [{"programme": "connect-to-work", "startedOn": "2026-01-01", "tier": "out-of-wrk"}]} | 422 | /person/programmeStarts/0/tier | out-of-work
            {"profileOverrides": [{"cut": "sheffield-2023", "profile": "unable-to-work", "by": "adviser", "note": "x"}]} | 422 | /person/profileOverrides/0/profile | likely
            {"programmeStarts": [{"programme": "restart", "startedOn": "June"}]} | 400 | /person/programmeStarts/0/startedOn | 2026-06-01
            """)
    void aFaultOfThePersonIsNamedWhereItStands(String person, int status, String pointer, String meant) {
        JsonNode problem = problem("{\"date\": \"2026-06-01\", \"person\": " + person + "}", status);
        List<String> pointers = problem.path("errors").valueStream().map(error -> error.path("pointer").asString()).toList();
        assertThat(pointers).anyMatch(one -> one.startsWith(pointer));
        assertThat(problem.toString()).contains(meant);
    }

    @Test
    void onePersonIsDescribedOnce() {
        assertThat(problem(withCouple("{\"adult\": \"amy\", \"age\": 40}"), 422).toString()).contains("/person/age", "Describe the person once");
        assertThat(problem(withCouple("{\"adult\": \"amy\", \"localAuthority\": \"Leeds\"}"), 422).toString()).contains("/person/localAuthority");
        assertThat(problem(withCouple("{\"adult\": \"amy\", \"inCouple\": false}"), 422).toString()).contains("/person/inCouple");
        assertThat(RunningService.send("/v1/provision", withCouple("{\"adult\": \"amy\", \"age\": 31, \"localAuthority\": \"luton\"}")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void inACoupleItMustBeSaidWhomItIsAbout() {
        assertThat(problem(withCouple("{}"), 422).toString()).contains("/person/adult", "two adults");
        assertThat(problem(withCouple("{\"adult\": \"zoe\"}"), 422).toString()).contains("/person/adult");
    }

    @Test
    void aMissingPersonIsAskedFor() {
        assertThat(problem("{\"date\": \"2026-06-01\"}", 400).toString()).contains("/person");
    }

    @Test
    void anUnknownProgrammeIsNotThereAndTheNearestIsNamed() {
        HttpResponse<String> response = RunningService.get("/v1/programmes/conect-to-work");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("connect-to-work");
    }

    @Test
    void anyDayCanBeAskedAbout() {
        for (String day : List.of("1990-01-01", "2016-06-01", "2035-12-31")) {
            assertThat(RunningService.send("/v1/provision", "{\"date\": \"" + day + "\", \"person\": {\"age\": 30}}").statusCode()).isEqualTo(200);
        }
    }

    private static String withCouple(String person) {
        return "{\"date\": \"2026-06-01\", \"person\": " + person + ", \"household\": " + COUPLE + "}";
    }

    private static JsonNode problem(String body, int status) {
        HttpResponse<String> response = RunningService.send("/v1/provision", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return RunningService.JSON.readTree(response.body());
    }
}
