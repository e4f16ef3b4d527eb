// The pages of the journey: which facts each is about, and which fields it has. Whether a page is shown is the service's
// word: it says what it asks and what it assumes of the household so far.
import type { Ask, Assumption } from 'contract';

/** What was typed or chosen, by the name of its field. What is not there is not known. */
export type Answers = Record<string, string>;

export type Field =
  | { kind: 'choice'; name: string; options: readonly string[]; required?: boolean }
  | { kind: 'number'; name: string; least: number; most: number; whole?: boolean; required?: boolean }
  | { kind: 'money'; name: string; per: readonly string[]; required?: boolean }
  | { kind: 'date'; name: string; required?: boolean }
  | { kind: 'name'; name: string; required?: false }
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
  fields: (answers: Answers, said: Said) => Field[];
  /** Nothing can be worked out without it. */
  required?: boolean;
}

const YES_NO = ['yes', 'no'];
const UNSURE = [...YES_NO, 'unknown'];
const RENTED = ['social-rent', 'private-rent', 'temporary-accommodation', 'supported-accommodation'];
/** What a job can need once, as the service calls it. */
export const START_COSTS = ['clothes', 'tools', 'checks'] as const;
const OFTEN = ['week', 'two-weeks', 'four-weeks', 'month'];

export const paysRent = (answers: Answers) => RENTED.includes(answers.tenure ?? '');
export const hasPartner = (answers: Answers) => answers.couple === 'yes';
export const adultsOf = (answers: Answers) => (hasPartner(answers) ? ['you', 'partner'] : ['you']);
export const childrenOf = (answers: Answers) =>
  Array.from({ length: Math.min(Number(answers.children) || 0, 10) }, (_, i) => `child-${i + 1}`);

export const PAGES: Page[] = [
  {
    id: 'place', section: 'people', required: true,
    fields: (answers) => answers['place.unknown']
      ? [
        { kind: 'choice', name: 'nation', options: ['england', 'scotland', 'wales'], required: true },
        ...(answers.nation === 'england' ? [{ kind: 'choice', name: 'region', options: REGIONS } as const] : []),
      ]
      : [{ kind: 'look-up', name: 'place', from: 'places', required: true }],
  },
  {
    id: 'people', section: 'people', required: true,
    fields: (answers) => [
      { kind: 'name', name: 'you.name' },
      { kind: 'number', name: 'you.age', least: 16, most: 100, whole: true, required: true },
      { kind: 'choice', name: 'couple', options: YES_NO, required: true },
      ...(hasPartner(answers) ? [
        { kind: 'name', name: 'partner.name' } as const,
        { kind: 'number', name: 'partner.age', least: 16, most: 100, whole: true, required: true } as const,
      ] : []),
    ],
  },
  {
    id: 'children', section: 'people', facts: ['children'],
    fields: (answers) => [
      { kind: 'number', name: 'children', least: 0, most: 10, whole: true, required: true },
      ...childrenOf(answers).flatMap((child): Field[] => [
        { kind: 'name', name: `${child}.name` },
        { kind: 'date', name: `${child}.birthDate`, required: true },
      ]),
    ],
  },
  {
    id: 'home', section: 'home', facts: ['home', 'home.tenure'],
    fields: (answers) => [
      { kind: 'choice', name: 'tenure', options: ['private-rent', 'social-rent', 'mortgage', 'owned', 'rent-free', 'temporary-accommodation', 'supported-accommodation'], required: true },
      ...(paysRent(answers) ? [{ kind: 'money', name: 'rent', per: OFTEN } as const] : []),
    ],
  },
  {
    id: 'rent-limit', section: 'home', facts: ['home.localHousingAllowance'],
    fields: (answers) => [
      { kind: 'choice', name: 'limit', options: ['area', 'figure', 'unknown'], required: true },
      ...(answers.limit === 'area' ? [{ kind: 'look-up', name: 'area', from: 'rents', required: true } as const] : []),
      ...(answers.limit === 'figure' ? [{ kind: 'money', name: 'allowance', per: ['month', 'week'], required: true } as const] : []),
    ],
  },
  {
    id: 'bedrooms', section: 'home', facts: ['home.spareBedrooms'],
    fields: () => [{ kind: 'number', name: 'bedrooms', least: 1, most: 10, whole: true, required: true }],
  },
  {
    id: 'money', section: 'money', facts: ['savings', 'otherIncome'],
    fields: (answers) => [
      { kind: 'choice', name: 'saves', options: UNSURE, required: true },
      ...(answers.saves === 'yes' ? [{ kind: 'number', name: 'savings', least: 0, most: 1_000_000, required: true } as const] : []),
      { kind: 'choice', name: 'other', options: UNSURE, required: true },
      ...(answers.other === 'yes' ? [
        { kind: 'choice', name: 'other.kind', options: OTHER_MONEY, required: true } as const,
        { kind: 'money', name: 'other.amount', per: OFTEN, required: true } as const,
      ] : []),
    ],
  },
  {
    id: 'work-now', section: 'money', assumed: ['adults[].jobs'],
    fields: (answers) => adultsOf(answers).flatMap((adult): Field[] => [
      { kind: 'choice', name: `${adult}.works`, options: UNSURE, required: true },
      ...(answers[`${adult}.works`] === 'yes' ? [
        { kind: 'money', name: `${adult}.pay`, per: OFTEN, required: true } as const,
        { kind: 'number', name: `${adult}.hours`, least: 0.5, most: 100, required: true } as const,
      ] : []),
    ]),
  },
  {
    id: 'job', section: 'job', required: true,
    fields: () => [
      { kind: 'money', name: 'job.pay', per: ['hour', 'week', 'month', 'year'], required: true },
      { kind: 'number', name: 'job.hours', least: 0.5, most: 100, required: true },
      { kind: 'number', name: 'job.days', least: 1, most: 7, whole: true },
    ],
  },
  {
    id: 'start', section: 'job', facts: ['jobs[].pension'], assumed: ['jobs[].payFrequency'],
    fields: () => [
      { kind: 'date', name: 'job.start' },
      { kind: 'date', name: 'job.firstPay' },
      { kind: 'choice', name: 'job.often', options: ['calendar-monthly', 'weekly', 'two-weekly', 'four-weekly', 'unknown'], required: true },
      { kind: 'choice', name: 'job.pension', options: ['auto-enrolment', 'none', 'unknown'], required: true },
      ...START_COSTS.map((cost) => ({ kind: 'number', name: `start.${cost}`, least: 0, most: 10_000 }) as const),
    ],
  },
  {
    id: 'travel', section: 'travel', facts: ['jobs[].travel', 'jobs[].travel.cost'],
    fields: (answers) => [
      { kind: 'choice', name: 'travel', options: ['bus', 'car', 'rail', 'lift', 'cycle', 'walk'], required: true },
      ...(answers.travel === 'car' ? [{ kind: 'number', name: 'travel.miles', least: 0, most: 200 } as const] : []),
      ...(['bus', 'rail', 'lift'].includes(answers.travel ?? '') ? [{ kind: 'money', name: 'travel.cost', per: ['week', 'day', 'month'] } as const] : []),
      { kind: 'number', name: 'travel.minutes', least: 0, most: 240, whole: true },
    ],
  },
  {
    id: 'childcare', section: 'childcare', facts: ['jobs[].childcare'],
    fields: (answers) => [
      { kind: 'choice', name: 'childcare', options: YES_NO, required: true },
      ...(answers.childcare === 'yes' ? childrenOf(answers).flatMap((child): Field[] => [
        { kind: 'money', name: `${child}.care`, per: ['week', 'month', 'day'] },
        ...(answers[`${child}.care`] ? [{ kind: 'choice', name: `${child}.registered`, options: UNSURE, required: true } as const] : []),
      ]) : []),
    ],
  },
  {
    id: 'health', section: 'health',
    facts: ['adults[].capability', 'adults[].pip', 'adults[].carer', 'adults[].carersAllowance', 'children[].disability'],
    fields: (answers, said) => [
      ...adultsOf(answers).flatMap((adult): Field[] => healthOf(adult, answers, said)),
      ...childrenOf(answers).filter((child) => asks(said, 'children[].disability', child) || answers[`${child}.disability`])
        .map((child) => ({ kind: 'choice', name: `${child}.disability`, options: ['none', 'lower', 'higher', 'unknown'], required: true }) as const),
    ],
  },
];

