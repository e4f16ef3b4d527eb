// Every word that the calculator itself says, by language. What the service says comes in the language it is asked in.
import cy from './words/cy.json';
import en from './words/en.json';

export type Language = 'en' | 'cy';

export interface Words {
  readonly language: Language;
  /** The words of a key, with its blanks filled. A missing key shows itself, and a test finds it. */
  say(key: string, blanks?: Record<string, string | number>): string;
  has(key: string): boolean;
  pounds(amount: number, sign?: boolean): string;
  day(date: string): string;
}

const MESSAGES: Record<Language, Record<string, string>> = { en, cy };

export function inLanguage(language: Language): Words {
  const messages = MESSAGES[language];
  const locale = language === 'cy' ? 'cy-GB' : 'en-GB';
  return {
    language,
    say: (key, blanks = {}) => (messages[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? '')),
    has: (key) => key in messages,
    pounds: (amount, sign = false) => {
      const text = `£${Math.abs(amount).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
      return amount < 0 ? `−${text}` : sign && amount > 0 ? `+${text}` : text;
    },
    day: (date) => new Date(`${date}T12:00:00`).toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
  };
}
