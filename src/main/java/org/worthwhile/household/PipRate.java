package org.worthwhile.household;

/** A rate of Personal Independence Payment, or of Scotland's Adult Disability Payment. */
public enum PipRate {
    NONE, STANDARD, ENHANCED
}
