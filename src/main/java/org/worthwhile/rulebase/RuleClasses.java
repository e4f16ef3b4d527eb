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
 */
record RuleClasses(Map<String, byte[]> classes, List<String> models) {

    void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file))) {
            out.writeInt(models.size());
            for (String model : models) {
                out.writeUTF(model);
            }
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
            List<String> models = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                models.add(in.readUTF());
            }
            Map<String, byte[]> classes = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                classes.put(in.readUTF(), in.readNBytes(in.readInt()));
            }
            return new RuleClasses(classes, models);
        }
    }
}
