package org.worthwhile.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.worthwhile.catalogue.ProgrammeSheet;

/** Says how much of a cost a programme can pay, in English and in draft Welsh. */
final class PaymentPhrases {

    private PaymentPhrases() {
    }

    static String of(ProgrammeSheet.Payment payment, String language) {
        boolean welsh = language.equals("cy");
        List<String> parts = new ArrayList<>();
        String share = payment.percent() == null ? "" : payment.percent() + "%";
        parts.add(welsh
                ? "Gall dalu " + (share.isEmpty() ? "" : share + " o ") + cost(payment, true)
                : "It can pay " + (share.isEmpty() ? "" : share + " of ") + cost(payment, false));
        if (!payment.modes().isEmpty()) {
            parts.add((welsh ? "(" : "(by ") + String.join(", ", payment.modes()) + ")");
        }
        if (payment.upTo() != null) {
            parts.add((welsh ? "hyd at £" : "up to £") + String.format(Locale.UK, "%,.0f", payment.upTo()));
        }
        if (payment.months() != null) {
            parts.add(welsh ? "am " + payment.months() + " mis" : "for " + payment.months() + (payment.months() == 1 ? " month" : " months"));
        }
        String sentence = String.join(" ", parts) + ".";
        return payment.note() == null ? sentence : sentence + " " + payment.note();
    }

    private static String cost(ProgrammeSheet.Payment payment, boolean welsh) {
        boolean upfront = Boolean.TRUE.equals(payment.upfront());
        return switch (payment.cost()) {
            case "travel" -> welsh ? "cost y daith i'r gwaith" : "the cost of getting to work";
            case "childcare" -> welsh
                    ? upfront ? "y gofal plant cyntaf, cyn y cyflog cyntaf" : "gofal plant"
                    : upfront ? "the first childcare bill, before the first wage" : "childcare";
            case "start-costs" -> welsh ? "yr hyn sydd ei angen i ddechrau: dillad, offer, gwiriadau" : "what is needed to start: clothes, tools, checks";
            default -> welsh ? "hyfforddiant" : "training";
        };
    }
}
