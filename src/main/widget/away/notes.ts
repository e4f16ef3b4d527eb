// The answer in ten or so lines of plain text, for somebody's case notes.
import type { JobAnswer, WorthItAnswer } from 'contract';
import { told, withUnit } from '../answer/told';
import { wordsName } from '../entry';
import type { Answers, Field, Page, Said } from '../pages';
import { nameBeside } from '../people';
import { sentence, type Words } from '../words';

export interface Noted {
  /** The service's answer, with what people are called in it. */
  answer: WorthItAnswer;
  answers: Answers;
  said: Said;
  pages: Page[];
  words: Words;
  today: string;
}

const JOB = ['job', 'travel', 'childcare'];

export function notes({ answer, answers, said, pages, words, today }: Noted): string {
  const job = answer.jobs[0];
  if (!job) {
    return '';
  }
  const facts = (ofTheJob: boolean) => pages
    .filter((page) => JOB.includes(page.section) === ofTheJob)
    .flatMap((page) => told(page, answers, said, words))
    .map((one) => factOf(one, words))
    .join('; ');
  return [
    `${words.say('view.job')} ${words.say('sheet.worked-out', { day: words.day(today) })}`,
    labelled('notes.household', facts(false)),
    labelled('notes.job', facts(true)),
    `${words.say(`verdict.${job.verdict}`)}. ${job.headline}`,
    labelled('notes.lines', moneyLines(job, words)),
    labelled('months.title', job.firstMonths?.lowestDay.because ?? ''),
    ...(answer.outOfScope ?? []).map((one) => one.because),
    labelled('assumed.title', assumed(answer, answers, words).join(' ')),
    labelled('change.next', nextSteps(job).join(' ')),
    labelled('sheet.missing', missingHelp(job).join('; ')),
    `${answer.notADecision} ${words.say('edition', { edition: answer.rulesVersion.edition })}`,
  ].filter(Boolean).join('\n• ').replaceAll('\u2011', '-');

  function labelled(key: string, text: string): string {
    return text && `${words.say(key)}: ${text}`;
  }
}

/** What was assumed, with whom it is about; what was assumed of one and of another is said once. */
export function assumed({ assumptions }: WorthItAnswer, answers: Answers, words: Words): string[] {
  const people = new Map<string, Array<string | undefined>>();
  assumptions.forEach((one) => people.set(one.text, [...people.get(one.text) ?? [], one.for]));
  return [...people].map(([text, whom]) => {
    const names = whom.sort(youFirst).map((one) => nameBeside(one, answers, words)).filter(Boolean);
    return names.length > 0 ? `${sentence(names.join(', '))}: ${text}` : text;
  });
}

const youFirst = (one: string | undefined, other: string | undefined) => Number(other === 'you') - Number(one === 'you');

function moneyLines(job: JobAnswer, words: Words): string {
  return [
    ...job.lines.filter((line) => line.change !== 0).map((line) => `${line.label} ${signed(line.change, words)}`),
    ...job.workCosts.map((cost) => `${cost.label ?? cost.id} ${signed(-(cost.month ?? 0), words)}`),
    ...(job.betterOff ? [`${words.say('left.kept')} ${signed(job.betterOff.month, words)}`] : []),
  ].join('; ');
}

/** An amount whose sign keeps to it wherever the text is put: an unseen joiner stands between them. */
const signed = (amount: number, words: Words) => words.pounds(amount, true).replace(/^([−+])/, '$1\u2060');

/** An answer and what it is about, where no page around it asks the question. */
export function factOf({ field, label, text }: { field: Field; label: string; text: string }, words: Words): string {
  const key = `fact.${wordsName(field.name)}`;
  return words.has(key) ? `${words.say(key)}: ${text}` : `${label.replace(/\?$/, '')}: ${withUnit(field, text, words)}`;
}

/** What to do next, in the order in which it matters. */
export function nextSteps(job: JobAnswer): string[] {
  return [
    ...(job.whatToDo ?? []),
    ...(job.seeAnAdviser ?? []).map((one) => `${one.because} ${one.where}`),
    ...(job.beforeYouStart ?? []).map((one) => one.text),
  ].filter((text) => text.trim() !== '');
}

/** What help to ask about, each named once. */
export const missingHelp = (job: JobAnswer) => [...new Set((job.inJob?.helpNotClaimed ?? []).map((one) => one.label))];
