// Pages that few journeys come by: the service asks for their facts where these would change the answer for this household, or
// somebody puts right what it assumed.
import { adultsOf, asked, childrenOf, grownOf, hasJob, hasTrade, OFTEN, UNSURE, YES_NO, type Field, type Page } from './page';

const LOANS = ['none', 'plan-1', 'plan-2', 'plan-4', 'plan-5', 'postgraduate', 'unknown'];
const EXCEPTIONS = ['none', 'multiple-birth', 'adopted', 'kinship-care', 'non-consensual-conception', 'unknown'];
const SHARED_RATE = ['none', 'care-leaver', 'homeless-hostel', 'domestic-abuse', 'modern-slavery', 'offender-management', 'unknown'];
const OTHER_COSTS = ['clothing', 'tools', 'meals', 'other'];

const choice = (name: string, options: readonly string[]): Field => ({ kind: 'choice', name, options, required: true });

export const RARE: Page[] = [
  {
    id: 'grown', section: 'people', facts: ['home.nonDependants', 'home.nonDependants[].age'],
    fields: (answers) => [
      choice('grown', UNSURE),
      ...(answers.grown === 'yes' ? [{ kind: 'number', name: 'grown.count', least: 1, most: 6, whole: true, required: true } as const] : []),
      ...grownOf(answers).flatMap((one): Field[] => [
        { kind: 'number', name: `${one}.age`, least: 16, most: 100, whole: true },
        choice(`${one}.pip`, UNSURE),
      ]),
    ],
  },
  {
    id: 'young', section: 'people', facts: ['children[].inEducation', 'children[].twoChildLimitException', 'children[].sex'],
    fields: (answers, said) => childrenOf(answers).flatMap((child) => [
      ...asked(said, answers, 'children[].inEducation', choice(`${child}.inEducation`, UNSURE), child),
      ...asked(said, answers, 'children[].twoChildLimitException', choice(`${child}.exception`, EXCEPTIONS), child),
      ...asked(said, answers, 'children[].sex', choice(`${child}.sex`, ['female', 'male', 'unknown']), child),
    ]),
  },
  {
    id: 'shared-room', section: 'home', facts: ['home.sharedRateException'],
    fields: () => [choice('sharedRate', SHARED_RATE)],
  },
  {
    id: 'business', section: 'money', facts: ['adults[].selfEmployment.gainful', 'adults[].selfEmployment.startUpPeriod'],
    fields: (answers, said) => adultsOf(answers).flatMap((adult) => [
      ...asked(said, answers, 'adults[].selfEmployment.gainful', choice(`${adult}.gainful`, UNSURE), adult),
      ...(answers[`${adult}.gainful`] === 'no' ? [] : asked(said, answers, 'adults[].selfEmployment.startUpPeriod', choice(`${adult}.startUp`, UNSURE), adult)),
    ]),
  },
  {
    id: 'student-loan', section: 'money', facts: ['adults[].studentLoan'],
    fields: (answers, said) => adultsOf(answers).flatMap((adult) => asked(said, answers, 'adults[].studentLoan', choice(`${adult}.loan`, LOANS), adult)),
  },
  {
    id: 'care-now', section: 'childcare', assumed: ['children[].childcare'], facts: ['children[].childcare[].registered'],
    // Whoever has an adult at home seldom pays for childcare.
    when: (answers) => adultsOf(answers).every((adult) => hasJob(adult, answers) || hasTrade(adult, answers)),
    fields: (answers) => [
      choice('careNow', YES_NO),
      ...(answers.careNow === 'yes' ? childrenOf(answers).flatMap((child): Field[] => [
        { kind: 'money', name: `${child}.careNow`, per: ['week', 'month'] },
        ...(answers[`${child}.careNow`] ? [choice(`${child}.registeredNow`, UNSURE)] : []),
      ]) : []),
    ],
  },
  {
    id: 'same-person', section: 'health', facts: ['carersCareForSamePerson'],
    fields: () => [choice('samePerson', UNSURE)],
  },
  {
    id: 'tax-code', section: 'job', corrects: ['jobs[].taxCode'],
    fields: () => [{ kind: 'text', name: 'job.taxCode', required: true }],
  },
  {
    id: 'marriage', section: 'money', corrects: ['adults[].marriageAllowance'],
    fields: (answers) => adultsOf(answers).map((adult) => choice(`${adult}.marriage`, ['none', 'transfers', 'receives'])),
  },
  {
    id: 'costs', section: 'job', corrects: ['jobs[].otherCosts'],
    fields: (answers) => [
      choice('otherCosts', YES_NO),
      ...(answers.otherCosts === 'yes' ? [
        choice('otherCosts.kind', OTHER_COSTS), { kind: 'money', name: 'otherCosts.amount', per: OFTEN, required: true } as const,
      ] : []),
    ],
  },
];
