// What stands in the boxes of a page, and what it means. Boxes keep what was typed, also where it is wrong.
import type { Field } from './pages';
import type { Words } from './words';

/** What stands in each box: a field of several boxes has a name for each, like `rent:per`. */
export type Boxes = Record<string, string>;
export type Reading = { value: string } | { nothing: true } | { wrong: string; box: string };

export const DATE_BOXES = ['day', 'month', 'year'] as const;

/** What an answer looks like in its boxes. */
export function boxesOf(field: Field, answer: string | undefined): Boxes {
  switch (field.kind) {
    case 'money': {
      const [amount = '', per = field.per[0] ?? ''] = (answer ?? '').split(' ');
      return { [field.name]: pence(amount), [`${field.name}:per`]: per };
    }
    case 'date': {
      const [year = '', month = '', day = ''] = (answer ?? '').split('-');
      return { [`${field.name}:day`]: plain(day), [`${field.name}:month`]: plain(month), [`${field.name}:year`]: year };
    }
    case 'number':
      return { [field.name]: field.pounds ? pence(answer ?? '') : answer ?? '' };
    default:
      return { [field.name]: answer ?? '' };
  }
}

/** £12.50, and not £12.5. */
const pence = (amount: string) => (/\.\d$/.test(amount) ? `${amount}0` : amount);

const plain = (digits: string) => digits.replace(/^0/, '');

/** The answer that the boxes hold, or what is wrong with them, in words. */
export function read(field: Field, boxes: Boxes, words: Words): Reading {
  switch (field.kind) {
    case 'money':
      return readNumber(field, boxes, words, 0, 1_000_000, false, (amount) => `${amount} ${boxes[`${field.name}:per`] ?? field.per[0]}`);
    case 'number':
      return readNumber(field, boxes, words, field.least, field.most, field.whole === true, String);
    case 'date':
      return readDate(field, boxes, words);
    default:
      return boxes[field.name]?.trim()
        ? { value: boxes[field.name]?.trim() ?? '' }
        : missing(field, field.name, words, field.kind === 'choice' ? 'wrong.choose' : 'wrong.enter');
  }
}

function missing(field: Field, box: string, words: Words, key: string): Reading {
  return field.required ? { wrong: words.say(key, { what: subject(field, words) }), box } : { nothing: true };
}

function readNumber(
  field: Field, boxes: Boxes, words: Words, least: number, most: number, whole: boolean, write: (number: number) => string,
): Reading {
  const text = (boxes[field.name] ?? '').replace(/[£,\s]/g, '');
  const what = subject(field, words);
  if (text === '') {
    return missing(field, field.name, words, 'wrong.enter');
  }
  if (!(whole ? /^\d+$/ : /^\d+(\.\d{1,2})?$/).test(text)) {
    return { wrong: words.say(whole ? 'wrong.whole' : 'wrong.number', { what }), box: field.name };
  }
  const number = Number(text);
  return number < least || number > most
    ? { wrong: words.say('wrong.range', { what, least, most: most.toLocaleString('en-GB') }), box: field.name }
    : { value: write(number) };
}

function readDate(field: Field, boxes: Boxes, words: Words): Reading {
  const [day = '', month = '', year = ''] = DATE_BOXES.map((part) => (boxes[`${field.name}:${part}`] ?? '').trim());
  const first = `${field.name}:day`;
  if (!day && !month && !year) {
    return missing(field, first, words, 'wrong.enter');
  }
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
    ? { value: written }
    : { wrong: words.say('wrong.date', { what: subject(field, words) }), box: first };
}

/** What a fault is about: a question without its mark. */
const subject = (field: Field, words: Words) => labelOf(field.name, words).replace(/\?$/, '');

/** What a field is called; those of one child, or of another grown-up, are called alike, with their number. */
export function labelOf(name: string, words: Words): string {
  const [, number] = /^(?:child|grown)-(\d+)\./.exec(name) ?? [];
  return words.say(`field.${wordsName(name)}`, { number: number ?? '', child: words.child(number ?? '') });
}

export const wordsName = (name: string) => name.replace(/^(child|grown)-\d+\./, '$1.');
