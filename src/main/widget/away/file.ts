// The file that holds the answers on somebody's own machine. Nothing in a file is trusted: only known fields of the right form
// are read, and whatever else is in it is left aside.
import { boxesOf, read } from '../entry';
import { notKnown, PAGES, type Answers, type Field } from '../pages';
import { isKept } from '../support/person';
import type { Words } from '../words';

const MARK = 'worthwhile-calculator';
const VERSION = 1;
const NATIONS = ['england', 'scotland', 'wales', 'northern-ireland'];
export const MOST_BYTES = 100_000;
const LONGEST_TEXT = 100;

export type Opened = { answers: Answers } | { wrong: 'damaged' | 'other' | 'newer' | 'empty' };

export function fileOf(answers: Answers, today: string): string {
  return `${JSON.stringify({ file: MARK, version: VERSION, saved: today, answers }, null, 1)}\n`;
}

export function opened(text: string, words: Words): Opened {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { wrong: 'damaged' };
  }
  if (!isObject(content) || content.file !== MARK) {
    return { wrong: 'other' };
  }
  if (typeof content.version !== 'number' || !isObject(content.answers)) {
    return { wrong: 'damaged' };
  }
  if (content.version > VERSION) {
    return { wrong: 'newer' };
  }
  const answers = known(content.answers, words);
  return Object.keys(answers).length > 0 ? { answers } : { wrong: 'empty' };
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Of these answers, those to questions that there are, in the form that the questions take. Also what a host page prefills is read so. */
export function known(given: Record<string, unknown>, words: Words): Answers {
  const texts = Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  // What a wrong answer would have opened is gone with it: hence twice.
  return kept(kept(withTradeHours(texts), words), words);
}

/** Older files hold the hours of somebody who only works for themselves where those of a job are. */
function withTradeHours(answers: Answers): Answers {
  const older = ['you', 'partner'].flatMap((adult) => {
    const hours = answers[`${adult}.works`] === 'self-employed' ? answers[`${adult}.hours`] : undefined;
    return hours === undefined ? [] : [[`${adult}.tradeHours`, hours] as const];
  });
  return { ...Object.fromEntries(older), ...answers };
}

function kept(answers: Answers, words: Words): Answers {
  const fields = PAGES.flatMap((page) => page.fields(answers, { ask: [], assumptions: [] }));
  const flags = [...PAGES.map(notKnown), 'place.unknown'].filter((flag) => answers[flag] === 'yes');
  const understood = fields.flatMap((field) => {
    const answer = answers[field.name] === undefined ? undefined : asAnswer(field, answers[field.name] ?? '', words);
    return answer === undefined ? [] : [[field.name, answer]];
  });
  const support = Object.entries(answers).filter(([name, answer]) => isKept(name, answer));
  const nation = NATIONS.find((one) => one === answers.nation);
  const all: Answers = Object.fromEntries([...understood, ...flags.map((flag) => [flag, 'yes']), ...support]);
  // A council comes with its nation, which nobody types.
  return nation ? { ...all, nation } : Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'place'));
}

/** An answer in the form in which the questions write it, like 9.5 for 9.50; nothing where it cannot be one. */
function asAnswer(field: Field, answer: string, words: Words): string | undefined {
  if (answer.length > LONGEST_TEXT || /[\p{Cc}\p{Cf}]/u.test(answer)) {
    return undefined;
  }
  if (field.kind === 'choice') {
    return field.options.includes(answer) ? answer : undefined;
  }
  if (field.kind === 'money' && !field.per.includes(answer.split(' ')[1] ?? '')) {
    return undefined;
  }
  const reading = read(field, boxesOf(field, answer), words);
  return 'value' in reading ? reading.value : undefined;
}
