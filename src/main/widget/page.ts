// A page of the journey: which facts it is about, which fields it has, and when it is shown. Whether it is shown is the service's
// word: it says what it asks and what it assumes of the household so far.
import type { Ask, Assumption } from 'contract';

/** What was typed or chosen, by the name of its field. What is not there is not known. */
export type Answers = Record<string, string>;

export type Field =
  | { kind: 'choice'; name: string; options: readonly string[]; required?: boolean }
  | { kind: 'number'; name: string; least: number; most: number; whole?: boolean; pounds?: boolean; required?: boolean }
  | { kind: 'money'; name: string; per: readonly string[]; required?: boolean }
  | { kind: 'date'; name: string; required?: boolean }
  | { kind: 'name' | 'tick'; name: string; required?: false }
  | { kind: 'text'; name: string; required?: boolean }
  | { kind: 'look-up'; name: string; from: 'places' | 'rents'; required?: boolean };

/** What the service says of the household so far. */
export interface Said {
  ask: Ask[];
  assumptions: Assumption[];
}

export interface Page {
  id: string;
  section: string;
  /** The facts it settles, as the service names them; without them it is always asked. */
  facts?: string[];
  /** Facts that are worth a question although the service only assumes them. */
  assumed?: string[];
  /** Where only some households are worth that question. */
  when?: (answers: Answers) => boolean;
  /** Facts that are asked only when somebody wants to put right what the service assumed. */
  corrects?: string[];
  fields: (answers: Answers, said: Said) => Field[];
  /** Nothing can be worked out without it. */
  required?: boolean;
}

export const YES_NO = ['yes', 'no'];
export const UNSURE = [...YES_NO, 'unknown'];
const RENTED = ['social-rent', 'private-rent', 'temporary-accommodation', 'supported-accommodation'];
/** What a job can need once, as the service calls it. */
export const START_COSTS = ['clothes', 'tools', 'checks'] as const;
export const OFTEN = ['week', 'two-weeks', 'four-weeks', 'month'];

export const paysRent = (answers: Answers) => RENTED.includes(answers.tenure ?? '');
/** Other grown-ups in the home, who are not part of the claim. */
export const grownOf = (answers: Answers) =>
  (answers.grown === 'yes' ? Array.from({ length: Math.min(Number(answers['grown.count']) || 0, 6) }, (_, i) => `grown-${i + 1}`) : []);
/** Whether somebody has a job now, or works for themselves; some do both. */
export const hasJob = (adult: string, answers: Answers) => ['yes', 'both'].includes(answers[`${adult}.works`] ?? '');
export const hasTrade = (adult: string, answers: Answers) => ['self-employed', 'both'].includes(answers[`${adult}.works`] ?? '');
/** Whether the job on offer is to work for oneself. */
export const isOwnBusiness = (answers: Answers) => answers['job.own'] === 'yes';
export const hasPartner = (answers: Answers) => answers.couple === 'yes';
export const adultsOf = (answers: Answers) => (hasPartner(answers) ? ['you', 'partner'] : ['you']);
export const childrenOf = (answers: Answers) =>
  Array.from({ length: Math.min(Number(answers.children) || 0, 10) }, (_, i) => `child-${i + 1}`);

export const asks = (said: Said, fact: string, about?: string) => said.ask.some((one) => one.fact === fact && one.for === about);

/** A field that is there where the service asks for its fact, or where it was answered. */
export const asked = (said: Said, answers: Answers, fact: string, field: Field, about?: string): Field[] =>
  (asks(said, fact, about) || answers[field.name] !== undefined ? [field] : []);

/** Whether the service wants to know, or the page was answered before; what a file or a host began is gone on with. */
export function shown(page: Page, answers: Answers, said: Said): boolean {
  return page.required === true
    || answered(page, answers, said)
    || page.fields(answers, said).some((field) => answers[field.name] !== undefined)
    || said.ask.some((one) => page.facts?.includes(one.fact))
    || (said.assumptions.some((one) => page.assumed?.includes(one.fact)) && (!page.when || page.when(answers)));
}

export const notKnown = (page: Page) => `${page.id}?`;

/** Whether the page is done: it has an answer, or its "I don't know". */
export function answered(page: Page, answers: Answers, said: Said): boolean {
  const fields = page.fields(answers, said);
  return (!page.required && answers[notKnown(page)] === 'yes')
    || (fields.length > 0 && fields.some((field) => answers[field.name] !== undefined)
      && fields.every((field) => !field.required || answers[field.name] !== undefined));
}

/** The page on which a fact is told, if there is one. */
export const pageOf = (fact: string, pages: Page[]) =>
  pages.find((page) => [...(page.facts ?? []), ...(page.assumed ?? []), ...(page.corrects ?? [])].includes(fact));
