package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be measured of how a state looks: nothing cut, broken, crowded, or too small to hit. The rest is for eyes: see {@link Pictures}. */
final class Layout {

    private static final String ALL = """
            () => {
              const root = document.querySelector('worthwhile-calculator').shadowRoot;
              const edge = document.documentElement.clientWidth;
              const seen = (one) => { const box = one.getBoundingClientRect(); return one.checkVisibility() && box.width > 0 && !one.closest('.unseen, .sheet'); };
              const all = (what) => [...root.querySelectorAll(what)].filter(seen);
              const named = (one) => `${one.tagName}.${one.getAttribute('class') ?? ''}#${one.id}: ${(one.textContent ?? '').slice(0, 60)}`;
            """;

    /** What is wider than its place, or stands beyond the edge. Boxes for typing scroll within themselves, and what is unseen is for ears. */
    private static final String CUT = ALL + """
              const cut = all('*').filter((one) => {
                if (one.closest('svg') || ['OPTION', 'STYLE'].includes(one.tagName)) {
                  return false;
                }
                const box = one.getBoundingClientRect();
                const typed = ['INPUT', 'SELECT', 'TEXTAREA'].includes(one.tagName);
                return box.right > edge + 1 || box.left < -1 || (!typed && getComputedStyle(one).display !== 'inline' && one.scrollWidth > one.clientWidth + 1);
              }).map(named).filter((text, index) => index < 12);
              return document.documentElement.scrollWidth > edge ? ['the page scrolls sideways', ...cut] : cut;
            }""";

    /** An amount, a day of a month or a word that goes on in the next line, or what was kept together by a space that does not break. */
    private static final String BROKEN = ALL + """
              const broken = [];
              for (const one of all('*')) {
                for (const part of [...one.childNodes].filter((node) => node.nodeType === 3)) {
                  for (const found of part.data.matchAll(/[−+]?£[\\d,.]*\\d|\\b\\d{1,2}\\s\\p{Lu}\\p{L}{2,}(?=\\s\\d{4}\\b)|\\S+(\\u00a0\\S+)+|\\p{L}{5,}/gu)) {
                    const range = document.createRange();
                    range.setStart(part, found.index);
                    range.setEnd(part, found.index + found[0].length);
                    if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) {
                      broken.push(`${found[0]} in ${named(one)}`);
                    }
                  }
                }
              }
              return broken;
            }""";

    /** Words and marks of a chart that lie on one another, or are cut by its edge. */
    private static final String OVERLAPPING = ALL + """
              return all('.chart svg').flatMap((chart) => {
                const edges = chart.getBoundingClientRect();
                const texts = [...chart.querySelectorAll('text')].map((one) => [one.textContent, one.getBoundingClientRect()]);
                const over = ([, a], [, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
                const named = (what) => [...chart.querySelectorAll(what)].map((one) => [one.getAttribute('class') ?? one.parentElement.textContent, one.getBoundingClientRect()]);
                const spots = named('.told, .tried, .pays, .lowest, .last');
                const line = chart.querySelector('path.line');
                const at = (part) => { const point = line.getPointAtLength(line.getTotalLength() * part / 200); return [edges.left + point.x, edges.top + point.y]; };
                const points = Array.from({ length: 201 }, (_, part) => at(part));
                const within = ([x, y], box) => x > box.left && x < box.right && y > box.top + 3 && y < box.bottom - 3;
                const ways = named('.way').map(([, box], index) => [chart.querySelectorAll('.way')[index].textContent, box]);
                return named('.cliff circle').flatMap((badge) => spots.filter((spot) => over(badge, spot)).map((spot) => `badge ${badge[0]} lies on ${spot[0]}`))
                  .concat(ways.filter(([, box]) => points.some((point) => within(point, box))).map(([text]) => `the line runs through ${text}`))
                  .concat(ways.filter((way) => [...spots, ...named('.cliff line, .cliff circle')].some((mark) => over(way, mark))).map(([text]) => `a mark runs through ${text}`))
                  .concat(texts.flatMap((one, index) => [
                  ...texts.slice(index + 1).filter((other) => over(one, other)).map((other) => `${one[0]} lies on ${other[0]}`),
                  ...(one[1].left < edges.left - 1 || one[1].right > edges.right + 1 ? [`${one[0]} is cut`] : []),
                ]));
              });
            }""";

