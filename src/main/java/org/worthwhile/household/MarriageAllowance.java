package org.worthwhile.household;

/** Whether part of a personal allowance is given to, or had from, a husband, wife or civil partner. */
public enum MarriageAllowance {
    NONE, TRANSFERS, RECEIVES
}
