package org.worthwhile.household;

/**
 * Where a council whose scheme is in the rules folder says how it works; it may have no figures for the period's year.
 *
 * @param council the short name
 */
public record CouncilPage(String council, String page) {
}
