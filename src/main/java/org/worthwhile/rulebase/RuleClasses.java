package org.worthwhile.rulebase;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the compiler made of rules. A set of rules travels as one file: thousands of small ones in a jar are a search each, and made
 * every command wait.
 *
 * @param classes their bytes, by their names with full stops
 * @param models the classes that hold the rules, one a package
 * @param matchers the classes that match them as Java; none where rules are compiled while running
 */
record RuleClasses(Map<String, byte[]> classes, List<String> models, List<String> matchers) {

    void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file))) {
            write(models, out);
            write(matchers, out);
            out.writeInt(classes.size());
            for (Map.Entry<String, byte[]> one : new TreeMap<>(classes).entrySet()) {
                out.writeUTF(one.getKey());
                out.writeInt(one.getValue().length);
                out.write(one.getValue());
            }
        }
    }

    static RuleClasses read(InputStream file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
            List<String> models = names(in);
            List<String> matchers = names(in);
            Map<String, byte[]> classes = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                classes.put(in.readUTF(), in.readNBytes(in.readInt()));
            }
            return new RuleClasses(classes, models, matchers);
        }
    }

    private static void write(List<String> names, DataOutputStream out) throws IOException {
        out.writeInt(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    private static List<String> names(DataInputStream in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            names.add(in.readUTF());
        }
        return names;
    }
}
