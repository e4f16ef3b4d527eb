package org.worthwhile.household;

/** Why a single person under 35 without children may have more than the shared rate (Sch 4 para 29). */
public enum SharedRateException {
    NONE, CARE_LEAVER, HOMELESS_HOSTEL, DOMESTIC_ABUSE, MODERN_SLAVERY, OFFENDER_MANAGEMENT
}
