package org.worthwhile.rulepages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes the rule book into a folder, as pages that need no service: they open from a disk, a memory stick or any web server. */
public final class RuleBookFiles {

    private RuleBookFiles() {
    }

    /** Whether a folder may be written to: it holds nothing, or a rule book that was written before. */
    public static boolean takes(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty() || Files.exists(folder.resolve(RulePages.SEARCH_INDEX));
        }
    }

    /** Writes every page with what it is shown with; says how many pages there are. */
    public static int write(RulePages pages, Path folder) throws IOException {
        clear(folder);
        for (String address : pages.addresses()) {
            Path file = folder.resolve(Addresses.file(address));
            Files.createDirectories(file.getParent());
            Files.writeString(file, pages.html(address, Addresses.FILES));
        }
        Files.writeString(folder.resolve(RulePages.SEARCH_INDEX), pages.searchIndex(Addresses.FILES));
        for (String asset : RulePages.ASSETS) {
            try (InputStream in = RuleBookFiles.class.getResourceAsStream("/static/" + asset)) {
                Files.write(folder.resolve(asset), in.readAllBytes());
            }
        }
        return pages.addresses().size();
    }

    /** Takes away the pages of the book before: a rule that has gone has no page. */
    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder.resolve(RulePages.SEARCH_INDEX))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path page : files.filter(file -> file.toString().endsWith(".html")).toList()) {
                    Files.delete(page);
                }
            }
        }
    }
}
