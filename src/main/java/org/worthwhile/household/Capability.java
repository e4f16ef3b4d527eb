package org.worthwhile.household;

/** What has been decided about a person's capability for work. */
public enum Capability {
    NONE, AWAITING_ASSESSMENT, FOUND_FIT, LCW, LCWRA
}
