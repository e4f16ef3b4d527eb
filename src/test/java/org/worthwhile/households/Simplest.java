package org.worthwhile.households;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Capability;
import org.worthwhile.household.Child;
import org.worthwhile.household.Disability;
import org.worthwhile.household.Home;
import org.worthwhile.household.Household;
import org.worthwhile.household.Job;
import org.worthwhile.household.MarriageAllowance;
import org.worthwhile.household.Money;
import org.worthwhile.household.Pension;
import org.worthwhile.household.PipRate;
import org.worthwhile.household.SharedRateException;
import org.worthwhile.household.Situation;
import org.worthwhile.household.Tenure;
import org.worthwhile.household.TwoChildLimitException;

/** Takes away from a household whatever it can lose and still fail, so that what is left shows why. */
public final class Simplest {

    private Simplest() {
    }

    /** The least household that still fails. */
    public static Situation failing(Situation found, Predicate<Situation> fails) {
        Situation least = found;
        for (int i = 0; i < 200; i++) {
            Situation next = null;
            for (Situation simpler : simplerThan(least)) {
                if (!simpler.equals(least) && fails.test(simpler)) {
                    next = simpler;
                    break;
                }
            }
            if (next == null) {
                return least;
            }
            least = next;
        }
        return least;
    }

    /** A household as its facts, one to a line. */
    public static String facts(Situation one) {
        StringBuilder text = new StringBuilder();
        one.facts().forEach(fact -> text.append("  ").append(fact).append('\n'));
        return text.append("  ").append(one.payBasis()).append('\n').toString();
    }

    private static List<Situation> simplerThan(Situation one) {
        List<Situation> all = new ArrayList<>();
        List<Adult> adults = one.adults();
        if (adults.size() == 2) {
            Household household = one.household();
            String gone = adults.get(1).id();
            all.add(new Situation(one.period(), one.payBasis(),
                    new Household(household.nation(), household.greaterLondon(), false, false, household.savings(),
                            household.claimed(), false),
                    one.home(), adults.subList(0, 1), one.circumstances(), one.children(), one.nonDependants(),
                    one.jobs().stream().filter(job -> !job.adult().equals(gone)).toList(), one.childcare(),
                    one.otherIncome().stream().filter(income -> !gone.equals(income.adult())).toList(),
                    List.of(), one.particulars(), one.travels(), one.otherCosts(), one.startCosts()));
        }
        without(one.children()).forEach(less -> all.add(with(one, RandomHousehold.inOrder(less))));
        without(one.jobs()).forEach(less -> all.add(with(one, one.home(), adults, less)));
        without(one.childcare()).forEach(less -> all.add(new Situation(one.period(), one.payBasis(), one.household(),
                one.home(), adults, one.circumstances(), one.children(), one.nonDependants(), one.jobs(), less,
                one.otherIncome(), List.of(), one.particulars(), one.travels(), one.otherCosts(), one.startCosts())));
        without(one.otherIncome()).forEach(less -> all.add(new Situation(one.period(), one.payBasis(), one.household(),
                one.home(), adults, one.circumstances(), one.children(), one.nonDependants(), one.jobs(),
                one.childcare(), less, List.of(), one.particulars(), one.travels(), one.otherCosts(), one.startCosts())));
        without(one.nonDependants()).forEach(less -> all.add(new Situation(one.period(), one.payBasis(), one.household(),
                one.home(), adults, one.circumstances(), one.children(), less, one.jobs(), one.childcare(),
                one.otherIncome(), List.of(), one.particulars(), one.travels(), one.otherCosts(), one.startCosts())));
        all.add(with(one, home(Tenure.RENT_FREE, Money.ZERO), adults, one.jobs()));
        all.add(with(one, home(one.home().tenure(), one.home().rent()), adults, one.jobs()));
        for (int i = 0; i < adults.size(); i++) {
            for (Adult plainer : plainer(adults.get(i))) {
                all.add(with(one, one.home(), replaced(adults, i, plainer), one.jobs()));
            }
        }
        for (int i = 0; i < one.jobs().size(); i++) {
            Job job = one.jobs().get(i);
            all.add(with(one, one.home(), adults, replaced(one.jobs(), i, new Job(job.id(), job.adult(), job.payYear(),
                    job.takeHomeYear(), job.hoursPerWeek(), job.frequency(), job.code(), Pension.NONE, job.payments(),
                    job.onOffer()))));
        }
        for (int i = 0; i < one.children().size(); i++) {
            Child child = one.children().get(i);
            all.add(with(one, replaced(one.children(), i, new Child(child.id(), child.birthDate(), child.age(),
                    child.order(), Disability.NONE, child.inEducation(), TwoChildLimitException.NONE, null, false))));
        }
        all.add(new Situation(one.period(), one.payBasis(),
                new Household(one.household().nation(), false, one.household().couple(), one.household().claimAsSingle(),
                        Money.ZERO, true, false),
                one.home(), adults, one.circumstances(), one.children(), one.nonDependants(), one.jobs(), one.childcare(),
                one.otherIncome(), List.of(), one.particulars(), one.travels(), one.otherCosts(), one.startCosts()));
        return all;
    }

    private static Home home(Tenure tenure, Money rent) {
        return new Home(tenure, rent, Money.ZERO, null, null, null, 0, 0, false, SharedRateException.NONE, false, false);
    }

    private static List<Adult> plainer(Adult one) {
        return List.of(
                new Adult(one.id(), one.age(), one.birthDate(), one.claiming(), Capability.NONE, null, null, false, false,
                        one.pipDailyLiving(), one.pipMobility(), one.carer(), one.carersAllowance(),
                        one.careCosts(), one.marriageAllowance(), false, null),
                new Adult(one.id(), one.age(), one.birthDate(), one.claiming(), one.capability(), one.capabilitySince(), one.lcwraRate(),
                        false, false, PipRate.NONE, PipRate.NONE, one.carer(), one.carersAllowance(),
                        one.careCosts(), one.marriageAllowance(), false, null),
                new Adult(one.id(), one.age(), one.birthDate(), one.claiming(), one.capability(), one.capabilitySince(), one.lcwraRate(),
                        one.severeConditions(), one.terminallyIll(), one.pipDailyLiving(), one.pipMobility(), false, false,
                        Money.ZERO, MarriageAllowance.NONE, false, null));
    }

    private static Situation with(Situation one, List<Child> children) {
        List<String> ids = children.stream().map(Child::id).toList();
        return new Situation(one.period(), one.payBasis(), one.household(), one.home(), one.adults(), one.circumstances(),
                children, one.nonDependants(), one.jobs(),
                one.childcare().stream().filter(care -> ids.contains(care.child())).toList(), one.otherIncome(), List.of(), one.particulars(),
                one.travels(), one.otherCosts(), one.startCosts());
    }

    private static Situation with(Situation one, Home home, List<Adult> adults, List<Job> jobs) {
        return new Situation(one.period(), one.payBasis(), one.household(), home, adults, one.circumstances(),
                one.children(), one.nonDependants(), jobs, one.childcare(), one.otherIncome(), List.of(), one.particulars(), one.travels(),
                one.otherCosts(), one.startCosts());
    }

    private static <T> List<List<T>> without(List<T> list) {
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<T> less = new ArrayList<>(list);
            less.remove(i);
            all.add(less);
        }
        return all;
    }

    private static <T> List<T> replaced(List<T> list, int index, T value) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, value);
        return copy;
    }
}
