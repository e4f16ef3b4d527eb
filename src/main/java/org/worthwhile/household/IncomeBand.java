package org.worthwhile.household;

/**
 * One band of a council's scheme: the share of the bill that it pays to a household of a kind with an income in it.
 *
 * @param couple whether it is for couples; {@code null} for everybody
 * @param leastChildren the fewest children of a household that it is for
 * @param mostChildren the most; {@code null} for any number
 * @param above incomes above this, pounds a week; {@code null} for the lowest band
 * @param upTo incomes up to this and no more; {@code null} for the last band
 * @param share of the bill
 * @param next the share that the next band up pays
 */
public record IncomeBand(
        Boolean couple, int leastChildren, Integer mostChildren, Money above, Money upTo, Share share, Share next) {

    /** Whether it is for a household of this kind. */
    public boolean suits(boolean isCouple, int children) {
        return (couple == null || couple == isCouple)
                && children >= leastChildren
                && (mostChildren == null || children <= mostChildren);
    }

    /** Whether an income lies in it. */
    public boolean holds(Money income) {
        return (above == null || income.isAbove(above)) && (upTo == null || !income.isAbove(upTo));
    }
}
