// What was answered, as the contract asks it. What is not known is left out, so that the service says what it took instead.
import type {
  Adult, Child, Home, Household, Include, Money, Nation, OfferedJob, OfferedJobChildcare, OtherIncome, Per, PipRate, PositionRequest, Region, Travel, WorthItRequest,
} from 'contract';
import { adultsOf, childrenOf, paysRent, START_COSTS, type Answers } from './pages';
import { idOf } from './people';
import { inLanguage, type Language } from './words';

/** Whether enough is known to ask about the household, and about the job. */
export const knowsHousehold = (answers: Answers) => Boolean(answers.nation && answers['you.age']);
export const knowsJob = (answers: Answers) => knowsHousehold(answers) && Boolean(answers['job.pay'] && answers['job.hours']);

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
  };
}

function adult(person: string, answers: Answers): Adult {
  const said = (name: string) => known(answers[`${person}.${name}`]);
  const works = said('works');
  return {
    id: idOf(person),
    age: Number(answers[`${person}.age`]),
    ...(works === 'yes' && said('pay') ? { jobs: [{ netPay: money(said('pay')), hoursPerWeek: Number(said('hours')) }] } : {}),
    ...(works === 'no' ? { jobs: [] } : {}),
    ...(said('capability') ? { capability: said('capability') as Adult['capability'] } : {}),
    ...(said('pip') === 'no' ? { pip: { dailyLiving: 'none', mobility: 'none' } } : {}),
    ...(said('pip') === 'yes' ? { pip: { dailyLiving: said('pip.dailyLiving') as PipRate, mobility: said('pip.mobility') as PipRate } } : {}),
    ...(said('carer') ? { carer: said('carer') === 'yes' } : {}),
  };
}

function child(person: string, answers: Answers): Child {
  const disability = known(answers[`${person}.disability`]);
  return {
    id: idOf(person),
    birthDate: answers[`${person}.birthDate`] ?? '',
    ...(disability ? { disability: disability as Child['disability'] } : {}),
  };
}

function home(answers: Answers): Home {
  return {
    tenure: answers.tenure as Home['tenure'],
    ...(paysRent(answers) && answers.rent ? { rent: money(answers.rent) } : {}),
    ...(answers.tenure === 'private-rent' && answers.limit === 'area' && answers.area ? { brma: answers.area } : {}),
    ...(answers.tenure === 'private-rent' && answers.limit === 'figure' && answers.allowance ? { localHousingAllowance: money(answers.allowance) } : {}),
    ...(answers.tenure === 'social-rent' && answers.bedrooms ? { bedrooms: Number(answers.bedrooms) } : {}),
  };
}

function savings(answers: Answers): Pick<Household, 'savings'> {
  return answers.saves === 'yes' && answers.savings ? { savings: Number(answers.savings) } : answers.saves === 'no' ? { savings: 0 } : {};
}

function otherIncome(answers: Answers): Pick<Household, 'otherIncome'> {
  if (answers.other === 'yes' && answers['other.amount']) {
    return { otherIncome: [{ kind: answers['other.kind'] as OtherIncome['kind'], amount: money(answers['other.amount']), for: idOf('you') }] };
  }
  return answers.other === 'no' ? { otherIncome: [] } : {};
}

function job(answers: Answers, language: Language): OfferedJob {
  const pension = known(answers['job.pension']);
  const often = known(answers['job.often']);
  return {
    id: 'job',
    for: idOf('you'),
    pay: money(answers['job.pay']),
    hoursPerWeek: Number(answers['job.hours']),
    ...(answers['job.days'] ? { daysPerWeek: Number(answers['job.days']) } : {}),
    ...(often ? { payFrequency: often as OfferedJob['payFrequency'] } : {}),
    ...(answers['job.start'] ? { startDate: answers['job.start'] } : {}),
    ...(answers['job.firstPay'] ? { firstPayDate: answers['job.firstPay'] } : {}),
    ...(pension ? { pension: { scheme: pension as 'none' | 'auto-enrolment' } } : {}),
    ...(answers.travel ? { travel: travel(answers) } : {}),
    ...(answers.childcare ? { childcare: childcare(answers) } : {}),
    ...startCosts(answers, language),
  };
}

/** What has to be bought once; its name comes back in the answer. */
function startCosts(answers: Answers, language: Language): Pick<OfferedJob, 'startCosts'> {
  const costs = START_COSTS.filter((kind) => Number(answers[`start.${kind}`]) > 0)
    .map((kind) => ({ what: inLanguage(language).say(`start-cost.${kind}`), kind, amount: Number(answers[`start.${kind}`]) }));
  return costs.length > 0 ? { startCosts: costs } : {};
}

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
    const registered = known(answers[`${person}.registered`]);
    return answers[`${person}.care`]
      ? [{ child: idOf(person), cost: money(answers[`${person}.care`]), ...(registered ? { registered: registered === 'yes' } : {}) }]
      : [];
  });
}

const known = (answer: string | undefined) => (answer === 'unknown' ? undefined : answer);

/** An amount is kept as it was entered: pounds, and what they are for. */
function money(written = '0 month'): Money {
  const [amount, per] = written.split(' ');
  return { amount: Number(amount), per: per as Per };
}
