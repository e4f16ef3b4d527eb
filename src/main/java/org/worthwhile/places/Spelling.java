package org.worthwhile.places;

import java.text.Normalizer;

/** One spelling for all the ways to write a name: case, accents, hyphens, full stops, {@code &} and a leading "the" make no difference. */
final class Spelling {

    private Spelling() {}

    static String of(String name) {
        if (name == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder(name.length() + 4);
        boolean gap = false;
        String letters = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                gap = space(plain, gap);
                plain.append(Character.toLowerCase(c));
            } else if (c == '&') {
                space(plain, true);
                plain.append("and");
                gap = true;
            } else if (c != '\'' && c != '\u2019' && c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            } else if (c == '.') {
                gap = gap || i + 1 < letters.length() && Character.isLetterOrDigit(letters.charAt(i + 1));
            }
        }
        return plain.length() > 4 && plain.indexOf("the ") == 0 ? plain.substring(4) : plain.toString();
    }

    private static boolean space(StringBuilder plain, boolean gap) {
        if (gap && !plain.isEmpty()) {
            plain.append(' ');
        }
        return false;
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > '\u007f') {
                return false;
            }
        }
        return true;
    }
}
