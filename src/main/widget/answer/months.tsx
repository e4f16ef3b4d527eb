// The first months: what comes in and goes out on which day, and the day on which the household is furthest behind.
import type { Milestone, TimelinePeriod } from 'contract';
import type { Words } from '../words';
import type { Part } from './answer';
import { Because } from './law';

export function FirstMonths({ job, words }: Part) {
  const { firstMonths, timeline } = job;
  if (!firstMonths || timeline.length === 0) {
    return null;
  }
  const days: Milestone[] = [firstMonths.lastBenefitOnlyPayment, firstMonths.firstWage, firstMonths.firstReducedUniversalCredit];
  return (
    <section>
      <h3>{words.say('months.title')}</h3>
      <div class="inset"><Because because={firstMonths.lowestDay.because} citation={undefined} words={words} /></div>
      <ol class="days">{days.map((day) => <li key={day.because}>{day.because}</li>)}</ol>
      {timeline.map((period) => <Month key={period.period.start} period={period} words={words} />)}
    </section>
  );
}

function Month({ period, words }: { period: TimelinePeriod; words: Words }) {
  return (
    <details class="month">
      <summary>
        <span class="what">{words.say('months.from-to', { from: words.day(period.period.start), to: words.day(period.period.end) })}</span>
        <span class="change">{words.pounds(period.difference, true)}</span>
      </summary>
      <table class="calendar">
        <caption>{words.say('months.caption')}</caption>
        <thead><tr><th scope="col">{words.say('months.day')}</th><th scope="col">{words.say('months.what')}</th><th scope="col">{words.say('months.amount')}</th></tr></thead>
        <tbody>
          {period.events.map((event, index) => (
            <tr key={index}><th scope="row">{words.day(event.date)}</th><td>{event.what}</td><td>{words.pounds(event.amount, true)}</td></tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row" colSpan={2}>{words.say('months.sum')}</th><td>{words.pounds(period.cash, true)}</td></tr></tfoot>
      </table>
      {period.lowestDay.amount < 0 && (
        <p>{words.say('months.lowest', { day: words.day(period.lowestDay.date), amount: words.pounds(-period.lowestDay.amount) })}</p>
      )}
    </details>
  );
}
