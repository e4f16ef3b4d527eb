package org.worthwhile.specs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.rates.Nearest;

/** Which scenarios are asked for: all, a folder, a file, or one scenario of a file by its line. */
public final class Wanted implements BiPredicate<String, Integer> {

    private static final Pattern PLACE = Pattern.compile("(.*?)(?::(\\d+))?");
    private static final Set<Integer> ALL = Set.of();

    private final Map<String, Set<Integer>> lines = new HashMap<>();

    /** Named on the command line. @throws IllegalArgumentException for what is none of the files, with the nearest */
    public static Wanted named(List<String> places, Collection<String> files, String folder) {
        Wanted wanted = new Wanted();
        if (places.isEmpty()) {
            files.forEach(wanted::addAll);
        }
        for (String place : places) {
            Matcher parts = PLACE.matcher(place.replace('\\', '/'));
            parts.matches();
            String path = within(parts.group(1), folder);
            List<String> found = files.stream().filter(file -> file.equals(path) || path.isEmpty() || file.startsWith(path + "/")).toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException("There is no feature at " + place + nearest(path, files));
            }
            for (String file : found) {
                if (parts.group(2) == null) {
                    wanted.addAll(file);
                } else {
                    wanted.add(file, Integer.parseInt(parts.group(2)));
                }
            }
        }
        return wanted;
    }

    private static String nearest(String path, Collection<String> files) {
        Set<String> known = new TreeSet<>(files);
        files.forEach(file -> {
            for (int slash = file.indexOf('/'); slash > 0; slash = file.indexOf('/', slash + 1)) {
                known.add(file.substring(0, slash));
            }
        });
        String nearest = Nearest.to(path, known);
        return nearest == null ? "." : ". Did you mean " + nearest + "?";
    }

    /** {@code features/universal-credit/}, wherever the folder is, is {@code universal-credit}. */
    private static String within(String place, String folder) {
        String path = place.replaceFirst("^\\./", "").replaceFirst("/+$", "");
        for (String start : List.of(folder, "features")) {
            if (path.equals(start)) {
                return "";
            }
            if (path.startsWith(start + "/")) {
                return path.substring(start.length() + 1);
            }
        }
        return path;
    }

    void addAll(String file) {
        lines.put(file, ALL);
    }

    void add(String file, int line) {
        if (lines.get(file) != ALL) {
            lines.computeIfAbsent(file, any -> new HashSet<>()).add(line);
        }
    }

    /** The files of which any scenario is wanted. */
    public List<String> files() {
        return new ArrayList<>(new TreeSet<>(lines.keySet()));
    }

    @Override
    public boolean test(String file, Integer line) {
        Set<Integer> wanted = lines.get(file);
        return wanted == ALL || wanted != null && wanted.contains(line);
    }
}
