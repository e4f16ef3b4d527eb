package org.worthwhile.household;

/**
 * What a council's scheme takes off for another adult in the home, by that person's work and income.
 *
 * @param working whether it is for those who work
 * @param from incomes from this on, before tax, pounds a week
 * @param below incomes below this; {@code null} for no limit
 * @param week pounds a week
 */
public record AdultDeduction(boolean working, Money from, Money below, Money week) {

    /** Whether an income lies in it. */
    public boolean holds(Money income) {
        return income.isAtLeast(from) && (below == null || !income.isAtLeast(below));
    }

    /** Whether it is the one for the highest incomes, and for those that are not known. */
    public boolean highest() {
        return below == null;
    }
}
