// What the service says of the person, and the words of every question that was answered, in the language of the page.
import type { ProgrammeQuestion, ProvisionAnswer } from 'contract';
import { legible } from '../legible';
import type { Answers } from '../pages';
import type { Outcome, Service } from '../service';
import type { Language } from '../words';
import { given, keyOf, provisionRequest } from './person';

export interface Heard {
  /** What was asked, as it was sent. */
  asked: string;
  language: Language;
  answer: ProvisionAnswer;
  /** Questions by their keys, those that were answered among them. */
  book: Map<string, ProgrammeQuestion>;
}

export const asText = (answers: Answers, language: Language) => JSON.stringify(provisionRequest(answers, language));

/** Asks with these answers. A question that was answered before this page knew its words is found among those of somebody unknown. */
export async function hear(answers: Answers, language: Language, before: Heard | undefined, service: Service): Promise<Outcome<Heard>> {
  const request = provisionRequest(answers, language);
  const outcome = await service.provision(request);
  if (!outcome.ok) {
    return outcome;
  }
  const answer = legible(outcome.answer);
  const book = new Map(before?.language === language ? before.book : []);
  const add = ({ nextQuestions }: ProvisionAnswer) => nextQuestions.forEach((question) => book.set(keyOf(question), question));
  add(answer);
  if (given(answers).some((key) => !book.has(key))) {
    const unknown = await service.provision({ person: {}, language });
    if (unknown.ok) {
      add(legible(unknown.answer));
    }
    // The words of this answer are the newest.
    add(answer);
  }
  return { ok: true, answer: { asked: JSON.stringify(request), language, answer, book } };
}
