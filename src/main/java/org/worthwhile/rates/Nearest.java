package org.worthwhile.rates;

import java.util.Collection;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which known word was probably meant. */
public final class Nearest {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    private static final int LONGEST = 60;

    private Nearest() {
    }

    /** The known word nearest to what was written; {@code null} when none is near. */
    public static String to(String written, Collection<String> known) {
        if (written == null || written.length() > LONGEST) {
            return null;
        }
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            int distance = DISTANCE.apply(plain(written), plain(word));
            boolean partOf = plain(word).startsWith(plain(written)) || plain(written).startsWith(plain(word));
            int weighed = partOf ? Math.min(distance, 2) : distance;
            if (weighed < least && weighed <= Math.max(2, word.length() / 3)) {
                least = weighed;
                nearest = word;
            }
        }
        return nearest;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }
}
