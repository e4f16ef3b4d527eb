package org.worthwhile.api;

import java.math.BigDecimal;
import java.util.List;
import org.worthwhile.api.contract.PayFrequencyJson;
import org.worthwhile.api.contract.PayslipCountsJson;
import org.worthwhile.api.contract.PayslipJson;
import org.worthwhile.api.contract.PayslipLineJson;
import org.worthwhile.api.contract.PayslipNoteJson;
import org.worthwhile.household.PayBasis;
import org.worthwhile.household.Payslip;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Afterwards;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleSet;

/** Writes payslips from the lines that the rules read off a position. */
final class PayslipWriter {

    private final Position position;
    private final Sentences sentences;
    private final Explanation explanation;
    private final List<Line> lines;

    /** An employer knows one payslip at a time, so a year's liability is looked at as its payslips. */
    PayslipWriter(Position given, RuleBase rules, Sentences sentences) {
        this.position = given.situation().payBasis() == PayBasis.PAYE
                ? given
                : Positions.of(given.situation().underPaye(), rules);
        this.sentences = sentences;
        this.explanation = new Explanation(position, sentences);
        this.lines = Afterwards.of(position, RuleSet.PAYSLIP, rules);
    }

    /** The payslip of a job on offer: its own, by its own id. */
    PayslipJson of(String job) {
        return position.situation().payslips().stream()
                .filter(payslip -> payslip.id().equals(job))
                .map(this::write)
                .findFirst()
                .orElse(null);
    }

    /** The payslips of the jobs that are held. */
    List<PayslipJson> all() {
        return position.situation().payslips().stream().map(this::write).toList();
    }

    private PayslipJson write(Payslip payslip) {
        List<Line> own = lines.stream().filter(line -> payslip.id().equals(line.getAbout())).toList();
        return new PayslipJson()
                ._for(payslip.adult())
                .frequency(PayFrequencyJson.valueOf(payslip.frequency().name()))
                .lines(ofRole(own, "payslip").stream().map(this::line).toList())
                .netPay(amount(own, "payslip/net-pay"))
                .universalCreditUses(ofRole(own, "payslip-counts").stream().map(line -> counts(line, own)).findFirst().orElse(null))
                .checks(ofRole(own, "payslip-check").stream().map(this::note).toList());
    }

    private List<Line> ofRole(List<Line> own, String role) {
        return own.stream().filter(line -> sentences.book().line(line.getId()).role().equals(role)).toList();
    }

    private PayslipLineJson line(Line line) {
        Object letter = line.input("letter");
        Object printed = letter == null ? line.input("code") : letter;
        return new PayslipLineJson()
                .id(Explanation.lastPart(line.getId()))
                .label(sentences.label(line.getId()))
                .amount(letter == null ? line.getAmount().toPounds() : null)
                .text(printed == null ? null : String.valueOf(printed))
                .because(sentences.because(line))
                .citation(explanation.citation(line));
    }

    private PayslipCountsJson counts(Line line, List<Line> own) {
        return new PayslipCountsJson()
                .amount(line.getAmount().toPounds())
                .because(sentences.because(line))
                .citation(explanation.citation(line))
                .canDiffer(ofRole(own, "payslip-differs").stream().map(this::note).toList());
    }

    private PayslipNoteJson note(Line line) {
        return new PayslipNoteJson()
                .id(Explanation.lastPart(line.getId()))
                .label(sentences.label(line.getId()))
                .because(sentences.because(line))
                .citation(explanation.citation(line));
    }

    private static BigDecimal amount(List<Line> own, String id) {
        return own.stream()
                .filter(line -> line.getId().equals(id))
                .map(line -> line.getAmount().toPounds())
                .findFirst()
                .orElse(null);
    }
}
