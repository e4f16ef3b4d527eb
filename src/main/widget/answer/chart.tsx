// A line over hours, pay or days, drawn as wide as its place is; what is marked on it is told in words beside it, and every
// figure stands in a table.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Spot { x: number; y: number; kind: 'told' | 'tried' | 'pays' | 'cliff' | 'lowest' | 'last'; sign?: string }
export interface Tick { at: number; text: string }

interface Properties {
  /** What it shows, for those who do not see it. */
  label: string;
  line: Array<{ x: number; y: number }>;
  /** Whether a figure stands until the next one, as money does from day to day. */
  stands?: boolean;
  spots: Spot[];
  ticks: Tick[];
  /** What each way means: across, above nothing, and below it. */
  across: string;
  above: string;
  below: string;
}

const PLACE = { left: 78, right: 16, top: 34, bottom: 52 };
/** How much a row of signs takes above the line, and a row of words below it. */
const ROW = { signs: 24, words: 20 };
/** About how wide a letter of the chart's words is. */
const LETTER = 7.6;

export function Chart(properties: Properties) {
  const { label, line, spots, ticks } = properties;
  const [box, width] = useWidth();
  const first = line[0]?.x ?? 0;
  const last = line[line.length - 1]?.x ?? 1;
  const steps = levels(line.map((point) => point.y));
  const [low = 0, high = 1] = [steps[0], steps[steps.length - 1]];
  const right = width - PLACE.right;
  const x = (at: number) => PLACE.left + ((at - first) / (last - first || 1)) * (right - PLACE.left);
  const marks = spread(spots.filter((spot) => spot.x >= first && spot.x <= last), x);
  const below = low < 0 ? `↓ ${properties.below}` : '';
  // Signs stand above all that the line can reach, and words outside it: so neither lies on the line or on a mark.
  const top = PLACE.top + ROW.signs * Math.max(0, ...marks.filter(({ spot }) => spot.kind === 'cliff').map(({ row }) => row + 1));
  const beneath = below && (below.length + properties.across.length + 6) * LETTER > right - PLACE.left ? ROW.words : 0;
  const bottom = top + Math.round(Math.min(Math.max(width * 0.5, 230), 340)) - PLACE.top - PLACE.bottom;
  const height = bottom + PLACE.bottom + beneath;
  const y = (at: number) => bottom - ((at - low) / (high - low || 1)) * (bottom - top);
  return (
    <div class="chart" ref={box}>
      <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        {low < 0 && <rect class="under" x={PLACE.left} y={y(0)} width={right - PLACE.left} height={bottom - y(0)} />}
        {steps.map((at) => (
          <g key={at}>
            <line class={at === 0 ? 'level' : 'grid'} x1={PLACE.left} x2={right} y1={y(at)} y2={y(at)} />
            <text x={PLACE.left - 8} y={y(at) + 5} text-anchor="end">{wholePounds(at)}</text>
          </g>
        ))}
        {apart(ticks.filter((tick) => tick.at >= first && tick.at <= last), x, width).map(({ tick, middle }) => (
          <g key={tick.at}>
            <line class="grid" x1={x(tick.at)} x2={x(tick.at)} y1={bottom} y2={bottom + 6} />
            <text x={middle} y={bottom + 22} text-anchor="middle">{tick.text}</text>
          </g>
        ))}
        <text class="way" x={below ? right : (PLACE.left + right) / 2} y={bottom + 44} text-anchor={below ? 'end' : 'middle'}>{properties.across}</text>
        <path class="line" d={path(line, x, y, properties.stands === true)} />
        {marks.map(({ spot, row }, index) => (
          <Mark key={index} spot={spot} x={x(spot.x)} y={y(spot.y)} top={PLACE.top + ROW.signs * row} bottom={bottom} />
        ))}
        <text class="way" x={PLACE.left} y={16}>{`↑ ${properties.above}`}</text>
        {below && <text class="way" x={PLACE.left} y={bottom + 44 + beneath}>{below}</text>}
      </svg>
    </div>
  );
}

