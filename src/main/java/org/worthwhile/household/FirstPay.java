package org.worthwhile.household;

import java.time.LocalDate;

/** The day on which a job on offer pays for the first time, where it was told. */
public record FirstPay(String job, LocalDate day) {
}
