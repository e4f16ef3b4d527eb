// What was answered, to look at and to change; and what was taken in place of what nobody knows.
import type { Assumption } from 'contract';
import { labelOf, wordsName } from '../entry';
import { optionOf } from '../fields';
import { notKnown, pageOf, PAGES, type Answers, type Field, type Page, type Said } from '../pages';
import { about, naming } from '../people';
import { unbroken, type Words } from '../words';
import { answerTo } from '../yes-no';

interface Properties {
  answers: Answers;
  said: Said;
  words: Words;
  pages: Page[];
  /** Leads to a page; to put right what was assumed, where that is meant. */
  change: (page: string, about?: Assumption) => void;
}

export function YourAnswers({ answers, said, words, pages, change }: Properties) {
  const of = (one: Assumption) => {
    const name = about(one.for, answers, words);
    return name && <strong>{name}: </strong>;
  };
  return (
    <>
      <section>
        <h3>{words.say('told.title')}</h3>
        <dl class="told">
          {pages.map((page) => (
            <div key={page.id}>
              <dt>{words.say(`page.${page.id}`)}</dt>
              <dd>
                {answers[notKnown(page)]
                  ? words.say('told.not-known')
                  : told(page, answers, said, words).map(({ field, label, text }) => <ToldOf key={field.name} label={label} text={withUnit(field, text, words)} />)}
              </dd>
              <dd><button type="button" class="link" onClick={() => change(page.id)}>{words.say('told.change')}<span class="unseen"> {words.say(`page.${page.id}`)}</span></button></dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="assumed">
        <h3>{words.say('assumed.title')}</h3>
        <p class="small">{words.say('assumed.how')}</p>
        <details class="group">
          <summary>{words.say('assumed.open', { count: said.assumptions.length })}</summary>
          <ul>{said.assumptions.map((one, index) => <li key={index}>{of(one)}{one.text}<PutRight about={one} answers={answers} words={words} change={change} /></li>)}</ul>
        </details>
      </section>
    </>
  );
}

/** A way to the page on which something assumed can be told, where there is one. */
function PutRight({ about: assumed, answers, words, change }: Pick<Properties, 'answers' | 'words' | 'change'> & { about: Assumption }) {
  const page = pageOf(assumed.fact, PAGES);
  const asks = page && page.fields(answers, { ask: [assumed], assumptions: [] }).length > 0;
  return asks ? <> <button type="button" class="link" onClick={() => change(page.id, assumed)}>{words.say('assumed.change')}<span class="unseen">: {assumed.text}</span></button></> : null;
}

/** What was answered on a page, field by field. */
export const told = (page: Page, answers: Answers, said: Said, words: Words) => page.fields(answers, said)
  .filter((field) => answers[field.name] !== undefined)
  .map((field) => ({ field, label: labelOf(field.name, naming(words, answers)), text: written(field, answers[field.name] ?? '', words) }));

/** A number with what it counts, as it stands beside its box. */
export function withUnit(field: Field, text: string, words: Words): string {
  const unit = `unit.${wordsName(field.name)}`;
  return field.kind === 'number' && words.has(unit) ? `${text} ${words.say(unit)}` : text;
}

/** A question with its answer: a question mark needs no colon after it. */
export const ToldOf = ({ label, text }: { label: string; text: string }) => <span><span class="asked">{label}{label.endsWith('?') ? '' : ':'}</span> {unbroken(text)}</span>;

/** An answer as it is read back. */
function written(field: Field, answer: string, words: Words): string {
  switch (field.kind) {
    case 'choice':
      return optionOf(field.name, answer, words);
    case 'tick':
      return answerTo(labelOf(field.name, words), true, words);
    case 'date':
      return words.day(answer);
    case 'number':
      return field.pounds ? words.pounds(Number(answer)) : answer;
    case 'money': {
      const [amount = '', per = ''] = answer.split(' ');
      return `${words.pounds(Number(amount))} ${words.say(`per.${per}`)}`;
    }
    default:
      return answer;
  }
}
