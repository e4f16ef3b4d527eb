// Every word that the calculator itself says, by language. What the service says comes in the language it is asked in.
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
  pounds(amount: number, sign?: boolean): string;
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

export function inLanguage(language: Language): Words {
  const messages = MESSAGES[language];
  const say: Words['say'] = (key, blanks = {}) => (messages[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? ''));
  return {
    language,
    say,
    has: (key) => key in messages,
    pounds: (amount, sign = false) => {
      const text = `£${Math.abs(amount).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
      return amount < 0 ? `−${text}` : sign && amount > 0 ? `+${text}` : text;
    },
    // Not every browser knows Welsh months: the messages do.
    day: (date) => {
      const [year, month, day] = date.split('-').map(Number);
      return `${day} ${say(`month.${month}`)} ${year}`;
    },
  };
}
