// The person whom support is for, as the contract asks it: what the household tells, and what was answered about support alone.
import type { Person, ProgrammeQuestion, ProvisionRequest } from 'contract';
import { adultsOf, hasJob, hasTrade, type Answers } from '../pages';
import { idOf } from '../people';
import { household, knowsHousehold, knowsJob } from '../request';
import type { Language } from '../words';

/** What somebody answered: a list of which a part is known says of each word whether it holds. */
export type Value = boolean | number | string | string[] | Record<string, string>;

/** Answers to the service's own questions begin with this, and are kept as JSON; one that is not known is kept as null. */
export const SUPPORT = 'support.';
/** Lists of which a part can be known: each word is in, out, or not known. */
export const IN_PARTS = ['areas', 'gp'];
/** A question about one of these with a word asks whether that is where the person lives. */
const PLACES = ['localAuthority', 'combinedAuthority', 'nation', 'region'];

export type Asked = Pick<ProgrammeQuestion, 'question' | 'value'>;

export const keyOf = ({ question, value }: Asked) => (value === undefined ? question : `${question}/${value}`);
export const nameOf = (key: string) => SUPPORT + key;

/** The questions of the service that were answered or left open, in order. */
export const given = (answers: Answers) =>
  Object.keys(answers).filter((name) => name.startsWith(SUPPORT)).map((name) => name.slice(SUPPORT.length));

export function valueOf(key: string, answers: Answers): Value | undefined {
  const kept = answers[nameOf(key)];
  return kept === undefined ? undefined : ((JSON.parse(kept) as Value | null) ?? undefined);
}

export const withValue = (answers: Answers, key: string, value: Value | undefined): Answers =>
  ({ ...answers, [nameOf(key)]: JSON.stringify(value ?? null) });

const NAME = /^support\.[A-Za-z.]{1,60}(\/[\w .,'&()-]{1,80})?$/;
const LONGEST = 2000;

/** Whether this is an answer of the form that is kept: a file that is opened may hold anything. */
export function isKept(name: string, text: string): boolean {
  if (!NAME.test(name) || text.length > LONGEST) {
    return false;
  }
  try {
    const value: unknown = JSON.parse(text);
    const words = value !== null && typeof value === 'object' ? Object.values(value) : [];
    return words.every((word) => typeof word === 'string') && !Object.keys(value ?? {}).includes('__proto__');
  } catch {
    return false;
  }
}

/** Everything that is known of the person; a fact that the household tells is told by it alone. */
export function provisionRequest(answers: Answers, language: Language): ProvisionRequest {
  const person: Record<string, unknown> = {};
  const told = toldByTheHousehold(answers);
  for (const key of given(answers)) {
    const value = valueOf(key, answers);
    const [fact = '', word] = key.split('/');
    if (value !== undefined && !told.includes(fact)) {
      put(person, fact, word, value);
    }
  }
  if (knowsJob(answers)) {
    Object.assign(person, { jobOffer: true, vacancyHoursPerWeek: Number(answers['job.hours']) });
  }
  return knowsHousehold(answers)
    ? { person: { ...person, adult: idOf('you') } as Person, household: household(answers), language }
    : { person: { ...home(answers), ...person } as Person, language };
}

function home(answers: Answers) {
  return {
    ...(answers.place ? { localAuthority: answers.place } : answers.nation ? { nation: answers.nation } : {}),
    ...(answers.region ? { region: answers.region } : {}),
    ...(answers['you.age'] ? { age: Number(answers['you.age']) } : {}),
  };
}

function toldByTheHousehold(answers: Answers): string[] {
  const works = (person: string) => hasJob(person, answers) || hasTrade(person, answers) || answers[`${person}.works`] === 'no';
  return [
    ...(answers.nation ? ['nation'] : []),
    ...(answers.region ? ['region'] : []),
    ...(answers.place ? ['localAuthority'] : []),
    ...(knowsHousehold(answers) ? [
      'age', 'inCouple',
      ...(answers.children === undefined ? [] : ['dependentChildren', 'loneParent']),
      ...(answers['you.capability'] && answers['you.capability'] !== 'unknown' ? ['capability'] : []),
      ...(works('you') ? ['workKind'] : []),
      ...(['yes', 'no'].includes(answers['you.works'] ?? '') ? ['hoursPerWeek'] : []),
      ...(adultsOf(answers).some((adult) => hasJob(adult, answers) || hasTrade(adult, answers)) ? ['worklessHousehold'] : []),
      ...(works('partner') ? ['partnerInWork'] : []),
    ] : []),
  ];
}

/** Adds an answer to the person's facts, as the contract has them. */
function put(person: Record<string, unknown>, fact: string, word: string | undefined, value: Value) {
  const into = (list: string, words: string[]) => { person[list] = [...((person[list] as string[] | undefined) ?? []), ...words]; };
  const not = `not${fact.charAt(0).toUpperCase()}${fact.slice(1)}`;
  if (fact.startsWith('judgements.')) {
    person.judgements = { ...(person.judgements as object | undefined), [fact.slice('judgements.'.length)]: { answer: value, by: 'adviser' } };
  } else if (IN_PARTS.includes(fact) && typeof value === 'object') {
    const parts = Object.entries(value);
    into(fact, parts.filter(([, part]) => part === 'yes').map(([one]) => one));
    into(not, parts.filter(([, part]) => part === 'no').map(([one]) => one));
  } else if (word === undefined) {
    person[fact] = value;
  } else if (!PLACES.includes(fact)) {
    into(value === true ? fact : not, [word]);
  } else if (value === true) {
    // Whoever lives in the part that is asked about lives there. That somebody does not, the contract cannot say.
    person[fact] = word;
  }
}
