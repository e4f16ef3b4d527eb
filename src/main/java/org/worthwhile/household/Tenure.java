package org.worthwhile.household;

/** How the household holds its home. */
public enum Tenure {
    SOCIAL_RENT, PRIVATE_RENT, MORTGAGE, OWNED, RENT_FREE, TEMPORARY_ACCOMMODATION, SUPPORTED_ACCOMMODATION
}
