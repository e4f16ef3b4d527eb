package org.worthwhile.household;

/**
 * The council that was told.
 *
 * @param code the GSS code, like {@code E08000024}
 * @param name the short name, like {@code Sunderland}
 */
public record Authority(String code, String name, Nation nation) {
}
