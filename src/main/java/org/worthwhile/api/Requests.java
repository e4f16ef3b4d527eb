package org.worthwhile.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.worthwhile.api.contract.AdviceRequestJson;
import org.worthwhile.api.contract.HouseholdJson;
import org.worthwhile.api.contract.OfferedJobJson;
import org.worthwhile.api.contract.PositionRequestJson;
import org.worthwhile.api.contract.ProvisionRequestJson;
import org.worthwhile.api.contract.WorthItRequestJson;
import org.worthwhile.client.Client;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Period;
import org.worthwhile.household.Situation;
import org.worthwhile.rulebase.RuleBase;
import tools.jackson.databind.JsonNode;

/** Requests as facts, read exactly as the service reads them: for those who put many of them to the rules and want no sentences. */
public final class Requests {

    private final Contract contract = new Contract();
    private final BodyReader reader = new BodyReader(new ContractCheck());

    /**
     * What a request tells the rules.
     *
     * @param situation the household; {@code null} where only a person was told of
     * @param offers the jobs on offer
     * @param client the person; {@code null} where none was told of
     */
    public record Facts(Situation situation, List<JobOffer> offers, Client client) {
    }

    /** A request that has been read and checked. What its facts are depends on the rules: they hold councils, areas and rents. */
    @FunctionalInterface
    public interface Asked {

        /** @throws Refused where these rules cannot be asked this, like a day without rates */
        Facts under(RuleBase rules);
    }

    /** A request that cannot be answered: one sentence a fault, each with its place in the request. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Fault> faults;

        private Refused(FaultyRequest cause) {
            super("The request has " + cause.faults().size() + " fault(s)", null, false, false);
            this.faults = cause.faults().stream().map(fault -> new Fault(fault.pointer(), sentence(fault))).toList();
        }

        public List<Fault> faults() {
            return faults;
        }

        private static String sentence(org.worthwhile.api.Fault fault) {
            return fault.suggestion() == null ? fault.detail() : fault.detail() + " " + fault.suggestion();
        }
    }

    /** One thing that is wrong, at a JSON pointer. */
    public record Fault(String pointer, String sentence) {
    }

    /**
     * Reads a request of {@code /v1/position}, {@code /v1/worth-it}, {@code /v1/provision} or {@code /v1/advice}: whichever its parts make it.
     *
     * @throws Refused with every fault
     */
    public Asked read(JsonNode request) {
        try {
            if (request.has("policy")) {
                throw new FaultyRequest(List.of(org.worthwhile.api.Fault.impossible(
                        "/policy", "Leave this out: the rates are the same for every request here.")));
            }
            return switch (Questions.pathOf(request)) {
                case "/v1/advice" -> advice(request);
                case "/v1/provision" -> person(request);
                case "/v1/worth-it" -> worthIt(request);
                default -> position(request);
            };
        } catch (FaultyRequest e) {
            throw new Refused(e);
        }
    }

    private Asked position(JsonNode request) {
        PositionRequestJson json = reader.read(request, PositionRequestJson.class);
        return told((rules, told) -> money(json.getDate(), json.getHousehold(), List.of(), told, rules));
    }

    private Asked worthIt(JsonNode request) {
        WorthItRequestJson json = reader.read(request, WorthItRequestJson.class);
        return told((rules, told) -> money(json.getDate(), json.getHousehold(), json.getJobs(), told, rules));
    }

    private Asked person(JsonNode request) {
        ProvisionRequestJson json = reader.read(request, ProvisionRequestJson.class);
        return told((rules, told) -> {
            Client client = ProvisionAnswers.clientOf(request, json.getDate(), rules);
            return json.getHousehold() == null
                    ? new Facts(null, List.of(), client)
                    : with(client, money(json.getDate(), json.getHousehold(), List.of(), told, rules));
        });
    }

    private Asked advice(JsonNode request) {
        AdviceRequestJson json = reader.read(request, AdviceRequestJson.class);
        Boolean claimed = json.getHousehold().getUniversalCreditClaimed();
        JsonNode person = BodyReader.toTree(AdviceAnswers.provisionRequest(json));
        return told((rules, told) -> {
            json.getHousehold().universalCreditClaimed(claimed);
            Client client = ProvisionAnswers.clientOf(person, json.getDate(), rules);
            WorthItRequestJson work = AdviceAnswers.worthItRequest(json, AdviceAnswers.claimsNothing(json, client));
            return with(client, money(work.getDate(), work.getHousehold(), work.getJobs(), told, rules));
        });
    }

    private static Facts with(Client client, Facts money) {
        return new Facts(money.situation(), money.offers(), client);
    }

    /** The household and the jobs on offer. */
    static Facts money(LocalDate date, HouseholdJson household, List<OfferedJobJson> jobs, Told told, RuleBase rules) {
        Period period = Answers.period(date, household, told, rules);
        HouseholdReader reader = new HouseholdReader(household, period, rules.book(), told);
        Situation situation = reader.situation();
        List<JobOffer> offers = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            offers.add(reader.jobs().offer(jobs.get(i), i, situation.children()));
        }
        return new Facts(situation, offers, null);
    }

    private interface Telling {
        Facts facts(RuleBase rules, Told told);
    }

    private Asked told(Telling telling) {
        return rules -> {
            try {
                return telling.facts(rules, new Told(contract));
            } catch (FaultyRequest e) {
                throw new Refused(e);
            }
        };
    }
}
