// What the job leaves at each number of hours, or each wage: a line, what is marked on it in words, and the same as a table.
import { useMemo } from 'preact/hooks';
import type { CliffInRange, CurveAnswer, CurvePoint, Over, Place } from 'contract';
import type { Read } from '../people';
import type { Words } from '../words';
import { Chart, Sign, type Spot } from './chart';
import { pointAt, type At, type Figures, type Trial } from './trial';

interface Properties {
  trial: Trial;
  /** What the answer says of the job as it was told. */
  told: Figures | undefined;
  words: Words;
  read: Read;
}

export function Curve({ trial, told, words, read }: Properties) {
  const { shown } = trial;
  const named = useMemo(() => shown && read(shown.curve), [shown?.curve, words.language]);
  if (!shown || !named || !trial.told || !trial.at || shown.curve.points.length === 0) {
    return <div class="chart waiting" />;
  }
  const over = shown.over;
  const curve = named;
  const across = (at: At) => (over === 'hours' ? at.hours : at.wage);
  // The job as it was told lies on this line only with the same wage, or the same hours.
  const onLine = over === 'hours' ? trial.told.wage === shown.at.wage : trial.told.hours === shown.at.hours;
  const spots = spotsOf(curve, over, onLine && told ? { x: across(trial.told), y: told.week } : undefined,
    trial.atTold() || !trial.figures ? undefined : { x: across(trial.at), y: trial.figures.week });
  const points = [...curve.points, ...curve.marks ?? []].sort((one, other) => one.x - other.x).filter((point, index, all) => all[index - 1]?.x !== point.x);
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last) {
    return null;
  }
  const place = (x: number) => placeOf(over, x, words);
  return (
    <>
      <Chart
        label={words.say('curve.label', { from: place(first.x), to: place(last.x), first: words.pounds(first.worthIt.week, true), last: words.pounds(last.worthIt.week, true) })}
        line={points.map((point) => ({ x: point.x, y: point.worthIt.week }))} spots={spots}
        ticks={points.filter((point) => point.x % (over === 'hours' ? 10 : 5) === 0).map((point) => ({ at: point.x, text: over === 'hours' ? `${point.x}` : `£${point.x}` }))}
        across={words.say(`curve.across.${over}`)} above={words.say('curve.above')} below={words.say('curve.below')}
      />
      <Marked curve={curve} over={over} trial={trial} told={onLine ? told : undefined} words={words} />
      <Twin points={points} curve={curve} over={over} at={shown.at} told={onLine ? across(trial.told) : undefined} words={words} />
    </>
  );
}

function spotsOf(curve: CurveAnswer, over: Over, told: { x: number; y: number } | undefined, tried: { x: number; y: number } | undefined): Spot[] {
  return [
    ...curve.cliffs.map((cliff, index): Spot => ({ kind: 'cliff', sign: `${index + 1}`, x: x(cliff.pastIt, over), y: 0 })),
    ...starts(curve).map((from): Spot => ({ kind: 'pays', x: from, y: pointAt(curve, from)?.worthIt.week ?? 0 })),
    ...(told ? [{ kind: 'told', ...told } as Spot] : []),
    ...(tried ? [{ kind: 'tried', ...tried } as Spot] : []),
  ];
}

const x = (place: Place, over: Over) => (over === 'hours' ? place.hoursPerWeek : place.hourlyPay) ?? 0;

/** Where the job begins to pay; where it does at the very beginning, there is nothing to mark. */
const starts = (curve: CurveAnswer) => curve.breakEvens.map((stretch) => stretch.from).filter((from) => from > (curve.points[0]?.x ?? 0));

/** What is marked, in words. */
function Marked({ curve, over, trial, told, words }: { curve: CurveAnswer; over: Over; trial: Trial; told: Figures | undefined; words: Words }) {
  const place = (at: number) => placeOf(over, at, words);
  const result = (figures: Figures) => resultOf(figures, words);
  const last = curve.points[curve.points.length - 1]?.x ?? 0;
  return (
    <ul class="marked">
      {curve.now.netIncome && <li><svg class="sign-of" viewBox="0 0 24 24" aria-hidden="true"><line class="level" x1="1" x2="23" y1="12" y2="12" /></svg><p>{words.say('mark.now', { amount: words.pounds(curve.now.netIncome.month) })}</p></li>}
      {trial.told && told && <li><Sign kind="told" /><p>{words.say('mark.told', { place: place(over === 'hours' ? trial.told.hours : trial.told.wage), result: result(told) })}</p></li>}
      {trial.at && !trial.atTold() && trial.figures && (
        <li><Sign kind="tried" /><p>{words.say('mark.tried', { place: place(over === 'hours' ? trial.at.hours : trial.at.wage), result: result(trial.figures) })}</p></li>
      )}
      {curve.breakEvens.length === 0 && <li><Sign kind="pays" /><p>{words.say(`mark.never.${over}`)}</p></li>}
      {curve.breakEvens.filter((stretch) => starts(curve).includes(stretch.from) || stretch.to < last).map((stretch) => (
        <li key={stretch.from}>
          <Sign kind="pays" />
          <p>{words.say(stretch.to < last ? 'mark.pays-between' : 'mark.pays', { from: place(stretch.from), to: place(stretch.to) })}</p>
        </li>
      ))}
      {curve.cliffs.map((cliff, index) => (
        <li key={index}><Sign kind="cliff" sign={`${index + 1}`} /><p><strong>{cliffAt(cliff, over, words)}</strong> {cliff.because}</p></li>
      ))}
    </ul>
  );
}

