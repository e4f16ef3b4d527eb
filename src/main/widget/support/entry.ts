// What stands in the boxes of a question of the service, and what it means; and an answer in the question's own words.
import type { ProgrammeQuestion } from 'contract';
import { read as readField, type Boxes } from '../entry';
import type { Words } from '../words';
import { answerTo } from '../yes-no';
import { IN_PARTS, type Value } from './person';

export type Reading = { value: Value } | { wrong: string };
type Option = { value: string; text: string };

/** The one box of a question whose answer is a number, a word or a text. */
export const BOX = 'support';
export const NONE = 'none';

export const inParts = (question: ProgrammeQuestion) => question.kind === 'list' && IN_PARTS.includes(question.question);
export const isYesNo = ({ kind, value }: ProgrammeQuestion) => !kind || ['yes-no', 'in-list'].includes(kind) || (kind === 'place' && value !== undefined);

/** The answers to choose from; where the question names none, they are programmes. */
export const optionsOf = (question: ProgrammeQuestion, programmes: Option[]): Option[] => question.options ?? programmes;

export function boxesOf(value: Value | undefined): Boxes {
  if (value === undefined || typeof value === 'boolean') {
    return {};
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? { [NONE]: 'yes' } : Object.fromEntries(value.map((one) => [one, 'yes']));
  }
  return typeof value === 'object' ? value : { [BOX]: String(value) };
}

export function read(question: ProgrammeQuestion, boxes: Boxes, options: Option[], words: Words): Reading {
  switch (question.kind) {
    case 'number': {
      const reading = readField(
        { kind: 'number', name: BOX, least: question.least ?? 0, most: question.most ?? 1_000_000, whole: !question.decimals, required: true }, boxes, words);
      return 'value' in reading ? { value: Number(reading.value) } : { wrong: 'wrong' in reading ? reading.wrong : '' };
    }
    case 'list':
      return inParts(question) ? readParts(boxes, options, words) : readList(boxes, options, words);
    default: {
      const text = boxes[BOX]?.trim();
      return text ? { value: text } : { wrong: words.say(question.kind === 'choice' ? 'support.wrong.choose' : 'support.wrong.enter') };
    }
  }
}

function readList(boxes: Boxes, options: Option[], words: Words): Reading {
  const chosen = options.filter(({ value }) => boxes[value] === 'yes').map(({ value }) => value);
  return chosen.length === 0 && boxes[NONE] !== 'yes' ? { wrong: words.say('support.wrong.tick') } : { value: chosen };
}

function readParts(boxes: Boxes, options: Option[], words: Words): Reading {
  const known = options.filter(({ value }) => ['yes', 'no'].includes(boxes[value] ?? ''));
  return known.length === 0
    ? { wrong: words.say('support.wrong.parts') }
    : { value: Object.fromEntries(known.map(({ value }) => [value, boxes[value] ?? ''])) };
}

/** An answer as it is read back. */
export function said(value: Value | undefined, question: ProgrammeQuestion | undefined, programmes: Option[], words: Words): string {
  const text = (word: string) => (question && optionsOf(question, programmes).find((one) => one.value === word)?.text) ?? word;
  if (value === undefined) {
    return words.say('told.not-known');
  }
  if (typeof value === 'boolean') {
    return answerTo(question?.text ?? '', value, words);
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? words.say('support.none') : capital(value.map(text).join(', '));
  }
  return typeof value === 'object'
    ? capital(Object.entries(value).map(([word, part]) => `${text(word)}: ${answerTo(question?.text ?? '', part === 'yes', words)}`).join('; '))
    : typeof value === 'number' ? `${value.toLocaleString('en-GB')} ${question?.unit ?? ''}`.trim() : text(value);
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
