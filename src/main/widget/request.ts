// What was answered, as the contract asks it. What is not known is left out, so that the service says what it took instead.
import type {
  Adult, Child, Home, Household, Include, Money, Nation, NonDependant, OfferedJob, OfferedJobChildcare, OtherCost, OtherIncome, Per, PipRate, PositionRequest, Region,
  SelfEmployment, Travel, WorthItRequest,
} from 'contract';
import { adultsOf, childrenOf, grownOf, hasJob, hasPartner, hasTrade, isOwnBusiness, paysRent, START_COSTS, type Answers } from './pages';
import { idOf } from './people';
import { inLanguage, type Language } from './words';

/** Whether enough is known to ask about the household, and about the job. */
export const knowsHousehold = (answers: Answers) => Boolean(answers.nation && answers['you.age']);
export const knowsJob = (answers: Answers) => knowsHousehold(answers) && Boolean(answers[isOwnBusiness(answers) ? 'job.profit' : 'job.pay'] && answers['job.hours']);

export function positionRequest(answers: Answers, language: Language): PositionRequest {
  return { ...dated(answers), household: household(answers), include: ['explanation'], language };
}

export function worthItRequest(answers: Answers, language: Language, include: Include[]): WorthItRequest {
  return { ...dated(answers), household: household(answers), jobs: [job(answers, language)], include, language };
}

/** Where the job has a first day, that is the day whose rates count. */
const dated = (answers: Answers) => (answers['job.start'] ? { date: answers['job.start'] } : {});

export function household(answers: Answers): Household {
  return {
    nation: answers.nation as Nation,
    ...(answers.region ? { region: answers.region as Region } : {}),
    ...(answers.place ? { localAuthority: answers.place } : {}),
    adults: adultsOf(answers).filter((person) => answers[`${person}.age`]).map((person) => adult(person, answers)),
    ...(answers.children === undefined ? {} : { children: childrenOf(answers).filter((person) => answers[`${person}.birthDate`]).map((person) => child(person, answers)) }),
    ...(answers.tenure === undefined ? {} : { home: home(answers) }),
    ...savings(answers),
    ...otherIncome(answers),
    ...(sure(answers.samePerson) === undefined ? {} : { carersCareForSamePerson: answers.samePerson === 'yes' }),
  };
}

function adult(person: string, answers: Answers): Adult {
  const said = (name: string) => known(answers[`${person}.${name}`]);
  const works = said('works');
  return {
    id: idOf(person),
    age: Number(answers[`${person}.age`]),
    ...(hasJob(person, answers) && said('pay') ? { jobs: [{ netPay: money(said('pay')), hoursPerWeek: Number(said('hours')) }] } : {}),
    ...(works === 'no' || works === 'self-employed' ? { jobs: [] } : {}),
    ...(hasTrade(person, answers) && said('profit') ? { selfEmployment: business(person, answers) } : {}),
    ...(said('capability') ? { capability: said('capability') as Adult['capability'] } : {}),
    ...(said('capabilitySince') ? { capabilitySince: said('capabilitySince') } : {}),
    ...(said('lcwraRate') ? { lcwraRate: said('lcwraRate') as Adult['lcwraRate'] } : {}),
    ...(said('pip') === 'no' ? { pip: { dailyLiving: 'none', mobility: 'none' } } : {}),
    ...(said('pip') === 'yes' ? { pip: { dailyLiving: said('pip.dailyLiving') as PipRate, mobility: said('pip.mobility') as PipRate } } : {}),
    ...(said('carer') ? { carer: said('carer') === 'yes' } : {}),
    ...(said('carer') === 'yes' && said('carersAllowance') ? { carersAllowance: said('carersAllowance') === 'yes' } : {}),
    ...(said('loan') ? { studentLoan: said('loan') as Adult['studentLoan'] } : {}),
    ...(hasPartner(answers) && said('marriage') ? { marriageAllowance: said('marriage') as Adult['marriageAllowance'] } : {}),
  };
}

