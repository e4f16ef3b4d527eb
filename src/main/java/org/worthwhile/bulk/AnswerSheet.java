package org.worthwhile.bulk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.worthwhile.rates.CsvTable;
import org.worthwhile.sheet.HouseholdSheet;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as a sheet: a row an answer, a figure a column, pounds a month unless a column says otherwise. What an answer has no figure for
 * stays empty. Every sentence and every list beside the figures is left out: they stand in the answers as JSON.
 */
final class AnswerSheet {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private record Column(String name, Function<JsonNode, String> cell) {
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("out of scope", answer -> ids(answer.path("outOfScope"))),
            figure("award", "/universalCredit/award"),
            figure("net income a month", "/netIncome/month"),
            figure("net income a week", "/netIncome/week"),
            figure("maximum amount", "/universalCredit/maximumAmount"),
            element("standard allowance", "standard-allowance"),
            element("child element", "child"),
            element("disabled child addition", "disabled-child"),
            element("lcw element", "lcw"),
            element("lcwra element", "lcwra"),
            element("carer element", "carer"),
            element("housing element", "housing"),
            element("childcare element", "childcare"),
            element("transitional element", "transitional"),
            figure("work allowance", "/universalCredit/workAllowance"),
            figure("earned income", "/universalCredit/earnedIncome"),
            figure("earnings deduction", "/universalCredit/earningsDeduction"),
            figure("other income deduction", "/universalCredit/unearnedIncomeDeduction"),
            figure("benefit cap reduction", "/universalCredit/benefitCapReduction"),
            figure("net pay", "/people/0/netPay"),
            figure("partner net pay", "/people/1/netPay"),
            new Column("child benefit", answer -> sum(position(answer).path("otherBenefits"), true)),
            new Column("other benefits", answer -> sum(position(answer).path("otherBenefits"), false)),
            new Column("verdict", answer -> answer.at("/jobs/0/verdict").asString("")),
            new Column("better off a month", answer -> amount(answer.at("/jobs/0/betterOff/month"))),
            new Column("award in the job", answer -> amount(answer.at("/jobs/0/inJob/universalCredit/award"))),
            new Column("net income in the job a month", answer -> amount(answer.at("/jobs/0/inJob/netIncome/month"))),
            new Column("programmes that fit", answer -> answer.path("programmes").valueStream()
                    .filter(programme -> programme.path("fit").asString("").equals("fits"))
                    .map(programme -> programme.path("id").asString(""))
                    .collect(Collectors.joining(" "))),
            new Column("rules", answer -> answer.at("/rulesVersion/hash").asString("")));

    private static final List<String> ABOUT = List.of("row", "id", "problem");

    private AnswerSheet() {
    }

    private static Column figure(String name, String pointer) {
        return new Column(name, answer -> amount(position(answer).at(pointer)));
    }

    private static Column element(String name, String id) {
        return new Column(name, answer -> {
            List<JsonNode> elements = position(answer).at("/universalCredit/elements").valueStream()
                    .filter(element -> element.path("id").asString("").equals(id)).toList();
            return elements.isEmpty() ? "" : amounts(elements);
        });
    }

    /** The household as it is now, also where a job was asked about. */
    private static JsonNode position(JsonNode answer) {
        return answer.has("now") ? answer.path("now") : answer;
    }

    private static String sum(JsonNode benefits, boolean childBenefit) {
        List<JsonNode> counted = benefits.valueStream().filter(one -> one.path("id").asString("").equals("child-benefit") == childBenefit).toList();
        return counted.isEmpty() ? "" : amounts(counted);
    }

    private static String amounts(List<JsonNode> rows) {
        return pounds(rows.stream().map(row -> row.path("amount").decimalValue()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String amount(JsonNode figure) {
        return figure.isNumber() ? pounds(figure.decimalValue()) : "";
    }

    private static String pounds(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static String ids(JsonNode list) {
        return list.valueStream().map(one -> one.path("id").asString("")).distinct().collect(Collectors.joining(" "));
    }

    static List<String> columns() {
        List<String> names = new ArrayList<>(ABOUT);
        COLUMNS.forEach(column -> names.add(column.name()));
        return names;
    }

    static String header() {
        return String.join(",", columns());
    }

    /** The row of one answer, or of one problem. */
    static String row(RequestFile.Request request, byte[] json, boolean isAnswer, boolean fromSheet) {
        JsonNode answer = JSON.readTree(json);
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(request.line()));
        cells.add(request.id());
        cells.add(isAnswer ? "" : faults(answer, fromSheet).stream()
                .map(fault -> fault.getKey().isEmpty() ? fault.getValue() : fault.getKey() + ": " + fault.getValue())
                .collect(Collectors.joining(" ")));
        COLUMNS.forEach(column -> cells.add(isAnswer ? column.cell().apply(answer) : ""));
        return CsvTable.written(cells.stream().map(AnswerSheet::asText).toList());
    }

    /** Each fault of a problem: its place, as a column of the sheet that was read or as a pointer, and what is wrong. */
    static List<Map.Entry<String, String>> faults(byte[] problem, boolean fromSheet) {
        return faults(JSON.readTree(problem), fromSheet);
    }

    private static List<Map.Entry<String, String>> faults(JsonNode problem, boolean fromSheet) {
        List<Map.Entry<String, String>> faults = StreamSupport.stream(problem.path("errors").spliterator(), false).map(error -> {
            String pointer = error.path("pointer").asString("");
            String suggestion = error.path("suggestion").asString("");
            return Map.entry(
                    fromSheet ? HouseholdSheet.columnOf(pointer) : pointer,
                    error.path("detail").asString("") + (suggestion.isEmpty() ? "" : " " + suggestion));
        }).toList();
        return faults.isEmpty() ? List.of(Map.entry("", problem.path("title").asString("") + ": " + problem.path("detail").asString(""))) : faults;
    }

    /** One line a row, whatever stands in a cell. A cell that a spreadsheet would take for a formula is text. */
    private static String asText(String cell) {
        String line = cell.replaceAll("[\\r\\n\\t]+", " ");
        return line.matches("[=@+].*") || line.matches("-\\D.*") ? "'" + line : line;
    }
}
