package org.worthwhile.rates;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules folder: on disk while it is being edited, inside the jar otherwise. Paths use {@code /} and start below {@code rules/}. */
public sealed interface RulesFolder {

    /** The packaged files as one, written when the project is built: hundreds of small ones in a jar are a search each, and made every start wait. */
    String AS_ONE = "META-INF/worthwhile/rules.files";

    /** The list of the packaged features. */
    String FEATURES_INDEX = "features/index.txt";

    List<String> files();

    byte[] bytes(String file);

    /** A file as UTF-8 text, without the byte-order mark that spreadsheet programs put before it. */
    default String text(String file) {
        String text = new String(bytes(file), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    default List<String> files(String ending) {
        return files().stream().filter(file -> file.endsWith(ending)).toList();
    }

    /** The folder on disk as it stands now: what is saved there afterwards does not change what was read. */
    static RulesFolder at(Path folder) {
        return Held.onDisk(folder);
    }

    /** The folder that the project was built with. */
    static RulesFolder packaged() {
        return Held.asOneFile(RulesFolder.class.getClassLoader());
    }

    /** The features that the project was built with, which prove its rules. */
    static RulesFolder packagedFeatures() {
        return new Packaged(RulesFolder.class.getClassLoader(), "features/");
    }

    /** Whether features were packaged. */
    static boolean hasFeatures() {
        return RulesFolder.class.getClassLoader().getResource(FEATURES_INDEX) != null;
    }

    /** Writes all of it as one file. */
    default void writeAsOne(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file))) {
            out.writeInt(files().size());
            for (String one : files()) {
                byte[] content = bytes(one);
                out.writeUTF(one);
                out.writeInt(content.length);
                out.write(content);
            }
        }
    }

    /** Files held in memory, by their paths in order. */
    record Held(SortedMap<String, byte[]> content) implements RulesFolder {

        private static Held asOneFile(ClassLoader loader) {
            try (InputStream file = loader.getResourceAsStream(AS_ONE)) {
                if (file == null) {
                    throw new IllegalStateException(AS_ONE + " is not in the package: build the project first");
                }
                DataInputStream in = new DataInputStream(new ByteArrayInputStream(file.readAllBytes()));
                SortedMap<String, byte[]> content = new TreeMap<>();
                for (int left = in.readInt(); left > 0; left--) {
                    content.put(in.readUTF(), in.readNBytes(in.readInt()));
                }
                return new Held(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Held onDisk(Path folder) {
            SortedMap<String, byte[]> content = new TreeMap<>();
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    if (!path.startsWith(".") && !path.contains("/.") && !path.equals("index.txt")) {
                        content.put(path, Files.readAllBytes(file));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The rules folder " + folder + " cannot be read", e);
            }
            return new Held(content);
        }

        @Override
        public List<String> files() {
            return List.copyOf(content.keySet());
        }

        @Override
        public byte[] bytes(String file) {
            return content.get(file);
        }
    }

    record Packaged(ClassLoader loader, String root) implements RulesFolder {

        @Override
        public List<String> files() {
            return new String(resource(root + "index.txt"), StandardCharsets.UTF_8).lines().toList();
        }

        @Override
        public byte[] bytes(String file) {
            return resource(root + file);
        }

        private byte[] resource(String name) {
            try (InputStream in = loader.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " is not in the package: build the project first");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
