package org.worthwhile.access;

import io.github.bucket4j.Bucket;

/**
 * What somebody may still ask.
 *
 * @param bucket the points that are left
 * @param most the points that fit in
 */
record Allowance(Bucket bucket, int most) {

    /** A question that costs more than anybody has is let in when nothing else was asked. */
    int atMost(int points) {
        return Math.min(points, most);
    }
}
