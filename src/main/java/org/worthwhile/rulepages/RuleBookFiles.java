package org.worthwhile.rulepages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the rule book into a folder, as pages that need no service: they open from a disk, a memory stick or any web server. */
public final class RuleBookFiles {

    private RuleBookFiles() {
    }

    /** Writes every page with what it is shown with; says how many pages there are. */
    public static int write(RulePages pages, Path folder) throws IOException {
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

    /** A page as it is written, for whoever holds the files against the service. */
    static String read(Path folder, String address) throws IOException {
        return Files.readString(folder.resolve(Addresses.file(address)), StandardCharsets.UTF_8);
    }
}
