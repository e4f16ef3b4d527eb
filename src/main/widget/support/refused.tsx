// What the service could not take, in the words of its questions, and which answer could be taken back instead.
import type { ProgrammeQuestion } from 'contract';
import { Faults } from '../faults';
import type { Answers } from '../pages';
import type { Failure } from '../service';
import type { Words } from '../words';
import { said } from './entry';
import { given, valueOf } from './person';

interface Properties {
  failure: Extract<Failure, { kind: 'refused' }>;
  /** The answers that were not taken. */
  refused: Answers;
  book: Map<string, ProgrammeQuestion>;
  programmes: Array<{ value: string; text: string }>;
  words: Words;
  takeBack: (key: string) => void;
}

export function Refused({ failure, refused, book, programmes, words, takeBack }: Properties) {
  const { problem } = failure;
  const keys = given(refused).filter((key) => valueOf(key, refused) !== undefined);
  const names = new RegExp(`(?<![\\w.])(?:${keys.map((key) => factOf(key).replace('.', '\\.')).join('|') || '-'})(?!\\w)`, 'g');
  const errors: Array<{ pointer?: string; detail?: string; suggestion?: string }> = problem.errors?.length ? problem.errors : [{ detail: problem.detail ?? problem.title }];
  const texts = errors.map(({ detail = '', suggestion }) => [detail, suggestion].filter(Boolean).join(' '));
  const named = new Set(errors.flatMap(({ pointer = '' }, index) => [...(texts[index]?.match(names) ?? []), pointer.replace('/person/', '').replace('/', '.')]));
  const question = (key: string) => book.get(key)?.text ?? key;
  const asked = (fact: string) => book.get(keys.find((key) => factOf(key) === fact) ?? '')?.text;
  return (
    <Faults texts={texts.map((text) => ({ box: '', text: text.replace(names, (fact) => `“${asked(fact) ?? fact}”`) }))} words={words} found={failure}>
      {keys.filter((key) => named.has(factOf(key))).map((key) => (
        <p key={key}>
          {question(key)}{' '}
          <button type="button" class="plain" onClick={() => takeBack(key)}>
            {words.say('support.take-back', { said: said(valueOf(key, refused), book.get(key), programmes, words) })}
            <span class="unseen">{words.say('support.take-back.of', { question: question(key) })}</span>
          </button>
        </p>
      ))}
    </Faults>
  );
}

const factOf = (key: string) => key.split('/')[0] ?? key;
