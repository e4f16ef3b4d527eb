package org.worthwhile.household;

/** How tax is worked out: as PAYE takes it from each payment, or as a year's liability shared over twelve months. */
public enum PayBasis {
    PAYE, ANNUAL
}
