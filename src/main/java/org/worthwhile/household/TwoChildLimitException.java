package org.worthwhile.household;

/** Why a third or later child could be paid for before 6 April 2026 (Universal Credit Regulations 2013, Schedule 12). */
public enum TwoChildLimitException {
    NONE, MULTIPLE_BIRTH, ADOPTED, KINSHIP_CARE, NON_CONSENSUAL_CONCEPTION
}
