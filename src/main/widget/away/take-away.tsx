// What can be taken away from here: paper, a file, and a few lines for case notes. All three are made on this page and sent nowhere.
import { useRef, useState } from 'preact/hooks';
import type { WorthItAnswer } from 'contract';
import type { Answers, Page, Said } from '../pages';
import { named } from '../people';
import type { Words } from '../words';
import { fileOf } from './file';
import { notes } from './notes';
import { withoutPartner, withoutPartnersAnswers } from './partner';
import { Sheet } from './sheet';

interface Properties {
  /** The service's answer as it came: people are ids in it. */
  answer: WorthItAnswer;
  answers: Answers;
  said: Said;
  pages: Page[];
  words: Words;
}

export function TakeAway(properties: Properties) {
  const { words } = properties;
  const [partner, setPartner] = useState(false);
  const today = dayOf(new Date());
  return (
    <>
      <section class="away">
        <h3>{words.say('away.title')}</h3>
        <details class="group">
          <summary id="to-print">{words.say('print.title')}</summary>
          <p>{words.say('print.how')}</p>
          {properties.answers.couple === 'yes' && <Tick id="print-partner" text={words.say('away.partner')} ticked={partner} tick={setPartner} />}
          <p><button type="button" id="print" onClick={() => window.print()}>{words.say('print.do')}</button></p>
        </details>
        <Save {...properties} today={today} />
        <Notes {...properties} today={today} />
      </section>
      <Paper {...properties} partner={partner} today={today} />
    </>
  );
}

const two = (number: number) => String(number).padStart(2, '0');
const dayOf = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

function Paper(properties: Properties & { partner: boolean; today: string }) {
  const { partner, words } = properties;
  const { moneyLeftOut, answer, answers } = shownOf(properties, partner);
  return <Sheet {...properties} answer={named(answer, answers, words)} answers={answers} moneyLeftOut={moneyLeftOut} />;
}

/** The answer and what was answered, with or without the partner's details. */
function shownOf({ answer, answers }: Properties, partner: boolean) {
  return partner ? { answer, answers, moneyLeftOut: false } : { ...withoutPartner(answer, answers), answers: withoutPartnersAnswers(answers) };
}

function Save({ answers, words, today }: Properties & { today: string }) {
  const save = () => {
    const address = URL.createObjectURL(new Blob([fileOf(answers, today)], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: address, download: `worthwhile-${today}.json` });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <details class="group">
      <summary id="to-save">{words.say('save.title')}</summary>
      <p>{words.say('save.how')}</p>
      <div class="warning">
        <p><strong>{words.say('save.private')}</strong></p>
        <p>{words.say('save.shared')}</p>
      </div>
      <p><button type="button" id="save" onClick={save}>{words.say('save.do')}</button></p>
    </details>
  );
}

function Notes(properties: Properties & { today: string }) {
  const { words, today, said, pages } = properties;
  const [partner, setPartner] = useState(false);
  const [names, setNames] = useState(false);
  const [done, setDone] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const shown = shownOf(properties, partner);
  const answers = names ? shown.answers : Object.fromEntries(Object.entries(shown.answers).filter(([name]) => !name.endsWith('.name')));
  const text = notes({ answer: named(shown.answer, answers, words), answers, said, pages, words, today });
  const copy = async () => {
    setDone('');
    try {
      await navigator.clipboard.writeText(text);
      setDone('notes.copied');
    } catch {
      // Not every page may write there: the text is chosen, and the keys do the rest.
      box.current?.focus();
      box.current?.select();
      setDone('notes.select');
    }
  };
  return (
    <details class="group">
      <summary id="to-note">{words.say('notes.title')}</summary>
      <p>{words.say('notes.how')}</p>
      <Tick id="notes-names" text={words.say('notes.names')} ticked={names} tick={setNames} />
      {properties.answers.couple === 'yes' && <Tick id="notes-partner" text={words.say('away.partner')} ticked={partner} tick={setPartner} />}
      <label for="notes">{words.say('notes.label')}</label>
      <textarea id="notes" ref={box} readOnly rows={12} value={text} />
      <p><button type="button" id="copy" onClick={() => void copy()}>{words.say('notes.do')}</button></p>
      <p role="status">{done && words.say(done)}</p>
    </details>
  );
}

function Tick({ id, text, ticked, tick }: { id: string; text: string; ticked: boolean; tick: (ticked: boolean) => void }) {
  return (
    <div class="choice tick">
      <input type="checkbox" id={id} checked={ticked} onChange={(event) => tick(event.currentTarget.checked)} />
      <label for={id}>{text}</label>
    </div>
  );
}
