package org.worthwhile.access;

import io.github.bucket4j.Bucket;

/**
 * What somebody may still ask.
 *
 * @param whose an organisation or an address, as they are told apart
 * @param bucket the points that are left
 * @param most the points that fit in
 */
record Allowance(String whose, Bucket bucket, int most) {

    /** A question that costs more than anybody has is let in when nothing else was asked. */
    int atMost(int points) {
        return Math.min(points, most);
    }
}
