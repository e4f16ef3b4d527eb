package org.worthwhile.lines;

/** A kind of cost that a programme can never pay, as its sheet says: debts, deposits. */
public record CannotPay(String programme, String kind) {
}
