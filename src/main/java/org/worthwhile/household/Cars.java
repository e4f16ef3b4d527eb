package org.worthwhile.household;

/** How many cars the household has; without it, nobody told. */
public record Cars(int number) {
}
