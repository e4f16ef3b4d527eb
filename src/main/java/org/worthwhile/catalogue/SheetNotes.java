package org.worthwhile.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The English texts of a programme's sheet that answers carry, each by the key under which its words file says it in Welsh. */
public final class SheetNotes {

    /** One translation for the notes of every payment, where they say the same. */
    public static final String ALL_PAYMENTS = "pays";

    private SheetNotes() {
    }

    /** Every text of the sheet, in its order; its document, sources and quotations are no texts of ours. */
    public static Map<String, String> of(ProgrammeSheet sheet) {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("area", sheet.area().note());
        notes.put("open", sheet.open().note());
        notes.put("status", sheet.status().note());
        notes.put("mandatory", sheet.mandatory() == null ? null : sheet.mandatory().when());
        sheet.gives().forEach(figure -> notes.put(gives(figure), figure.label()));
        sheet.pays().forEach(payment -> notes.put(pays(payment), payment.note()));
        for (ProgrammeSheet.Evidence evidence : sheet.evidence()) {
            notes.put(evidence(evidence), evidence.what());
            notes.put(evidence(evidence) + "/base", evidence.base());
            notes.put(evidence(evidence) + "/note", evidence.note());
        }
        listed("caveats", sheet.caveats(), notes);
        listed("contradictions", sheet.contradictions(), notes);
        listed("ambiguities", sheet.ambiguities(), notes);
        notes.values().removeIf(text -> text == null || text.isBlank());
        return notes;
    }

    private static void listed(String list, List<String> texts, Map<String, String> into) {
        for (int i = 0; i < texts.size(); i++) {
            into.put(numbered(list, i), texts.get(i));
        }
    }

    /** A text of a list, which is counted from 1 where it is translated. */
    public static String numbered(String list, int index) {
        return list + "/" + (index + 1);
    }

    public static String gives(ProgrammeSheet.Figure figure) {
        return "gives/" + figure.id();
    }

    public static String pays(ProgrammeSheet.Payment payment) {
        return ALL_PAYMENTS + "/" + payment.cost();
    }

    public static String evidence(ProgrammeSheet.Evidence evidence) {
        return "evidence/" + evidence.id();
    }
}
