package org.worthwhile.rulebase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import org.worthwhile.rates.RulesFolder;

/**
 * What rules, rates, programmes and words are, as one number that changes when one of their files does and at nothing else. Anything in
 * such a file counts, a comment too, but not how its lines end, nor a spreadsheet program's byte-order mark. It is what this prints:
 * {@code cd rules; find -name '*.drl' -o -name '*.csv' -o -name '*.yaml' | cut -c3- | LC_ALL=C sort | xargs sha256sum | sha256sum}.
 */
final class Fingerprint {

    /** What answers are made from; whatever else lies in the folder is for those who work there. */
    private static final List<String> ENDINGS = List.of(".drl", ".csv", ".yaml");

    private Fingerprint() {
    }

    static String of(RulesFolder folder) {
        StringBuilder files = new StringBuilder();
        for (String file : folder.files()) {
            if (ENDINGS.stream().anyMatch(file::endsWith)) {
                files.append(of(folder, file)).append("  ").append(file).append('\n');
            }
        }
        return "sha256:" + of(files.toString());
    }

    /** Of one file, as {@code sha256sum} writes it. */
    static String of(RulesFolder folder, String file) {
        return of(folder.text(file).replace("\r\n", "\n"));
    }

    /** Of files that are taken as they are. */
    static String ofAll(SortedMap<String, byte[]> files) {
        StringBuilder all = new StringBuilder();
        files.forEach((name, content) -> all.append(of(content)).append("  ").append(name).append('\n'));
        return of(all.toString());
    }

    private static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