function business(person: string, answers: Answers): SelfEmployment {
  const hours = answers[`${person}.tradeHours`];
  const gainful = sure(answers[`${person}.gainful`]);
  const startUp = sure(answers[`${person}.startUp`]);
  return {
    profit: money(answers[`${person}.profit`]),
    ...(hours ? { hoursPerWeek: Number(hours) } : {}),
    ...(gainful === undefined ? {} : { gainful }),
    ...(startUp === undefined || gainful === false ? {} : { startUpPeriod: startUp }),
  };
}

function child(person: string, answers: Answers): Child {
  const said = (name: string) => known(answers[`${person}.${name}`]);
  const disability = said('disability');
  const inEducation = sure(said('inEducation'));
  return {
    id: idOf(person),
    birthDate: answers[`${person}.birthDate`] ?? '',
    ...(disability ? { disability: disability as Child['disability'] } : {}),
    ...(inEducation === undefined ? {} : { inEducation }),
    ...(said('exception') ? { twoChildLimitException: said('exception') as Child['twoChildLimitException'] } : {}),
    ...(said('sex') ? { sex: said('sex') as Child['sex'] } : {}),
    ...(answers.careNow === 'no' ? { childcare: [] } : {}),
    ...(answers.careNow === 'yes' && said('careNow') ? { childcare: [{ cost: money(said('careNow')), ...registered(said('registeredNow')) }] } : {}),
  };
}

function home(answers: Answers): Home {
  return {
    tenure: answers.tenure as Home['tenure'],
    ...(paysRent(answers) && answers.rent ? { rent: money(answers.rent) } : {}),
    ...(paysRent(answers) && answers.charges ? { serviceCharges: money(answers.charges) } : {}),
    ...(sure(answers.grown) === undefined ? {} : { nonDependants: grownOf(answers).map((one) => grown(one, answers)) }),
    ...(known(answers.sharedRate) ? { sharedRateException: answers.sharedRate as Home['sharedRateException'] } : {}),
    ...(answers.tenure === 'private-rent' && answers.limit === 'area' && answers.area ? { brma: answers.area } : {}),
    ...(answers.tenure === 'private-rent' && answers.limit === 'figure' && answers.allowance ? { localHousingAllowance: money(answers.allowance) } : {}),
    ...(answers.tenure === 'social-rent' && answers.bedrooms ? { bedrooms: Number(answers.bedrooms) } : {}),
  };
}

function grown(one: string, answers: Answers): NonDependant {
  const pip = sure(answers[`${one}.pip`]);
  return {
    ...(answers[`${one}.age`] ? { age: Number(answers[`${one}.age`]) } : {}),
    ...(pip === undefined ? {} : { pip: { dailyLiving: pip ? 'standard' : 'none', mobility: 'none' } }),
  };
}

function savings(answers: Answers): Pick<Household, 'savings'> {
  return answers.saves === 'yes' && answers.savings ? { savings: Number(answers.savings) } : answers.saves === 'no' ? { savings: 0 } : {};
}

function otherIncome(answers: Answers): Pick<Household, 'otherIncome'> {
  if (answers.other === 'yes' && answers['other.amount']) {
    return { otherIncome: ['other', ...(hasPartner(answers) && answers.more === 'yes' ? ['more'] : [])].map((one) => income(one, answers)) };
  }
  return answers.other === 'no' ? { otherIncome: [] } : {};
}

function income(one: string, answers: Answers): OtherIncome {
  return {
    kind: answers[`${one}.kind`] as OtherIncome['kind'],
    amount: money(answers[`${one}.amount`]),
    for: idOf(hasPartner(answers) && answers[`${one}.whose`] === 'partner' ? 'partner' : 'you'),
  };
}

