// Where each pound goes, from the pay to what is kept; and the whole household, now and with the job.
import type { JobAnswer, Line } from 'contract';
import type { Words } from '../words';
import type { Part } from './answer';
import { Because } from './law';

interface Step { id: string; label: string; amount: number; end?: boolean }

/** What is kept once help that would end or begin is counted too, as the headline counts it: where that says something else. */
export const withHelp = ({ betterOff, betterOffWithHelp }: JobAnswer) => (betterOffWithHelp?.month === betterOff?.month ? undefined : betterOffWithHelp);

/** From the pay to what is kept: every step is a figure of the answer, and the bars are as long as it. */
export function Left({ job, words, whose }: Part) {
  if (!job.betterOff) {
    return null;
  }
  const counted = withHelp(job);
  const steps: Step[] = [
    ...job.lines.filter((line) => line.change !== 0).map((line) => ({ id: line.id, label: line.label + whose(line.for), amount: line.change })),
    ...job.workCosts.map((cost, index) => ({ id: `${cost.id}-${index}`, label: cost.label ?? cost.id, amount: -(cost.month ?? 0) })),
    { id: 'kept', label: words.say('left.kept'), amount: job.betterOff.month, end: true },
    ...(counted ? [{ id: 'with-help', label: words.say('left.with-help'), amount: counted.month, end: true }] : []),
  ];
  const longest = Math.max(...steps.map((step) => Math.abs(step.amount)), 1);
  return (
    <section>
      <h3>{words.say('left.title')}</h3>
      <table class="steps">
        <caption>{words.say('left.caption')}</caption>
        <tbody>
          {steps.map((step) => (
            <tr key={step.id} class={step.end ? 'end' : undefined}>
              <th scope="row">{step.label}</th>
              <td>{words.pounds(step.amount, true)}</td>
              <td class="bar" aria-hidden="true"><Bar share={Math.abs(step.amount) / longest} kind={step.amount < 0 ? 'out' : step.end ? 'kept' : 'in'} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      <Hour job={job} words={words} whose={whose} />
    </section>
  );
}

function Bar({ share, kind }: { share: number; kind: string }) {
  return <svg viewBox="0 0 100 10" preserveAspectRatio="none" class={kind}><rect width={100 * share} height="10" /></svg>;
}

function Hour({ job, words }: Part) {
  const { perHour, breakEven } = job;
  const betterOff = job.betterOffWithHelp ?? job.betterOff;
  return (
    <dl class="facts">
      {betterOff && <Fact what={words.say('left.week')} figure={words.pounds(betterOff.week, true)} />}
      {perHour?.worked !== undefined && <Fact what={words.say('left.hour')} figure={words.pounds(perHour.worked, true)} />}
      {breakEven?.hoursPerWeek !== undefined && <Fact what={words.say('left.break-even')} figure={paysFrom(breakEven.hoursPerWeek, words)} />}
    </dl>
  );
}

/** From how many hours the job pays, in words: where it always does, from the first. */
export const paysFrom = (hours: number, words: Words) => words.say(hours === 0 ? 'left.first-hour' : 'left.hours', { hours });

function Fact({ what, figure }: { what: string; figure: string }) {
  return <div><dt>{what}</dt><dd>{figure}</dd></div>;
}

/** Several reasons for one thing, such as why the benefit cap does not apply, stand together. */
function alike(lines: Line[], whose: Part['whose']): Array<[Line, ...Line[]]> {
  const groups: Array<[Line, ...Line[]]> = [];
  for (const line of lines) {
    const last = groups[groups.length - 1];
    if (last && last[0].id === line.id && whose(last[0].for) === whose(line.for) && line.amount === 0 && line.role === 'step') {
      last.push(line);
    } else {
      groups.push([line]);
    }
  }
  return groups;
}

/** How the position with the job comes about, line by line as the law has it. */
export function Household({ job, words, whose }: Part) {
  const lines = job.inJob?.lines ?? [];
  return lines.length === 0 ? null : (
    <details class="whole">
      <summary>{words.say('household.title')}</summary>
      <ol class="lines">
        {alike(lines, whose).map(([line, ...more]) => (
          <li key={`${line.id}${line.for ?? ''}`}>
            <p class="what"><span>{line.label}{whose(line.for)}</span> {(line.amount !== 0 || line.role !== 'step') && <span>{words.pounds(line.amount)}</span>}</p>
            {[line, ...more].map(({ because, citation }) => <Because key={because} because={because} citation={citation} words={words} />)}
          </li>
        ))}
      </ol>
    </details>
  );
}
