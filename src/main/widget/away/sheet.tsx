// The answer on one or two pages of paper. It stands in the page unseen and is what is printed, whoever starts the printing.
import type { JobAnswer, WorthItAnswer } from 'contract';
import { Headline } from '../answer/headline';
import { added } from '../answer/help';
import { paysFrom, withHelp } from '../answer/left';
import { fromTo, shortDay } from '../answer/months';
import { told } from '../answer/told';
import type { Answers, Page, Said } from '../pages';
import { whose } from '../people';
import type { Words } from '../words';
import { assumed, factOf, missingHelp, nextSteps } from './notes';

interface Properties {
  answer: WorthItAnswer;
  answers: Answers;
  said: Said;
  pages: Page[];
  words: Words;
  today: string;
  /** A line about the partner is left out, and the others do not add up without it. */
  moneyLeftOut: boolean;
}

export function Sheet(properties: Properties) {
  const { answer, words, today } = properties;
  const job = answer.jobs[0];
  return job ? (
    <div class="sheet">
      <div class={`verdict ${job.verdict}`}>
        <p>{words.say(`verdict.${job.verdict}`)}</p>
        <p class="sentence"><Headline text={job.headline} /></p>
      </div>
      {(answer.outOfScope ?? []).map((one) => <p key={one.id}><strong>{one.because}</strong></p>)}
      <p><strong>{answer.notADecision}</strong> {words.say('sheet.advice')}</p>
      <Lines {...properties} job={job} />
      <FirstMonths job={job} words={words} />
      <Next job={job} words={words} />
      <Told {...properties} />
      <Assumed {...properties} />
      <p class="small">{words.say('sheet.worked-out', { day: words.day(today) })} {words.say('edition', { edition: answer.rulesVersion.edition })}</p>
    </div>
  ) : null;
}

function Lines({ job, answers, words, moneyLeftOut }: Properties & { job: JobAnswer }) {
  const counted = withHelp(job);
  return (
    <section>
      <h3>{words.say('left.title')}</h3>
      <table>
        <caption>{words.say('left.caption')}</caption>
        <thead>
          <tr>{['what', 'now', 'job', 'change'].map((column) => <th key={column} scope="col">{words.say(`sheet.${column}`)}</th>)}</tr>
        </thead>
        <tbody>
          {job.lines.map((line) => (
            <Row
              key={line.id + (line.for ?? '')} words={words} what={line.label + whose(line.for, answers, words)} now={line.now} job={line.inJob} change={line.change}
              because={line.change === 0 ? '' : line.because}
            />
          ))}
          {job.workCosts.map((cost, index) => (
            <Row key={index} words={words} what={cost.label ?? cost.id} change={-(cost.month ?? 0)} because={cost.because ?? ''} />
          ))}
        </tbody>
        {job.betterOff && (
          <tfoot>
            <Row words={words} what={words.say('left.kept')} change={job.betterOff.month} because="" />
            {counted && <Row words={words} what={words.say('left.with-help')} change={counted.month} because="" />}
          </tfoot>
        )}
      </table>
      {moneyLeftOut && <p class="small">{words.say('sheet.left-out')}</p>}
      <p>
        {job.betterOff && <span>{words.say('left.week')}: <strong>{words.pounds((job.betterOffWithHelp ?? job.betterOff).week, true)}</strong>. </span>}
        {job.perHour?.worked !== undefined && <span>{words.say('left.hour')}: <strong>{words.pounds(job.perHour.worked, true)}</strong>. </span>}
        {job.breakEven?.hoursPerWeek !== undefined && (
          <span>{words.say('left.break-even')} <strong>{paysFrom(job.breakEven.hoursPerWeek, words)}</strong>.</span>
        )}
      </p>
    </section>
  );
}

function Row({ what, now, job, change, because, words }: { what: string; now?: number; job?: number; change: number; because: string | undefined; words: Words }) {
  return (
    <tr>
      <th scope="row">{what}{because ? <span class="why"> {because}</span> : null}</th>
      <td>{now === undefined ? '' : words.pounds(now)}</td>
      <td>{job === undefined ? '' : words.pounds(job)}</td>
      <td>{change === 0 ? words.say('difference.same') : words.pounds(change, true)}</td>
    </tr>
  );
}

function FirstMonths({ job, words }: { job: JobAnswer; words: Words }) {
  const { firstMonths, timeline } = job;
  return firstMonths && timeline.length > 0 ? (
    <section>
      <h3>{words.say('months.title')}</h3>
      <p>
        {[firstMonths.lastBenefitOnlyPayment, firstMonths.firstWage, firstMonths.firstReducedUniversalCredit].map((day) => day.because).filter(Boolean).join(' ')}
        {' '}<strong>{firstMonths.lowestDay.because}</strong>
      </p>
      <table class="dates">
        <thead>
          <tr>{['month', 'cash', 'difference', 'lowest'].map((column) => <th key={column} scope="col">{words.say(`sheet.${column}`)}</th>)}</tr>
        </thead>
        <tbody>
          {timeline.map(({ period, cash, difference, lowestDay }) => (
            <tr key={period.start}>
              <th scope="row">{words.say('months.from-to', fromTo(period.start, period.end, words))}</th>
              <td>{words.pounds(cash)}</td>
              <td>{words.pounds(difference, true)}</td>
              <td>{words.say('sheet.lowest-day', { day: shortDay(lowestDay.date, words), amount: words.pounds(lowestDay.amount, true) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ) : null;
}

function Next({ job, words }: { job: JobAnswer; words: Words }) {
  const steps = nextSteps(job);
  const missing = missingHelp(job);
  return (
    <section>
      <h3>{words.say('change.next')}</h3>
      <ul>
        {steps.map((text) => <li key={text}>{text}</li>)}
        {missing.length > 0 && <li>{words.say('sheet.missing')}: {missing.join('; ')}.</li>}
        {(job.helpThatWouldChangeIt ?? []).slice(0, 3).map((one) => (
          <li key={one.programme}>{one.name ?? one.programme}: {added('change.gain', one, job, words)}</li>
        ))}
      </ul>
    </section>
  );
}

function Told({ answers, said, pages, words }: Properties) {
  return (
    <section class="whole">
      <h3>{words.say('told.title')}</h3>
      <ul class="columns">
        {pages.flatMap((page) => told(page, answers, said, words)).map((one) => <li key={one.field.name}>{factOf(one, words)}</li>)}
      </ul>
    </section>
  );
}

function Assumed({ answer, answers, words }: Properties) {
  return (
    <section>
      <h3>{words.say('assumed.title')}</h3>
      <ul class="columns small">{assumed(answer, answers, words).map((text) => <li key={text}>{text}</li>)}</ul>
    </section>
  );
}
