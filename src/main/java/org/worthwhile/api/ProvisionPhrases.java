package org.worthwhile.api;

import static org.worthwhile.api.Phrases.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.ProgrammeSheet;
import org.worthwhile.catalogue.Status;
import org.worthwhile.lines.Answer;

/** Fixed sentences about programmes that belong to no rule, in English and in draft Welsh. */
final class ProvisionPhrases {

    private ProvisionPhrases() {
    }

    static String day(LocalDate day, String language) {
        return Sentences.date(day, language);
    }

    static String limit(Answer.Limit limit, String unit, String language) {
        String amount = (String.format(Locale.UK, "%,d", limit.value()) + " " + unit).strip();
        return switch (limit.bound()) {
            case AT_LEAST -> in(language, "The least is " + amount + ".", "Y lleiaf yw " + amount + ".");
            case ABOVE -> in(language, "It must be more than " + amount + ".", "Rhaid iddo fod yn fwy na " + amount + ".");
            case AT_MOST -> in(language, "The most is " + amount + ".", "Y mwyaf yw " + amount + ".");
            case BELOW -> in(language, "It must be under " + amount + ".", "Rhaid iddo fod yn llai na " + amount + ".");
            case OTHER_THAN -> in(language, "It must not be " + amount + ".", "Ni chaiff fod yn " + amount + ".");
            case EXACTLY -> in(language, "It must be exactly " + amount + ".", "Rhaid iddo fod yn union " + amount + ".");
        };
    }

