// Every word that the calculator itself says, by language. What the service says comes in the language it is asked in.
import { unparted } from './legible';
import cyAnswer from './words/cy/answer.json';
import cyAway from './words/cy/away.json';
import cyFailures from './words/cy/failures.json';
import cyFrame from './words/cy/frame.json';
import cyQuestions from './words/cy/questions.json';
import cyRare from './words/cy/rare.json';
import cyStart from './words/cy/start.json';
import cySupport from './words/cy/support.json';
import cyTry from './words/cy/try.json';
import enAnswer from './words/en/answer.json';
import enAway from './words/en/away.json';
import enFailures from './words/en/failures.json';
import enFrame from './words/en/frame.json';
import enQuestions from './words/en/questions.json';
import enRare from './words/en/rare.json';
import enStart from './words/en/start.json';
import enSupport from './words/en/support.json';
import enTry from './words/en/try.json';

export type Language = 'en' | 'cy';

export interface Words {
  readonly language: Language;
  /** The words of a key, with its blanks filled. A missing key shows itself, and a test finds it. */
  say(key: string, blanks?: Record<string, string | number>): string;
  has(key: string): boolean;
  /** What a child is called where it is asked about: by its number, or by a name that was given. */
  child(number: string): string;
  pounds(amount: number, sign?: boolean): string;
  /** In a sentence, as the service's sentences have it: £812 and £617.50. */
  sum(amount: number): string;
  day(date: string): string;
}

const MESSAGES: Record<Language, Record<string, string>> = {
  en: {
    ...enFrame,
    ...enQuestions,
    ...enAnswer,
    ...enAway,
    ...enFailures,
    ...enRare,
    ...enStart,
    ...enSupport,
    ...enTry,
  },
  cy: {
    ...cyFrame,
    ...cyQuestions,
    ...cyAnswer,
    ...cyAway,
    ...cyFailures,
    ...cyRare,
    ...cyStart,
    ...cySupport,
    ...cyTry,
  },
};

/** A text with the capital that begins a sentence. */
export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The service's word on its own answer. That the Welsh is a draft stands above it on the screen already. */
export const notADecision = (text: string, words: Words) => (words.has('language.draft') ? text.replace(words.say('language.draft'), '').trim() : text);

/** A text whose dates, telephone numbers and sections of a law are not broken across lines. */
export const unbroken = (text: string) => text
  .replace(/\b(\d{1,2}) (?=\p{Lu}\p{L}{2,} \d{4}\b)/gu, '$1\u00a0')
  .replace(/\b0\d{2,4}(?: \d{3,4})+\b/g, (number) => number.replace(/ /g, '\u00a0'))
  .replace(/\b(ss?|regs?|Sch|paras?|art) (?=\d)/g, '$1\u00a0')
  .replace(/\b((?:ss|regs|paras)\u00a0\d+\w*) to (?=\d)/g, '$1\u00a0to\u00a0')
  .replace(/\b(\d{4})-(?=\d{2}\b(?!-))/g, '$1\u2011')
  .replace(/\)\(/g, ')\u2060(');

export function inLanguage(language: Language): Words {
  const messages = MESSAGES[language];
  const say: Words['say'] = (key, blanks = {}) => unparted(messages[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? ''));
  const pounds: Words['pounds'] = (amount, sign = false) => {
    const text = `£${Math.abs(amount).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
    return amount < 0 ? `−${text}` : sign && amount > 0 ? `+${text}` : text;
  };
  return {
    language,
    say,
    has: (key) => key in messages,
    child: (number) => say('child.number', { number }),
    pounds,
    sum: (amount) => pounds(amount).replace(/\.00$/, ''),
    // Not every browser knows Welsh months: the messages do.
    day: (date) => {
      const [year, month, day] = date.split('-').map(Number);
      return `${day} ${say(`month.${month}`)} ${year}`;
    },
  };
}
