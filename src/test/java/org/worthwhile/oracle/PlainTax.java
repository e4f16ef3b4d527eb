package org.worthwhile.oracle;

import java.util.List;
import org.worthwhile.household.MarriageAllowance;
import org.worthwhile.household.Share;
import org.worthwhile.rates.Rates;

/** A year's income tax: the personal allowance and the bands, of the United Kingdom or of Scotland. */
final class PlainTax {

    private static final int PARTS = PlainPay.PARTS;
    private static final int WHOLE = PlainPay.WHOLE;

    private final Rates rates;

    PlainTax(Rates rates) {
        this.rates = rates;
    }

    /** The tax of a year on income in parts of a penny, in the finest parts; a marriage allowance goes to and from basic-rate payers. */
    long liability(long taxed, long adjusted, boolean scottish, MarriageAllowance marriage) {
        long own = PARTS * allowance(adjusted);
        long moved = PARTS * rates.of("income-tax.marriage-allowance").pence();
        long basic = PARTS * rates.of(scottish ? "income-tax.scot.higher.threshold" : "income-tax.ruk.basic-rate-limit").pence();
        boolean due = taxed - own <= basic;
        // Who gives it must still be a basic-rate payer with what is left (Income Tax Act 2007, s 55C).
        boolean gives = marriage == MarriageAllowance.TRANSFERS && taxed - own + moved <= basic;
        long less = gives ? own - moved : own;
        long tax = inBands(Math.max(0, taxed - less), scottish, 100, PARTS);
        return marriage == MarriageAllowance.RECEIVES && due
                ? Math.max(0, tax - moved * inHundredths("income-tax.ruk.basic-rate")) : tax;
    }

    /** Income x rates over the bands of a year (each limit x times x parts), in hundredths of one per cent. */
    long inBands(long income, boolean scottish, int times, int parts) {
        long tax = 0;
        long below = 0;
        long rate = 0;
        for (Band band : scottish ? scottishBands() : bands()) {
            long from = Math.max(below, band.from() * times * parts);
            tax += Math.max(0, Math.min(income, from) - below) * rate;
            below = from;
            rate = band.rate();
        }
        return tax + Math.max(0, income - below) * rate;
    }

    /** A rate, and the pounds a year of taxable income above which it is charged. */
    private record Band(long from, long rate) {
    }

    private List<Band> bands() {
        return List.of(
                new Band(0, inHundredths("income-tax.ruk.basic-rate")),
                new Band(limit("income-tax.ruk.basic-rate-limit"), inHundredths("income-tax.ruk.higher-rate")),
                new Band(limit("income-tax.ruk.additional-threshold"), inHundredths("income-tax.ruk.additional-rate")));
    }

    private List<Band> scottishBands() {
        return List.of("starter", "basic", "intermediate", "higher", "advanced", "top").stream()
                .filter(name -> rates.inForce("income-tax.scot." + name + ".threshold"))
                .map(name -> new Band(limit("income-tax.scot." + name + ".threshold"),
                        inHundredths("income-tax.scot." + name + ".rate")))
                .toList();
    }

    private long limit(String name) {
        return rates.of(name).pence() / 100;
    }

    long inHundredths(String name) {
        Share rate = rates.share(name);
        return rate.numerator() * WHOLE / rate.denominator();
    }

    /** The personal allowance less half of what adjusted net income has above its limit, up to the next pound (ITA 2007, s 35). */
    private long allowance(long adjusted) {
        Share half = rates.share("income-tax.personal-allowance.taper-rate");
        long excess = Math.max(0, adjusted - PARTS * rates.of("income-tax.personal-allowance.taper-threshold").pence());
        long off = Pence.down(excess * half.numerator(), 100 * PARTS * half.denominator()) * 100;
        return Math.max(0, rates.of("income-tax.personal-allowance").pence() - off);
    }
}