const REGIONS = [
  'north-east', 'north-west', 'yorkshire-and-the-humber', 'east-midlands', 'west-midlands', 'east-of-england', 'london', 'south-east', 'south-west',
];
const OTHER_MONEY = [
  'new-style-jsa', 'new-style-esa', 'maternity-allowance', 'statutory-sick-pay', 'statutory-maternity-pay', 'occupational-pension', 'child-maintenance', 'other',
];

/** Whose health limits their work may have PIP, and fear for it: the service only assumes that they have none. */
const ILL = ['lcw', 'lcwra', 'awaiting-assessment'];

function healthOf(adult: string, answers: Answers, said: Said): Field[] {
  const asked = (fact: string, name: string) => asks(said, fact, adult) || answers[name] !== undefined;
  return [
    ...(asked('adults[].capability', `${adult}.capability`)
      ? [{ kind: 'choice', name: `${adult}.capability`, options: ['none', 'lcw', 'lcwra', 'awaiting-assessment', 'unknown'], required: true } as const] : []),
    ...(asked('adults[].pip', `${adult}.pip`) || ILL.includes(answers[`${adult}.capability`] ?? '')
      ? [{ kind: 'choice', name: `${adult}.pip`, options: UNSURE, required: true } as const] : []),
    ...(answers[`${adult}.pip`] === 'yes' ? [
      { kind: 'choice', name: `${adult}.pip.dailyLiving`, options: ['none', 'standard', 'enhanced'], required: true } as const,
      { kind: 'choice', name: `${adult}.pip.mobility`, options: ['none', 'standard', 'enhanced'], required: true } as const,
    ] : []),
    ...(asked('adults[].carer', `${adult}.carer`)
      ? [{ kind: 'choice', name: `${adult}.carer`, options: UNSURE, required: true } as const] : []),
  ];
}

const asks = (said: Said, fact: string, about: string) => said.ask.some((one) => one.fact === fact && one.for === about);

/** Whether the service wants to know, or the page was answered before; what a file or a host began is gone on with. */
export function shown(page: Page, answers: Answers, said: Said): boolean {
  return page.required === true
    || answered(page, answers, said)
    || page.fields(answers, said).some((field) => answers[field.name] !== undefined)
    || said.ask.some((one) => page.facts?.includes(one.fact))
    || said.assumptions.some((one) => page.assumed?.includes(one.fact));
}

export const notKnown = (page: Page) => `${page.id}?`;

/** Whether the page is done: it has an answer, or its "I don't know". */
export function answered(page: Page, answers: Answers, said: Said): boolean {
  const fields = page.fields(answers, said);
  return (!page.required && answers[notKnown(page)] === 'yes')
    || (fields.length > 0 && fields.some((field) => answers[field.name] !== undefined)
      && fields.every((field) => !field.required || answers[field.name] !== undefined));
}
