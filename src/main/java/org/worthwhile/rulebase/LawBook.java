package org.worthwhile.rulebase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rates.StrictYaml;
import tools.jackson.core.type.TypeReference;

/** Where each law can be read: from a citation to the page of its provision on legislation.gov.uk. */
public final class LawBook {

    private static final String FILE = "law.yaml";
    private static final Pattern PROVISION =
            Pattern.compile("\\b(regs?|ss?|Sch(?:edule)?|arts?|rules?)\\.? (\\d+[A-Z]*)");

    private final Map<String, String> laws;
    /** By citation, the page of its provision: worked out once. */
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    private LawBook(Map<String, String> laws) {
        this.laws = laws;
    }

    static LawBook read(RulesFolder folder, List<RulesFault> faults) {
        if (!folder.files().contains(FILE)) {
            faults.add(new RulesFault(FILE, 0, "this file says where each law can be read; it is missing"));
            return new LawBook(Map.of());
        }
        return new LawBook(StrictYaml.read(folder, FILE, new TypeReference<LinkedHashMap<String, String>>() {}, new LinkedHashMap<>(), faults));
    }

    boolean knows(String citation) {
        return url(citation) != null;
    }

    /** The page of the provision that a citation names first; {@code null} for a law that is not listed. */
    public String url(String citation) {
        Optional<String> page = known.get(citation);
        if (page == null) {
            page = known.computeIfAbsent(citation, any -> Optional.ofNullable(find(citation)));
        }
        return page.orElse(null);
    }

    private String find(String citation) {
        String law = longest(citation);
        if (law == null) {
            return null;
        }
        String base = laws.get(law);
        Matcher provision = PROVISION.matcher(citation.substring(law.length()));
        if (!base.contains("legislation.gov.uk") || !provision.find()) {
            return base;
        }
        char kind = provision.group(1).charAt(0);
        String part = provision.group(1).startsWith("Sch") ? "schedule"
                : kind == 'r' ? provision.group(1).startsWith("rule") ? "rule" : "regulation"
                : kind == 'a' ? "article" : "section";
        return base + "/" + part + "/" + provision.group(2);
    }

    private String longest(String citation) {
        String longest = null;
        for (String law : laws.keySet()) {
            if (citation.startsWith(law) && (longest == null || law.length() > longest.length())) {
                longest = law;
            }
        }
        return longest;
    }
}
