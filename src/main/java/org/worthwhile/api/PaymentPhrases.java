package org.worthwhile.api;

import java.util.List;
import java.util.Locale;
import org.worthwhile.catalogue.ProgrammeSheet;

/** Says how much of a cost a programme can pay, in English and in draft Welsh. */
final class PaymentPhrases {

    private PaymentPhrases() {
    }

    static String of(ProgrammeSheet.Payment payment, String note, String language) {
        boolean welsh = language.equals("cy");
        String share = payment.percent() == null ? "" : payment.percent() + "%";
        StringBuilder text = new StringBuilder(welsh
                ? "Gall dalu " + (share.isEmpty() ? cost(payment, true) : share + " o " + cost(payment, true).replaceFirst("^cost", "gost"))
                : "It can pay " + (share.isEmpty() ? "" : share + " of ") + cost(payment, false));
        if (!payment.modes().isEmpty()) {
            List<String> modes = payment.modes().stream().map(mode -> by(mode, welsh)).toList();
            text.append(" (").append(ProvisionPhrases.joined(modes, true, language)).append(")");
        }
        if (payment.upTo() != null) {
            text.append(welsh ? ", hyd at £" : ", up to £").append(String.format(Locale.UK, "%,.0f", payment.upTo()));
        }
        if (payment.months() != null) {
            text.append(welsh ? ", am " + payment.months() + " mis" : ", for " + payment.months() + (payment.months() == 1 ? " month" : " months"));
        }
        text.append(".");
        return note == null ? text.toString() : text + " " + note;
    }

    private static String by(String mode, boolean welsh) {
        return switch (mode) {
            case "rail" -> welsh ? "ar y trên" : "by train";
            case "bus" -> welsh ? "ar y bws" : "by bus";
            case "lift" -> welsh ? "drwy gael lifft" : "with a lift";
            case "car" -> welsh ? "mewn car" : "by car";
            default -> mode;
        };
    }

    private static String cost(ProgrammeSheet.Payment payment, boolean welsh) {
        boolean upfront = Boolean.TRUE.equals(payment.upfront());
        return switch (payment.cost()) {
            case "travel" -> welsh ? "cost y daith i'r gwaith" : "the cost of getting to work";
            case "childcare" -> welsh
                    ? upfront ? "cost gofal plant cyn eich cyflog cyntaf" : "cost gofal plant"
                    : upfront ? "the cost of childcare before your first wage" : "the cost of childcare";
            case "start-costs" ->
                    welsh ? "yr hyn sydd ei angen arnoch i ddechrau (dillad, offer, gwiriadau)" : "what you need to start (clothes, tools, checks)";
            default -> welsh ? "cost hyfforddiant" : "the cost of training";
        };
    }
}