function job(answers: Answers, language: Language): OfferedJob {
  return {
    id: 'job',
    for: idOf('you'),
    ...(isOwnBusiness(answers) ? { selfEmployment: { profit: money(answers['job.profit']) } } : work(answers)),
    hoursPerWeek: Number(answers['job.hours']),
    ...(answers['job.days'] ? { daysPerWeek: Number(answers['job.days']) } : {}),
    ...(answers['job.start'] ? { startDate: answers['job.start'] } : {}),
    ...(answers.travel ? { travel: travel(answers) } : {}),
    ...(answers.childcare ? { childcare: childcare(answers) } : {}),
    ...replaced(answers),
    ...startCosts(answers, language),
    ...(answers.otherCosts ? { otherCosts: otherCosts(answers) } : {}),
  };
}

/** Whether the job takes the place of the work of now; only who works now was asked. */
function replaced(answers: Answers): Partial<OfferedJob> {
  const both = hasJob('you', answers) && hasTrade('you', answers);
  const job = sure(answers.replaces);
  const trade = sure(both ? answers.replacesTrade : answers.replaces);
  return {
    ...(hasJob('you', answers) && job !== undefined ? { replacesCurrentJobs: job } : {}),
    ...(hasTrade('you', answers) && trade !== undefined ? { replacesSelfEmployment: trade } : {}),
  };
}

/** Work for an employer: its pay, and how it is paid. */
function work(answers: Answers): Partial<OfferedJob> {
  const pension = known(answers['job.pension']);
  const often = known(answers['job.often']);
  return {
    pay: money(answers['job.pay']),
    ...(often ? { payFrequency: often as OfferedJob['payFrequency'] } : {}),
    ...(answers['job.firstPay'] ? { firstPayDate: answers['job.firstPay'] } : {}),
    ...(pension ? { pension: { scheme: pension as 'none' | 'auto-enrolment' } } : {}),
    ...(answers['job.taxCode'] ? { taxCode: answers['job.taxCode'].replace(/\s/g, '').toUpperCase() } : {}),
  };
}

/** What has to be bought once; its name comes back in the answer. */
function startCosts(answers: Answers, language: Language): Pick<OfferedJob, 'startCosts'> {
  const costs = START_COSTS.filter((kind) => Number(answers[`start.${kind}`]) > 0)
    .map((kind) => ({ what: inLanguage(language).say(`start-cost.${kind}`), kind, amount: Number(answers[`start.${kind}`]) }));
  return costs.length > 0 ? { startCosts: costs } : {};
}

const otherCosts = (answers: Answers): OtherCost[] =>
  (answers.otherCosts === 'yes' ? [{ kind: answers['otherCosts.kind'] as OtherCost['kind'], amount: money(answers['otherCosts.amount']) }] : []);

function travel(answers: Answers): Travel {
  return {
    mode: answers.travel as Travel['mode'],
    ...(answers.travel === 'car' && answers['travel.miles'] ? { miles: Number(answers['travel.miles']) } : {}),
    ...(['walk', 'cycle', 'car'].includes(answers.travel ?? '') || !answers['travel.cost'] ? {} : { cost: money(answers['travel.cost']) }),
    ...(answers['travel.minutes'] ? { minutesEachWay: Number(answers['travel.minutes']) } : {}),
  };
}

function childcare(answers: Answers): OfferedJobChildcare[] {
  return answers.childcare === 'no' ? [] : childrenOf(answers).flatMap((person) => {
    return answers[`${person}.care`]
      ? [{ child: idOf(person), cost: money(answers[`${person}.care`]), ...registered(answers[`${person}.registered`]) }]
      : [];
  });
}

function registered(answer: string | undefined): { registered?: boolean } {
  const is = sure(answer);
  return is === undefined ? {} : { registered: is };
}

/** Yes or no, where one of them was said. */
const sure = (answer: string | undefined) => (answer === 'yes' ? true : answer === 'no' ? false : undefined);
const known = (answer: string | undefined) => (answer === 'unknown' ? undefined : answer);

/** An amount is kept as it was entered: pounds, and what they are for. */
function money(written = '0 month'): Money {
  const [amount, per] = written.split(' ');
  return { amount: Number(amount), per: per as Per };
}
