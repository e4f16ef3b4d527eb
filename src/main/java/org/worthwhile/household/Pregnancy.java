package org.worthwhile.household;

import java.time.LocalDate;

/** A baby on the way, where a day was told. */
public record Pregnancy(String adult, LocalDate dueOn) {
}
