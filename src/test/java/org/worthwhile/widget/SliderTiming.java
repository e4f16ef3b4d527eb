package org.worthwhile.widget;

import java.util.List;
import java.util.Map;

/**
 * How long a slider takes from a move to the new figure on the screen, in the installed Chromium against a service on this
 * machine: a measurement to run by hand, not a test. Each move is an input event; its time ends with the frame after the figure.
 */
final class SliderTiming {

    private static final int MOVES = 60;
    private static final String MEASURE = """
            async ([slider, moves, pause, step]) => {
              const root = document.querySelector('worthwhile-calculator').shadowRoot;
              const input = root.getElementById(slider);
              const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
              const shown = () => root.querySelector('.live').textContent;
              const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
              const times = [];
              for (let move = 0; move < moves; move++) {
                const before = shown();
                const start = performance.now();
                set.call(input, Number(input.min) + 2 + ((move + 1) * step) % (input.max - input.min - 4));
                input.dispatchEvent(new Event('input', { bubbles: true }));
                while (shown() === before || shown().includes('…')) await new Promise((done) => setTimeout(done));
                await painted();
                times.push(performance.now() - start);
                await new Promise((done) => setTimeout(done, pause));
              }
              return times;
            }""";

    private SliderTiming() {}

    public static void main(String[] arguments) {
        try (CalculatorPage calculator = Told.answered("en", Told.LONE_PARENT)) {
            calculator.calculator().locator(".marked li").first().waitFor();
            report("hours, moved on", calculator, "box-try-hours", 50, 0.5);
            report("hours, at rest between", calculator, "box-try-hours", 900, 7.5);
            report("wage, moved on", calculator, "box-try-hourly-pay", 50, 0.1);
            calculator.page().route("**/v1/curve", route -> route.abort());
            report("hours and no curve: every move asks the service", calculator, "box-try-hours", 50, 0.5);
        } finally {
            InstalledBrowser.open().close();
        }
        System.exit(0);
    }

    private static void report(String what, CalculatorPage calculator, String slider, int pause, double step) {
        List<?> times = (List<?>) calculator.page().evaluate(MEASURE, List.of(slider, MOVES, pause, step));
        List<Double> sorted = times.stream().map(time -> ((Number) time).doubleValue()).sorted().toList();
        System.out.println(Map.of("what", what, "moves", sorted.size(), "median ms", Math.round(sorted.get(MOVES / 2)),
                "nine in ten ms", Math.round(sorted.get(MOVES * 9 / 10)), "worst ms", Math.round(sorted.get(MOVES - 1))));
    }
}
