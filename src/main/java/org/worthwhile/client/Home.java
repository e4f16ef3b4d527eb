package org.worthwhile.client;

import org.worthwhile.places.LocalAuthority;
import org.worthwhile.places.Places;

/**
 * Where a person lives, as far as it is known.
 *
 * @param authority the local authority; {@code null} while it is unknown
 * @param nation from the authority or as given; {@code null} while it is unknown
 * @param combinedAuthority from the authority or as given; {@code none} where there is none, {@code null} while it is unknown
 * @param areas the look-up areas that were given, in and out
 */
record Home(LocalAuthority authority, String nation, String combinedAuthority, Members areas, Places places) {

    /** The word for "belongs to no combined authority". */
    static final String NONE = "none";
}
