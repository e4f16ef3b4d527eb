// What was answered so far, here and for the other question: each can be changed.
import type { ComponentChildren } from 'preact';
import { told, ToldOf, withUnit } from '../answer/told';
import { PAGES, type Answers } from '../pages';
import type { Words } from '../words';
import { said } from './entry';
import type { Heard } from './heard';
import { done, pageKey, saidFor, SHARED } from './next';
import { given, valueOf } from './person';

interface Properties {
  answers: Answers;
  heard: Heard;
  words: Words;
  programmes: Array<{ value: string; text: string }>;
  change: (step: string) => void;
  /** Forgets what was answered here; what both questions share stays. */
  restart: () => void;
}

const shared = (answers: Answers) => PAGES.filter((page) => SHARED.includes(page.id) && done(page, answers));

/** How many pages and questions have an answer. */
export const soFar = (answers: Answers) => shared(answers).length + given(answers).length;

export function AnswersSoFar({ answers, heard, words, programmes, change, restart }: Properties) {
  const pages = shared(answers);
  const keys = given(answers);
  return soFar(answers) === 0 ? null : (
    <details class="group">
      <summary>{words.say('support.so-far', { count: soFar(answers) })}</summary>
      <dl class="told">
        {pages.map((page) => <Row key={page.id} what={words.say(`page.${page.id}`)} said={told(page, answers, saidFor(page), words).map(({ field, label, text }) => <ToldOf key={field.name} label={label} text={withUnit(field, text, words)} />)} words={words} change={() => change(pageKey(page.id))} />)}
        {keys.map((key) => {
          const question = heard.book.get(key);
          return (
            <Row key={key} what={question?.text ?? key} said={<span>{said(valueOf(key, answers), question, programmes, words)}</span>} words={words} change={question && (() => change(key))} />
          );
        })}
      </dl>
      {keys.length > 0 && <p><button type="button" class="plain small" id="restart" onClick={restart}>{words.say('support.restart')}</button></p>}
    </details>
  );
}

function Row({ what, said: answer, words, change }: { what: string; said: ComponentChildren; words: Words; change: (() => void) | undefined }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{answer}</dd>
      <dd>{change && <button type="button" class="link" onClick={change}>{words.say('told.change')}<span class="unseen"> {what}</span></button>}</dd>
    </div>
  );
}
