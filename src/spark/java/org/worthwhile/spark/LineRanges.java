package org.worthwhile.spark;

import org.apache.spark.Partitioner;

/** Deals lines out by their numbers: each part holds neighbours, and as many as any other. */
final class LineRanges extends Partitioner {

    private static final long serialVersionUID = 1L;

    private final long last;
    private final int parts;

    /** @param last the greatest number */
    LineRanges(long last, int parts) {
        this.last = Math.max(1, last);
        this.parts = parts;
    }

    @Override
    public int numPartitions() {
        return parts;
    }

    @Override
    public int getPartition(Object line) {
        return (int) (((Long) line - 1) * parts / last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineRanges ranges && ranges.last == last && ranges.parts == parts;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(last) * 31 + parts;
    }
}
