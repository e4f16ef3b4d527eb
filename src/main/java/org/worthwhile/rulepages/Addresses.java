package org.worthwhile.rulepages;

/**
 * How the pages of the rule book point to one another. A page's own address never changes: {@code rules/universal-credit/capital},
 * with the rule after a hash; {@code rates/universal-credit.taper}.
 */
public enum Addresses {

    /** Behind the service: {@code /rule-book/rates/universal-credit.taper}. */
    SERVED {
        @Override
        String page(String from, String to) {
            return to.isEmpty() ? ROOT : to.startsWith("#") ? ROOT + to : ROOT + "/" + to;
        }

        @Override
        String asset(String from, String name) {
            return "/" + name;
        }
    },

    /** In files, from one to the other, so that they work from any folder: {@code ../rates/universal-credit.taper.html}. */
    FILES {
        @Override
        String page(String from, String to) {
            int hash = to.indexOf('#');
            String page = hash < 0 ? to : to.substring(0, hash);
            return upFrom(from) + file(page) + (hash < 0 ? "" : to.substring(hash));
        }

        @Override
        String asset(String from, String name) {
            return upFrom(from) + name;
        }
    };

    /** Where the service has the rule book. */
    public static final String ROOT = "/rule-book";

    /** From one page to another, which may name a place on it after a hash. */
    abstract String page(String from, String to);

    /** From a page to its style sheet, script or icon. */
    abstract String asset(String from, String name);

    /** The file that a page is written to. */
    static String file(String page) {
        return page.isEmpty() ? "index.html" : page + ".html";
    }

    private static String upFrom(String page) {
        return "../".repeat((int) page.chars().filter(letter -> letter == '/').count());
    }

    /** A sentence as the name of a place on a page. */
    static String place(String sentence) {
        StringBuilder place = new StringBuilder(sentence.length());
        for (int i = 0; i < sentence.length(); i++) {
            char letter = Character.toLowerCase(sentence.charAt(i));
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                place.append(letter);
            } else if (letter != '\'' && letter != '’' && !place.isEmpty() && place.charAt(place.length() - 1) != '-') {
                place.append('-');
            }
        }
        return place.isEmpty() || place.charAt(place.length() - 1) != '-' ? place.toString() : place.substring(0, place.length() - 1);
    }

    /** The page of a rule file. */
    static String ofFile(String file) {
        return "rules/" + (file.endsWith(".drl") ? file.substring(0, file.length() - ".drl".length()) : file);
    }

    /** The place of a rule on its file's page. */
    public static String ofRule(String file, String title) {
        return ofFile(file) + "#" + place(title);
    }

    /** Where the service has a rule. */
    public static String served(String file, String title) {
        return ROOT + "/" + ofRule(file, title);
    }

    /** The page of a rate. */
    public static String ofRate(String name) {
        return "rates/" + name;
    }

    static String ofProgramme(String id) {
        return "programmes/" + id;
    }

    static String ofFeature(String path) {
        return "features/" + path.replaceFirst("\\.feature$", "");
    }
}
