package org.worthwhile.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.worthwhile.catalogue.Catalogue;
import org.worthwhile.catalogue.Programme;
import org.worthwhile.catalogue.SheetNotes;
import org.worthwhile.rates.Nearest;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rates.YamlFault;

/** Holds the Welsh of what a programme's sheet and its rules say in English to that English. */
final class NotesLint {

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");
    /** As much of a text as finds its line, and breaks over no two. */
    private static final int BEGINNING = 40;

    private final RuleBook book;
    private final RulesFolder folder;
    private final Map<String, String> welsh;
    private final List<RulesFault> faults = new ArrayList<>();
    private final List<RulesFault> untranslated = new ArrayList<>();

    private NotesLint(RuleBook book, RulesFolder folder) {
        this.book = book;
        this.folder = folder;
        this.welsh = book.words("cy").notes();
    }

    /** What is wrong with the Welsh that is there is added to the faults; what has none is added to the untranslated. */
    static void check(RuleBook book, RulesFolder folder, List<RulesFault> faults, List<RulesFault> untranslated) {
        NotesLint lint = new NotesLint(book, folder);
        Map<String, String> english = new LinkedHashMap<>();
        book.catalogue().programmes().forEach(programme -> english.putAll(lint.notes(programme)));
        lint.welsh.forEach((key, text) -> lint.holds(key, english, text));
        faults.addAll(lint.faults);
        untranslated.addAll(lint.untranslated);
    }

    /** The English texts of a programme by their keys; those without Welsh are noted. */
    private Map<String, String> notes(Programme programme) {
        Map<String, String> notes = new LinkedHashMap<>();
        String sheet = Catalogue.FOLDER + programme.folder() + "/" + programme.id() + ".yaml";
        String payments = programme.id() + "/" + SheetNotes.ALL_PAYMENTS;
        SheetNotes.of(programme.sheet()).forEach((note, text) -> {
            String key = programme.id() + "/" + note;
            notes.put(key, text);
            if (key.startsWith(payments + "/")) {
                notes.putIfAbsent(payments, text);
            }
            if (!welsh.containsKey(key) && !(key.startsWith(payments + "/") && welsh.containsKey(payments))) {
                missing(sheet, lineOf(note, text, folder.text(sheet)), key, text);
            }
        });
        for (RuleDescription rule : book.rulesOf(RuleBook.fileOf(programme))) {
            if (rule.interpretation() != null) {
                notes.put(rule.noteKey(), rule.interpretation());
                if (!welsh.containsKey(rule.noteKey())) {
                    missing(rule.file(), rule.line(), rule.noteKey(), rule.interpretation());
                }
            }
        }
        return notes;
    }

    /** What has an id stands where the id does: two results may say the same. */
    private static int lineOf(String note, String text, String sheet) {
        String[] parts = note.split("/");
        boolean named = parts[0].equals("evidence") || parts[0].equals("gives");
        return YamlFault.lineOf(named ? "id: " + parts[1] + "," : text.substring(0, Math.min(BEGINNING, text.length())).split("[\"'\\\\]")[0], sheet);
    }

    private void missing(String file, int line, String key, String text) {
        untranslated.add(new RulesFault(file, line, "this has no Welsh draft (cy), and Welsh answers say it in English: \"" + text
                + "\". In the words file beside it, under notes, write " + key + ": {cy: \"...\"}"));
    }

    private void holds(String key, Map<String, String> english, String text) {
        WordsFiles.Place place = book.placeOfWords(key);
        if (!english.containsKey(key)) {
            String nearest = Nearest.to(key, english.keySet());
            faults.add(new RulesFault(place.file(), place.line(), "neither the sheet nor a rule beside it has a text for \"" + key + "\""
                    + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?")));
        } else if (!figures(english.get(key)).equals(figures(text))) {
            faults.add(new RulesFault(place.file(), place.line(), "English and Welsh must have the same figures: "
                    + figures(english.get(key)) + " and " + figures(text)));
        }
    }

    private static TreeSet<String> figures(String text) {
        return FIGURE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
