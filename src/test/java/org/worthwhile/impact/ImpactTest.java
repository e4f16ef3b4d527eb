package org.worthwhile.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.worthwhile.household.Money;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rates.RateChanges;

/** What a change does to the panel that comes with the project, and that nothing which could differ is passed over. */
class ImpactTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Version LAW = Versions.packaged();
    private static final Panel PANEL = Panel.shipped(DAY);

    private static Findings of(String rate, String value) {
        return Impact.of(PANEL, LAW, Versions.with(LAW, new RateChanges(Map.of(rate, value), Set.of())), DAY, done -> {});
    }

    @Test
    void everyRowIsAnswered() {
        AtomicInteger done = new AtomicInteger();
        Findings findings = Impact.of(PANEL, LAW, LAW, DAY, done::addAndGet);
        assertThat(findings.skipped()).isEmpty();
        assertThat(findings.effects()).hasSize(PANEL.cases().size());
        assertThat(findings.outside()).isZero();
        assertThat(done.get()).isEqualTo(PANEL.cases().size());
    }

    @Test
    void aHigherTaperReachesExactlyThoseWhoEarnMoreThanTheirAllowance() {
        for (Effect effect : of("universal-credit.taper", "60").counted()) {
            Position before = Positions.of(effect.one().asked().under(LAW.rules()).situation(), LAW.rules());
            Money above = before.amount("universal-credit/earned-income").above(before.amount("universal-credit/work-allowance"));
            boolean pays = above.isPositive() && before.amount("universal-credit/award").isPositive();
            if (pays && before.amount("universal-credit/benefit-cap").isPositive()) {
                // What the taper takes, the benefit cap need take no more: by hand, such a household loses nothing until that is used up.
                assertThat(effect.change().negated()).as(effect.one().id()).isBetween(Money.ZERO,
                        above.times(5).dividedBy(100).plus(Money.ofPence(1)));
                continue;
            }
            assertThat(effect.loses()).as(effect.one().id() + " earns " + above + " above the allowance").isEqualTo(pays);
            assertThat(effect.gains()).as(effect.one().id()).isFalse();
            if (pays && effect.after().universalCredit().isPositive()) {
                // Two amounts are rounded, each by half a penny at most.
                Money five = above.times(5).dividedBy(100);
                assertThat(effect.before().universalCredit().minus(effect.after().universalCredit()).minus(five).pence()).as(effect.one().id())
                        .isBetween(-1L, 1L);
            }
        }
    }

    @Test
    void bothSidesAreAsIfEachWereAskedAlone() {
        for (Map.Entry<String, String> rate : Map.of(
                "universal-credit.taper", "60", "minimum-wage.nlw", "14.05", "universal-credit.child.other", "250",
                // Rates that are asked for already when a request is read.
                "bus-fares.england-cap", "2.00", "universal-credit.shared-rate.below-age", "25").entrySet()) {
            Version changed = Versions.with(LAW, new RateChanges(Map.of(rate.getKey(), rate.getValue()), Set.of()));
            for (Effect effect : of(rate.getKey(), rate.getValue()).effects()) {
                assertThat(effect.before()).isEqualTo(alone(effect, LAW));
                assertThat(effect.after()).isEqualTo(alone(effect, changed));
            }
        }
    }

    private static Figures alone(Effect effect, Version version) {
        return Figures.money(effect.one().asked().under(version.rules()), version.rules());
    }

    @Test
    void whatIsPassedOverWouldHaveComeOutTheSame() {
        for (Map.Entry<String, String> rate : Map.of(
                "universal-credit.carer", "300", "child-benefit.eldest", "20", "benefit-cap.outside-london.couple-or-children", "1500",
                "minimum-wage.nlw", "15",
                "income-tax.personal-allowance", "10000").entrySet()) {
            Version changed = Versions.with(LAW, new RateChanges(Map.of(rate.getKey(), rate.getValue()), Set.of()));
            for (Effect effect : of(rate.getKey(), rate.getValue()).effects()) {
                assertThat(effect.after()).as(rate.getKey() + ", " + effect.one().id())
                        .isEqualTo(Figures.money(effect.one().asked().under(changed.rules()), changed.rules()));
            }
        }
    }

    @Test
    void theTypesOfEachBreakdownAreTheWholePanel() {
        Findings findings = of("universal-credit.taper", "60");
        for (Breakdown breakdown : Breakdown.values()) {
            List<Findings.Group> groups = findings.by(breakdown);
            assertThat(groups.stream().mapToInt(Findings.Group::households).sum()).as(breakdown.title()).isEqualTo(findings.counted().size());
            assertThat(groups.stream().mapToInt(Findings.Group::lose).sum()).as(breakdown.title()).isEqualTo(findings.all().lose());
        }
        assertThat(findings.bands().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(findings.counted().size());
    }

    @Test
    void theGreatestChangesComeFirst() {
        List<Money> changes = new ArrayList<>(of("universal-credit.taper", "60").greatest(20).stream().map(Effect::change).toList());
        List<Money> sorted = new ArrayList<>(changes);
        Collections.sort(sorted);
        assertThat(changes).hasSize(20).isEqualTo(sorted);
    }
}
