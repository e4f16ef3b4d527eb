// The pages that most journeys come by, in order; those that few need stand after them.
import {
  adultsOf, asked, asks, childrenOf, hasJob, hasPartner, hasTrade, isOwnBusiness, OFTEN, paysRent, START_COSTS, UNSURE, YES_NO, type Answers, type Field, type Page, type Said,
} from './page';
import { RARE } from './rare-pages';

export * from './page';

/** How an employer pays. */
const PAID: Field[] = [
  { kind: 'date', name: 'job.firstPay' },
  { kind: 'choice', name: 'job.often', options: ['calendar-monthly', 'weekly', 'two-weekly', 'four-weekly', 'unknown'], required: true },
  { kind: 'choice', name: 'job.pension', options: ['auto-enrolment', 'none', 'unknown'], required: true },
];

const COMMON: Page[] = [
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
    id: 'home', section: 'home', facts: ['home', 'home.tenure', 'home.rent'], corrects: ['home.serviceCharges'],
    fields: (answers, said) => [
      { kind: 'choice', name: 'tenure', options: ['private-rent', 'social-rent', 'mortgage', 'owned', 'rent-free', 'temporary-accommodation', 'supported-accommodation'], required: true },
      ...(paysRent(answers) ? [{ kind: 'money', name: 'rent', per: OFTEN } as const] : []),
      ...(paysRent(answers) ? asked(said, answers, 'home.serviceCharges', { kind: 'money', name: 'charges', per: OFTEN }) : []),
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
    id: 'money', section: 'money', facts: ['savings', 'otherIncome'], corrects: ['otherIncome[].for'],
    fields: (answers) => [
      { kind: 'choice', name: 'saves', options: UNSURE, required: true },
      ...(answers.saves === 'yes' ? [{ kind: 'number', name: 'savings', least: 0, most: 1_000_000, pounds: true, required: true } as const] : []),
      { kind: 'choice', name: 'other', options: UNSURE, required: true },
      ...(answers.other === 'yes' ? [
        { kind: 'choice', name: 'other.kind', options: OTHER_MONEY, required: true } as const,
        { kind: 'money', name: 'other.amount', per: OFTEN, required: true } as const,
      ] : []),
      ...(answers.other === 'yes' && hasPartner(answers) ? [
        { kind: 'choice', name: 'other.whose', options: ['you', 'partner'], required: true } as const,
        { kind: 'tick', name: 'more' } as const,
        ...(answers.more === 'yes' ? [
          { kind: 'choice', name: 'more.kind', options: OTHER_MONEY, required: true } as const,
          { kind: 'money', name: 'more.amount', per: OFTEN, required: true } as const,
          { kind: 'choice', name: 'more.whose', options: ['you', 'partner'], required: true } as const,
        ] : []),
      ] : []),
    ],
  },
  {
    id: 'work-now', section: 'money', assumed: ['adults[].jobs'], corrects: ['adults[].selfEmployment'],
    fields: (answers) => adultsOf(answers).flatMap((adult): Field[] => [
      { kind: 'choice', name: `${adult}.works`, options: ['yes', 'no', 'self-employed', 'both', 'unknown'], required: true },
      ...(hasJob(adult, answers) ? [
        { kind: 'money', name: `${adult}.pay`, per: OFTEN, required: true } as const,
        { kind: 'number', name: `${adult}.hours`, least: 0.5, most: 100, required: true } as const,
      ] : []),
      ...(hasTrade(adult, answers) ? [
        { kind: 'money', name: `${adult}.profit`, per: ['month', 'year', 'week'], required: true } as const,
        { kind: 'number', name: `${adult}.tradeHours`, least: 0.5, most: 100 } as const,
      ] : []),
    ]),
  },
  {
    id: 'job', section: 'job', required: true, corrects: ['jobs[].daysPerWeek'],
    fields: (answers) => [
      isOwnBusiness(answers)
        ? { kind: 'money', name: 'job.profit', per: ['month', 'year', 'week'], required: true }
        : { kind: 'money', name: 'job.pay', per: ['hour', 'week', 'month', 'year'], required: true },
      { kind: 'number', name: 'job.hours', least: 0.5, most: 100, required: true },
      { kind: 'number', name: 'job.days', least: 1, most: 7, whole: true },
      { kind: 'tick', name: 'job.own' },
    ],
  },
  {
    id: 'replaces', section: 'job', assumed: ['jobs[].replacesCurrentJobs', 'jobs[].replacesSelfEmployment'],
    fields: (answers) => [
      { kind: 'choice', name: 'replaces', options: UNSURE, required: true },
      ...(answers['you.works'] === 'both' ? [{ kind: 'choice', name: 'replacesTrade', options: UNSURE, required: true } as const] : []),
    ],
  },
  {
    id: 'start', section: 'job', facts: ['jobs[].pension'], assumed: ['jobs[].payFrequency'], corrects: ['date', 'jobs[].startDate', 'jobs[].firstPayDate', 'jobs[].startCosts'],
    fields: (answers) => [
      { kind: 'date', name: 'job.start' },
      ...(isOwnBusiness(answers) ? [] : PAID),
      ...START_COSTS.map((cost) => ({ kind: 'number', name: `start.${cost}`, least: 0, most: 10_000, pounds: true }) as const),
    ],
  },
  {
    id: 'travel', section: 'travel', facts: ['jobs[].travel', 'jobs[].travel.cost'], corrects: ['jobs[].travel.minutesEachWay'],
    fields: (answers) => [
      { kind: 'choice', name: 'travel', options: ['bus', 'car', 'rail', 'lift', 'cycle', 'walk'], required: true },
      ...(answers.travel === 'car' ? [{ kind: 'number', name: 'travel.miles', least: 0, most: 200 } as const] : []),
      ...(['bus', 'rail', 'lift'].includes(answers.travel ?? '') ? [{ kind: 'money', name: 'travel.cost', per: ['week', 'day', 'month'] } as const] : []),
      { kind: 'number', name: 'travel.minutes', least: 0, most: 240, whole: true },
    ],
  },
  {
    id: 'childcare', section: 'childcare', facts: ['jobs[].childcare', 'jobs[].childcare[].registered'],
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
    facts: ['adults[].capability', 'adults[].pip', 'adults[].capabilitySince', 'adults[].lcwraRate', 'adults[].carer', 'adults[].carersAllowance', 'children[].disability'],
    fields: (answers, said) => [
      ...adultsOf(answers).flatMap((adult): Field[] => healthOf(adult, answers, said)),
      ...childrenOf(answers).flatMap((child) => asked(
        said, answers, 'children[].disability', { kind: 'choice', name: `${child}.disability`, options: ['none', 'lower', 'higher', 'unknown'], required: true }, child)),
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
  const field = (fact: string, name: string, options: readonly string[] = UNSURE) =>
    asked(said, answers, fact, { kind: 'choice', name: `${adult}.${name}`, options, required: true }, adult);
  const capability = answers[`${adult}.capability`] ?? '';
  return [
    ...field('adults[].capability', 'capability', ['none', 'lcw', 'lcwra', 'awaiting-assessment', 'unknown']),
    ...(['lcw', 'lcwra'].includes(capability) ? asked(said, answers, 'adults[].capabilitySince', { kind: 'date', name: `${adult}.capabilitySince` }, adult) : []),
    ...(capability === 'lcwra' ? field('adults[].lcwraRate', 'lcwraRate', ['protected', 'new', 'unknown']) : []),
    ...(ILL.includes(capability) && !asks(said, 'adults[].pip', adult)
      ? [{ kind: 'choice', name: `${adult}.pip`, options: UNSURE, required: true } as const]
      : field('adults[].pip', 'pip')),
    ...(answers[`${adult}.pip`] === 'yes' ? [
      { kind: 'choice', name: `${adult}.pip.dailyLiving`, options: ['none', 'standard', 'enhanced'], required: true } as const,
      { kind: 'choice', name: `${adult}.pip.mobility`, options: ['none', 'standard', 'enhanced'], required: true } as const,
    ] : []),
    ...field('adults[].carer', 'carer'),
    ...(answers[`${adult}.carer`] === 'yes' ? field('adults[].carersAllowance', 'carersAllowance') : []),
  ];
}

export const PAGES: Page[] = [...COMMON, ...RARE];
