package org.worthwhile.household;

/** Which of the two LCWRA rates a statement shows, for periods from 6 April 2026. */
public enum LcwraRate {
    PROTECTED, NEW
}