    static String joined(List<String> words, boolean or, String language) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        // Welsh has commas alone: "neu" and "a" would change the letter that begins the next word.
        boolean several = words.stream().anyMatch(word -> word.contains(" or ") || word.contains(" and ") || word.contains(","));
        String last = in(language, (several ? "," : "") + (or ? " or " : " and "), ", ");
        return String.join(", ", words.subList(0, words.size() - 1)) + last + words.get(words.size() - 1);
    }

    static String partOf(String place, String language) {
        return in(language, "Do you live in the part that is, or was, " + place + "? If so, give that as the council area.",
                "Ydych chi'n byw yn y rhan sydd, neu a oedd, yn " + place + "? Os felly, rhowch hynny fel ardal y cyngor.");
    }

    /** One question is said; several stand among those that are left to ask, and are not run together here too. */
    static String notKnown(List<String> questions, String language) {
        return in(language, "We do not know yet. ", "Nid ydym yn gwybod eto. ") + (questions.size() < 2 ? String.join("", questions)
                : in(language, "Of the questions left, " + questions.size() + " decide this.",
                        "Nifer y cwestiynau ar ôl sy'n penderfynu hyn: " + questions.size() + "."));
    }

    static String status(Programme programme, Status status, String statusNote, String language) {
        ProgrammeSheet.Open open = programme.sheet().open();
        // What was found on the day we looked says nothing of the days before.
        boolean asFound = programme.sheet().status().is().equals(status.written());
        String note = statusNote == null || !asFound ? "" : " " + statusNote;
        boolean assumed = "assumed".equals(open.exact());
        return switch (status) {
            case OPEN -> open.lastDay() == null
                    ? in(language, "It is open.", "Mae ar agor.")
                    : assumed ? in(language, "It is open. No last day is published: we take " + day(open.lastDay(), language) + ".",
                            "Mae ar agor. Nid oes diwrnod olaf wedi'i gyhoeddi: rydym yn cymryd " + day(open.lastDay(), language) + ".")
                    : in(language, "It is open until " + day(open.lastDay(), language) + ".",
                            "Mae ar agor tan " + day(open.lastDay(), language) + ".");
            case OPEN_VARIES_LOCALLY -> in(language, "It is open, but what there is differs from place to place. Check locally.",
                    "Mae ar agor, ond mae'r hyn sydd ar gael yn amrywio o le i le. Gwiriwch yn lleol.") + note;
            case UNVERIFIED -> in(language, "We could not confirm that it is open. Ask before you count on it.",
                    "Ni allem gadarnhau ei bod ar agor. Gofynnwch cyn dibynnu arni.") + note;
            case CLOSED_TO_STARTS -> in(language, "Nobody new can join it.", "Ni all neb newydd ymuno.") + note;
            case NOT_YET_OPEN -> in(language, "It is not open yet. It opens on " + day(open.firstDay(), language) + ".",
                    "Nid yw wedi agor eto. Mae'n agor ar " + day(open.firstDay(), language) + ".");
            case CLOSED -> (open.lastDay() == null || assumed
                    ? in(language, "It has closed.", "Mae wedi cau.")
                    : in(language, "It closed on " + day(open.lastDay(), language) + ".", "Caeodd ar " + day(open.lastDay(), language) + ".")) + note;
            case PROPOSAL_ONLY ->
                    in(language, "It is only a proposal, and nobody can join it.", "Cynnig yn unig yw hwn, ac ni all neb ymuno ag ef.") + note;
        };
    }

    static String cannotGoTogether(String one, String other, String language) {
        return in(language, "These two cannot go together: " + one + "; " + other + ". Choosing one means losing the other.",
                "Ni all y ddau hyn fynd gyda'i gilydd: " + one + "; " + other + ". Mae dewis un yn golygu colli'r llall.");
    }

    /** @param asking those that ask for it @param others those that may count as one */
    static String noOtherProgramme(List<String> asking, List<String> others, String language) {
        String asks = joined(asking, false, language);
        String counts = String.join("; ", others);
        boolean one = others.size() == 1;
        return in(language,
                asks + (asking.size() == 1 ? " asks" : " each ask") + " that you are on no other employment programme. "
                        + (one ? counts + " may count as one." : "These may count as one: " + counts + ".") + " Ask before you choose.",
                "Mae " + asks + " yn gofyn nad ydych ar raglen gyflogaeth arall. "
                        + (one ? "Gall " + counts + " gyfrif fel un." : "Gall y rhain gyfrif fel un: " + counts + ".") + " Gofynnwch cyn dewis.");
    }

    static String lowConfidence(String language) {
        return in(language, "We found little to read about this. Check it before you act on it.",
                "Ychydig a gawsom i'w ddarllen am hyn. Gwiriwch cyn gweithredu.");
    }

    static String sanction(String when, String language) {
        return when + " " + in(language, "If you must take part and do not, your benefit can be stopped for a time. Talk to an adviser first.",
                "Os oes rhaid i chi gymryd rhan ac na wnewch, gellir atal eich budd-dal am gyfnod. Siaradwch â chynghorydd yn gyntaf.");
    }

    static String noPublicFunds(String language) {
        return in(language,
                "Your visa or permit does not let you claim benefits. Claiming one to get this could harm your right to stay. See an immigration adviser first.",
                "Nid yw eich fisa neu'ch trwydded yn gadael i chi hawlio budd-daliadau. Gallai hawlio un er mwyn cael hwn niweidio eich hawl i aros. Gwelwch gynghorydd mewnfudo yn gyntaf.");
    }

    static String noRightToWork(String language) {
        return in(language, "You are not allowed to work in the UK, from what you told us. See an immigration adviser before you take a job.",
                "Nid oes gennych hawl i weithio yn y DU, o'r hyn a ddywedoch wrthym. Gwelwch gynghorydd mewnfudo cyn derbyn swydd.");
    }

    static String alreadyOn(String language) {
        return in(language, "You are on it already.", "Rydych arni eisoes.");
    }

    static String consent(String language) {
        return in(language, "Agree together what is shared, with whom and for what. You can say no, and you can change your mind.",
                "Cytunwch gyda'ch gilydd beth sy'n cael ei rannu, gyda phwy ac at ba ddiben. Gallwch ddweud na, a gallwch newid eich meddwl.");
    }

    static String ask(String language) {
        return in(language, "Ask whether it is for you: we do not know yet.", "Gofynnwch a yw ar eich cyfer chi: nid ydym yn gwybod eto.");
    }

    static String youFit(String language) {
        return in(language, "From what you told us, it is for people like you.", "O'r hyn a ddywedoch wrthym, mae ar gyfer pobl fel chi.");
    }

    static String toTheProvider(String name, String language) {
        return in(language, "A person asks about this help: " + name + ". Send this page only once they have agreed.",
                "Mae person yn gofyn am yr help hwn: " + name + ". Peidiwch ag anfon y dudalen hon nes eu bod wedi cytuno.");
    }

    static String readBack(String facts, String language) {
        return in(language, "What we read back to them, and they agreed: \"" + facts + "\"",
                "Yr hyn a ddarllenwyd yn ôl iddynt, ac y maent wedi cytuno ag ef: \"" + facts + "\"");
    }

    static String notKnownYet(String language) {
        return in(language, "Not known yet: ", "Nid yw'n hysbys eto: ");
    }

    static String clock(ProgrammeSheet.Length length, String language) {
        if (length.weeks() != null) {
            return in(language, "It lasts " + length.weeks() + " weeks at most.", "Mae'n para " + length.weeks() + " wythnos ar y mwyaf.");
        }
        if (length.months() != null) {
            return in(language, "It lasts " + length.months() + " months at most.", "Mae'n para " + length.months() + " mis ar y mwyaf.");
        }
        return length.days() != null
                ? in(language, "It lasts " + length.days() + " days at most.", "Mae'n para " + length.days() + " diwrnod ar y mwyaf.")
                : in(language, "No length is published.", "Nid oes hyd wedi'i gyhoeddi.");
    }

    static String notPlaced(boolean nothingToAsk, String language) {
        return nothingToAsk
                ? in(language, "None of its groups describes this person.", "Nid yw'r un o'i grwpiau yn disgrifio'r person hwn.")
                : in(language, "Not enough is known yet.", "Nid oes digon yn hysbys eto.");
    }

    static String notADecision(String language) {
        return helpWithChoosing(language) + in(language, "", " " + Phrases.DRAFT);
    }

    static String helpWithChoosing(String language) {
        return in(language, "This is help with choosing, not a decision. Only those who run a programme decide who joins.",
                "Cymorth i ddewis yw hwn, nid penderfyniad. Dim ond y rhai sy'n rhedeg rhaglen sy'n penderfynu pwy sy'n ymuno.");
    }
}
