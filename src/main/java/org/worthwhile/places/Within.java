package org.worthwhile.places;

/** How a home stands to a place or an area: all of it inside, none of it, or only a part, so that it must be asked. */
public enum Within {
    INSIDE, OUTSIDE, PARTLY
}
