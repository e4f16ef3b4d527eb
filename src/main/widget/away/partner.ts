// What is about the partner is left out of paper and notes unless somebody wants it there: who reads them is not known here.
// The household's sums stay. It reads the service's answer as it came, where people are ids that can be found in a sentence.
import type { JobLine, WorthItAnswer } from 'contract';
import { hasPartner, type Answers } from '../pages';
import { idOf } from '../people';

const PARTNER = idOf('partner');
/** Help for which a partner's illness can be the reason, although the service names nobody. */
const TELLS_OF_HEALTH = ['carer-element'];

/** The answer without any line, reason or assumption about the partner, and whether that leaves a change of money out. */
export function withoutPartner(answer: WorthItAnswer, answers: Answers): { answer: WorthItAnswer; moneyLeftOut: boolean } {
  if (!hasPartner(answers)) {
    return { answer, moneyLeftOut: false };
  }
  const lines = answer.jobs.flatMap((job) => job.lines).filter((line) => line.for === PARTNER);
  const figures = [...lines.flatMap((line) => [line.now, line.inJob]), ...enteredPounds(answers)].filter((amount) => amount >= 1);
  return { answer: read(answer, figures.map(written)) as WorthItAnswer, moneyLeftOut: lines.some((line: JobLine) => line.change !== 0) };
}

/** What was answered, without what was answered about the partner. */
export const withoutPartnersAnswers = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => !isPartners(name, answers)));

/** What was answered about the partner: by its name, or money that was said to be theirs. */
const isPartners = (name: string, answers: Answers) =>
  name.startsWith('partner.') || ['other', 'more'].some((money) => name.startsWith(`${money}.`) && answers[`${money}.whose`] === 'partner');

const enteredPounds = (answers: Answers) =>
  Object.entries(answers).filter(([name]) => isPartners(name, answers)).flatMap(([, answer]) => {
    const [, amount] = /^(\d+(?:\.\d+)?) [a-z-]+$/.exec(answer) ?? [];
    return amount === undefined ? [] : [Number(amount)];
  });

const written = (amount: number) => `£${amount.toLocaleString('en-GB', { minimumFractionDigits: 2 }).replace(/\.00$/, '')}`;

function read(part: unknown, figures: string[]): unknown {
  if (typeof part === 'string') {
    return sentences(part, figures);
  }
  if (Array.isArray(part)) {
    return part.filter((one) => !aboutPartner(one)).map((one) => read(one, figures)).filter((one) => one !== '');
  }
  return part !== null && typeof part === 'object'
    ? Object.fromEntries(Object.entries(part).map(([key, value]) => [key, read(value, figures)]))
    : part;
}

const aboutPartner = (one: unknown) =>
  one !== null && typeof one === 'object'
    && (('for' in one && one.for === PARTNER) || ('id' in one && (one.id === PARTNER || TELLS_OF_HEALTH.includes(String(one.id)))));

/** A text without the sentences that name the partner, or say what they earn. */
function sentences(text: string, figures: string[]): string {
  const tells = (sentence: string) => sentence.includes(PARTNER) || figures.some((figure) => new RegExp(`${figure.replace(/[£.]/g, '\\$&')}(?![\\d,]|\\.\\d)`).test(sentence));
  return text.split(/(?<=[.?!]) /).filter((sentence) => !tells(sentence)).join(' ');
}
