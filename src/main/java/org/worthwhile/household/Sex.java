package org.worthwhile.household;

/** A child's sex, which decides who may be expected to share a bedroom from the age of 10 (Sch 4 para 10). */
public enum Sex {
    FEMALE, MALE
}
