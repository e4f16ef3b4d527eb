// What is asked next: the pages that both questions share, then what the service wants to know.
import type { ProgrammeQuestion } from 'contract';
import { answered, notKnown, PAGES, type Answers, type Page, type Said } from '../pages';
import { knowsHousehold } from '../request';
import type { Heard } from './heard';
import { keyOf, nameOf } from './person';

/** Pages of the other question: those that come first here, and those whose answers count here too. */
const FIRST = ['place', 'people', 'children'];
export const SHARED = [...FIRST, 'work-now', 'job', 'health'];
/** A fact that a page of the other question is about is asked there, so that both know it. */
const CAPABILITY = 'capability';
const ABOUT_CAPABILITY: Said = { ask: [{ fact: 'adults[].capability', for: 'you', text: '' }], assumptions: [] };
const NOTHING_SAID: Said = { ask: [], assumptions: [] };
const PAGE = 'page:';

export interface Step {
  /** What stands on the screen, by name. */
  id: string;
  page?: Page;
  question?: ProgrammeQuestion;
}

export const pageKey = (page: string) => PAGE + page;
export const saidFor = (page: Page) => (page.id === 'health' ? ABOUT_CAPABILITY : NOTHING_SAID);
export const done = (page: Page, answers: Answers) => answered(page, answers, saidFor(page));

/** What was chosen to be asked, or else what comes next. */
export function stepOf(chosen: string | undefined, answers: Answers, heard: Heard | undefined): Step {
  if (chosen?.startsWith(PAGE)) {
    return pageStep(chosen.slice(PAGE.length));
  }
  const first = FIRST.find((id) => PAGES.some((page) => page.id === id && !done(page, answers) && answers[notKnown(page)] !== 'yes'));
  if (!chosen && first) {
    return pageStep(first);
  }
  const question = (chosen && heard?.book.get(chosen)) || (heard && left(heard, answers)[0]);
  if (!question) {
    return { id: heard ? 'end' : 'start' };
  }
  return question.question === CAPABILITY && knowsHousehold(answers) ? pageStep('health') : { id: keyOf(question), question };
}

/** The questions that were neither answered nor left open. */
export const left = (heard: Heard, answers: Answers) => heard.answer.nextQuestions.filter((question) => !isGiven(question, answers));

function isGiven(question: ProgrammeQuestion, answers: Answers): boolean {
  return answers[nameOf(keyOf(question))] !== undefined
    || (question.question === CAPABILITY && knowsHousehold(answers) && answers['you.capability'] !== undefined)
    || (question.question === 'localAuthority' && question.value === undefined && answers.nation !== undefined);
}

/** Nothing has to be answered here but where the person lives, and that by its nation at least. */
function pageStep(id: string): Step {
  const page = PAGES.find((one) => one.id === id);
  return page ? { id: pageKey(id), page: FIRST.includes(id) && id !== 'place' ? { ...page, required: false } : page } : { id: 'end' };
}