/** The sign of a mark: on the chart, and in the list of what is marked. */
export function Mark({ spot, x, y, top, bottom }: { spot: Pick<Spot, 'kind' | 'sign'>; x: number; y: number; top: number; bottom: number }) {
  switch (spot.kind) {
    case 'cliff':
      return (
        <g class="cliff">
          <line x1={x} x2={x} y1={top} y2={bottom} />
          <circle cx={x} cy={top} r="10" />
          <text x={x} y={top + 5} text-anchor="middle">{spot.sign}</text>
        </g>
      );
    case 'pays':
      return <path class="pays" d={`M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z`} />;
    case 'lowest':
      return <path class="lowest" d={`M${x} ${y + 8}L${x + 8} ${y - 6}L${x - 8} ${y - 6}Z`} />;
    default:
      return <circle class={spot.kind} cx={x} cy={y} r={spot.kind === 'tried' ? 8 : spot.kind === 'told' ? 6 : 5} />;
  }
}

/** The same sign beside its words. */
export function Sign({ kind, sign }: Pick<Spot, 'kind' | 'sign'>) {
  return <svg class="sign-of" viewBox="0 0 24 24" aria-hidden="true"><Mark spot={{ kind, ...(sign ? { sign } : {}) }} x={12} y={12} top={12} bottom={12} /></svg>;
}

/** Signs at the top that would lie on one another stand in rows. */
function spread(spots: Spot[], x: (at: number) => number): Array<{ spot: Spot; row: number }> {
  const ends: number[] = [];
  return spots.map((spot) => {
    if (spot.kind !== 'cliff') {
      return { spot, row: 0 };
    }
    const free = ends.findIndex((end) => x(spot.x) - end > 23);
    const row = free < 0 ? ends.length : free;
    ends[row] = x(spot.x);
    return { spot, row };
  });
}

/** As many ticks as have room for their words, and the last one always, with the middle of its words within the chart's width. */
function apart(ticks: Tick[], x: (at: number) => number, width: number): Array<{ tick: Tick; middle: number }> {
  const places = ticks.map((tick) => {
    const half = tick.text.length * 4.5;
    const middle = Math.min(x(tick.at), width - half);
    return { tick, middle, from: middle - half, to: middle + half + 6 };
  });
  const last = places[places.length - 1];
  let end = -Infinity;
  return places.filter((place) => {
    const free = place === last || (place.from > end && place.to < (last?.from ?? Infinity));
    end = free ? place.to : end;
    return free;
  });
}

function path(line: Properties['line'], x: (at: number) => number, y: (at: number) => number, stands: boolean): string {
  return line.map((point, index) => {
    const to = `${x(point.x).toFixed(1)} ${y(point.y).toFixed(1)}`;
    return index === 0 ? `M${to}` : stands ? `H${x(point.x).toFixed(1)}V${y(point.y).toFixed(1)}` : `L${to}`;
  }).join('');
}

const wholePounds = (amount: number) => `${amount < 0 ? '−' : ''}£${Math.abs(amount).toLocaleString('en-GB')}`;

/** Round amounts from below the least to above the most, nothing among them. */
function levels(amounts: number[]): number[] {
  const least = Math.min(0, ...amounts);
  const most = Math.max(0, ...amounts);
  const rough = Math.max(most - least, 1) / 5;
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step = ten * ([1, 2, 5, 10].find((times) => times * ten >= rough) ?? 10);
  const from = Math.floor(least / step);
  return Array.from({ length: Math.ceil(most / step) - from + 1 }, (_, index) => (from + index) * step);
}

/** The width of an element, as it changes. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(600);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) {
      return undefined;
    }
    const measure = () => setWidth(Math.max(Math.floor(element.clientWidth), 200));
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    measure();
    return () => watcher.disconnect();
  }, []);
  return [box, width] as const;
}