    /** What is pressed or ticked and is smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8). */
    private static final String SMALL = ALL + """
              return all('button, summary, select, input, label.button').filter((one) => {
                const box = one.getBoundingClientRect();
                return box.width < 24 || box.height < 24;
              }).map(named);
            }""";

    /** What stands under something of its own field and does not begin where that begins. */
    private static final String CROOKED = ALL + """
              return all('.money select').filter((one) => {
                const [box, first] = [one.getBoundingClientRect(), one.parentElement.firstElementChild.getBoundingClientRect()];
                return box.top >= first.bottom && Math.abs(box.left - first.left) > 1;
              }).concat(all('.openable [open] > :not(summary), .month[open] > :not(summary)').filter((one) => {
                const [box, before] = [one.getBoundingClientRect(), one.previousElementSibling.matches('summary') ? undefined : one.previousElementSibling.getBoundingClientRect()];
                return before && Math.abs(box.left - before.left) > 1;
              })).map(named);
            }""";

    /** Words that belong on one line and stand on two, sums side by side that begin at different heights, and marks of a typewriter. */
    private static final String UNTIDY = ALL + """
              const text = (one) => [...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join('');
              const top = (one) => Math.round(one.getBoundingClientRect().top);
              const sums = all('.facts > div').map((one) => [one.querySelector('dt'), one.querySelector('dd')]);
              return all('.unit, header > button').filter((one) => {
                const range = document.createRange();
                range.selectNodeContents(one);
                return new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1;
              }).concat(sums.filter(([name, sum]) => sums.some(([other, its]) => top(other) === top(name) && top(its) !== top(sum))).map(([, sum]) => sum))
                .concat(all('*').filter((one) => !one.matches('style, textarea') && /'| - /.test(text(one)))).map(named);
            }""";

    /** A cell of five lines or more that has less than half of its table. */
    private static final String CROWDED = ALL + """
              return all('td, th').filter((one) => {
                const words = document.createRange();
                words.selectNodeContents(one);
                return words.getBoundingClientRect().height > 4.5 * parseFloat(getComputedStyle(one).lineHeight)
                  && one.offsetWidth < one.closest('table').offsetWidth / 2;
              }).map(named);
            }""";

    /** What stands twice in one list, and could be said once; and that the Welsh is a draft, which stands above everything. */
    private static final String TWICE = ALL + """
              return all('.items').flatMap((list) => {
                const labels = [...list.querySelectorAll(':scope > li > .label')].map((one) => one.textContent);
                return labels.filter((label, index) => labels.indexOf(label) !== index);
              }).concat(all('p').filter((one) => /Drafft yw/.test(one.textContent)).slice(1).map(named));
            }""";

    private Layout() {}

    static void check(CalculatorPage calculator, String state) {
        assertThat(calculator.page().evaluate(CUT)).as(state + ": cut").asList().isEmpty();
        assertThat(calculator.page().evaluate(BROKEN)).as(state + ": broken").asList().isEmpty();
        assertThat(calculator.page().evaluate(OVERLAPPING)).as(state + ": overlapping").asList().isEmpty();
        assertThat(calculator.page().evaluate(SMALL)).as(state + ": small").asList().isEmpty();
        assertThat(calculator.page().evaluate(CROOKED)).as(state + ": crooked").asList().isEmpty();
        assertThat(calculator.page().evaluate(UNTIDY)).as(state + ": untidy").asList().isEmpty();
        assertThat(calculator.page().evaluate(CROWDED)).as(state + ": crowded").asList().isEmpty();
        assertThat(calculator.page().evaluate(TWICE)).as(state + ": said twice").asList().isEmpty();
    }
}
