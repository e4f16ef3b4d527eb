package org.worthwhile.household;

/** Which disabled child addition a child's disability benefit leads to (Universal Credit Regulations 2013, reg 24(2)). */
public enum Disability {
    NONE, LOWER, HIGHER
}
