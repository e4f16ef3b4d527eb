package org.worthwhile.lines;

import java.io.Serializable;
import org.worthwhile.household.Money;

/** Adds up money in a rule: {@code accumulate( Line( ..., $a : amount ); $sum : total( $a ) )}. Nothing adds up to £0. */
public final class Total extends Counting<Total.Sum> {

    /** The sum so far. */
    public static final class Sum implements Serializable {

        private static final long serialVersionUID = 1L;

        private transient Money money = Money.ZERO;
    }

    @Override
    public Sum createContext() {
        return new Sum();
    }

    @Override
    public void init(Sum sum) {
        sum.money = Money.ZERO;
    }

    @Override
    public void accumulate(Sum sum, Object value) {
        sum.money = sum.money.plus((Money) value);
    }

    @Override
    public void reverse(Sum sum, Object value) {
        sum.money = sum.money.minus((Money) value);
    }

    @Override
    public Object getResult(Sum sum) {
        return sum.money;
    }

    @Override
    public Class<?> getResultType() {
        return Money.class;
    }
}