function cliffAt(cliff: CliffInRange, over: Over, words: Words): string {
  const from = placeOf(over, x(cliff.pastIt, over), words);
  const level = cliff.backToLevelAt ? ` ${words.say('mark.level', { from: placeOf(over, x(cliff.backToLevelAt, over), words) })}` : '';
  return cliff.loss
    ? words.say('mark.fall', { from, amount: words.pounds(cliff.loss.week) }) + level
    : words.say('mark.rise', { from, amount: words.pounds(cliff.gain?.week ?? 0) });
}

/** The line as a table: its ends, some points evenly between them, and every one that is marked. */
function Twin({ points, curve, over, at, told, words }: {
  points: CurvePoint[]; curve: CurveAnswer; over: Over; at: At; told: number | undefined; words: Words;
}) {
  const notes = notesOf(curve, over, told, words);
  const every = over === 'hours' ? (points.length > 150 ? 10 : 5) : 2.5;
  const rows = points.filter((point, index) => index === 0 || index === points.length - 1 || point.x % every === 0 || curve.marks?.some((mark) => mark.x === point.x));
  return (
    <details class="group">
      <summary>{words.say('twin.open')}</summary>
      {curve.cliffs.some((cliff) => cliff.loss) && <p class="small">{words.say('twin.falls')}</p>}
      <table class="twin">
        <caption>{words.say(`twin.caption.${over}`, { place: placeOf(over === 'hours' ? 'hourly-pay' : 'hours', over === 'hours' ? at.wage : at.hours, words) })}</caption>
        <thead>
          <tr><th scope="col">{words.say(`curve.across.${over}`)}</th><th scope="col">{words.say('twin.gain')}</th><th scope="col">{words.say('twin.income')}</th></tr>
        </thead>
        <tbody>
          {rows.map((point) => (
            <tr key={point.x}>
              <th scope="row">{over === 'hours' ? point.x : words.pounds(point.x)}{(notes.get(point.x) ?? []).map((note) => <span class="note-of" key={note}>{note}</span>)}</th>
              <td>{words.pounds(point.worthIt.week, true)}</td>
              <td>{words.pounds(point.netIncome.month)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function notesOf(curve: CurveAnswer, over: Over, told: number | undefined, words: Words): Map<number, string[]> {
  const notes = new Map<number, string[]>();
  const note = (at: number | undefined, text: string) => at !== undefined && notes.set(at, [...(notes.get(at) ?? []), text]);
  note(told, words.say('note.told'));
  const last = curve.points[curve.points.length - 1]?.x;
  starts(curve).forEach((from) => note(from, words.say('note.pays')));
  curve.breakEvens.filter((stretch) => stretch.to !== last).forEach((stretch) => note(stretch.to, words.say('note.pays-no-more')));
  curve.cliffs.forEach((cliff) => {
    const [first = '', ...others] = [...new Set(cliff.changes.map((change) => change.label))];
    const what = others.length > 0 ? words.say('note.and-more', { what: first, count: others.length }) : first;
    note(x(cliff.safeSide, over), words.say('note.before', { what }));
    note(x(cliff.pastIt, over), words.say('note.past', { what }));
    note(cliff.backToLevelAt && x(cliff.backToLevelAt, over), words.say('note.level'));
  });
  return notes;
}

/** So many hours a week, or so much an hour. */
export function placeOf(over: Over, at: number, words: Words): string {
  return over === 'hours' ? words.say(at === 1 ? 'place.hour' : 'place.hours', { hours: at }) : words.say('place.wage', { wage: words.pounds(at) });
}

/** What a job leaves, in a few words. */
export function resultOf({ week, verdict }: Figures, words: Words): string {
  const gain = words.say(week < 0 ? 'try.worse' : 'try.better', { amount: words.pounds(Math.abs(week)) });
  return words.has(`try.result.${verdict}`) ? words.say(`try.result.${verdict}`, { gain }) : gain;
}
