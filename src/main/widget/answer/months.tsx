// The first months: what comes in and goes out on which day, and the day on which the household is furthest behind.
import type { JobAnswer, Milestone, TimelineEvent, TimelineNote, TimelinePeriod } from 'contract';
import { unbroken, type Words } from '../words';
import type { Part } from './answer';
import { Chart } from './chart';
import { Because } from './law';

export function FirstMonths({ job, words }: Part) {
  const { firstMonths, timeline } = job;
  if (!firstMonths || timeline.length === 0) {
    return null;
  }
  const days: Milestone[] = [firstMonths.lastBenefitOnlyPayment, firstMonths.firstWage, firstMonths.firstReducedUniversalCredit];
  return (
    <section class="months">
      <h3>{words.say('months.title')}</h3>
      <div class="inset"><Because because={firstMonths.lowestDay.because} citation={undefined} words={words} /></div>
      <ol class="days">{days.map((day) => <li key={day.because}>{unbroken(day.because)}</li>)}</ol>
      <Balance job={job} words={words} />
      {timeline.map((period) => <Month key={period.period.start} period={period} lowest={firstMonths.lowestDay.date} words={words} />)}
    </section>
  );
}

/** How far ahead or behind the household is day by day, from the first day of work; the tables of the months hold the same figures. */
function Balance({ job, words }: { job: JobAnswer; words: Words }) {
  const { firstMonths, timeline } = job;
  const first = firstMonths?.startDate ?? '';
  const balances = timeline.flatMap((period) => period.balances ?? []).filter((one) => one.date >= first);
  const lowest = balances.find((one) => one.date === firstMonths?.lowestDay.date);
  const last = balances[balances.length - 1];
  // The line goes on to the last day of the last month: what was last is so until then.
  const end = timeline[timeline.length - 1]?.period.end ?? '';
  if (!last || !firstMonths) {
    return null;
  }
  return (
    <Chart
      label={words.say('months.chart', { lowest: firstMonths.lowestDay.because, day: words.day(last.date), amount: words.pounds(last.amount, true) })}
      line={[{ x: dayNumber(first), y: 0 }, ...balances.map((one) => ({ x: dayNumber(one.date), y: one.amount })), { x: dayNumber(end), y: last.amount }]} stands
      spots={[{ kind: 'last', x: dayNumber(end), y: last.amount }, ...(lowest ? [{ kind: 'lowest', x: dayNumber(lowest.date), y: lowest.amount } as const] : [])]}
      ticks={[...timeline.map((period) => period.period.start), end].map((day) => ({ at: dayNumber(day), text: shortDay(day, words) }))}
      across={words.say('months.across')} above={words.say('months.ahead')} below={words.say('months.behind')}
    />
  );
}

/** Days in a row, to place them by. */
const dayNumber = (date: string) => Date.parse(date) / 86_400_000;

/** A day without its year, short and not broken across lines. */
export function shortDay(date: string, words: Words): string {
  const [, month, day] = date.split('-').map(Number);
  return `${day}\u00a0${words.say(`month.short.${month}`)}`;
}

/** Days of a period; the year once, where it is the same. */
export function fromTo(start: string, end: string, words: Words) {
  const dated = (date: string) => `${shortDay(date, words)}\u00a0${date.slice(0, 4)}`;
  return { from: start.slice(0, 4) === end.slice(0, 4) ? shortDay(start, words) : dated(start), to: dated(end) };
}

function Month({ period, lowest, words }: { period: TimelinePeriod; lowest: string | undefined; words: Words }) {
  const holdsLowest = period.events.some((event) => event.date === lowest);
  return (
    <details class="month">
      <summary>
        <span class="what">
          {words.say('months.from-to', fromTo(period.period.start, period.period.end, words))}
          {holdsLowest && <span class="note-of">{words.say('months.holds-lowest')}</span>}
        </span>
        <span class="change">{words.pounds(period.difference, true)}</span>
      </summary>
      <table class="calendar">
        <caption>{words.say('months.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('months.day-and-what')}</th>
            <th scope="col">{words.say('months.amount')}</th><th scope="col">{words.say('months.balance')}</th>
          </tr>
        </thead>
        <tbody>
          {period.events.map((event, index) => <Day key={index} event={event} ends={period.events[index + 1]?.date !== event.date} period={period} lowest={lowest} words={words} />)}
        </tbody>
        <tfoot><tr><th scope="row">{words.say('months.sum')}</th><td>{words.pounds(period.cash, true)}</td><td>{words.pounds(period.balances?.[period.balances.length - 1]?.amount ?? 0, true)}</td></tr></tfoot>
      </table>
      {period.lowestDay.amount < 0 && (
        <p>{words.say('months.lowest', { day: words.day(period.lowestDay.date), amount: words.pounds(-period.lowestDay.amount) })}</p>
      )}
      {period.notes.map((note) => <Note key={note.id} note={note} words={words} />)}
    </details>
  );
}

/** One event; the last of a day says where the household stands at its end. */
function Day({ event, ends, period, lowest, words }: { event: TimelineEvent; ends: boolean; period: TimelinePeriod; lowest: string | undefined; words: Words }) {
  const balance = ends ? period.balances?.find((one) => one.date === event.date) : undefined;
  const isLowest = ends && event.date === lowest;
  return (
    <tr class={isLowest ? 'lowest-day' : undefined}>
      <th scope="row"><span class="on">{shortDay(event.date, words)}</span> <span class="what-of">{event.what}</span>{isLowest && <span class="note-of">{words.say('months.lowest-day')}</span>}</th>
      <td>{words.pounds(event.amount, true)}</td>
      <td>{balance ? words.pounds(balance.amount, true) : ''}</td>
    </tr>
  );
}

function Note({ note, words }: { note: TimelineNote; words: Words }) {
  return (
    <>
      <p class="note-label">{note.label}</p>
      <Because because={[note.because, note.whatToDo].filter(Boolean).join(' ')} citation={note.citation} words={words} />
    </>
  );
}
