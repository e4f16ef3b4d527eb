// One question of the service, with an input for each kind of answer; "I don't know" is always one.
import { useState } from 'preact/hooks';
import type { ProgrammeQuestion } from 'contract';
import type { Boxes } from '../entry';
import { Faults } from '../faults';
import { boxId } from '../fields';
import type { Words } from '../words';
import { answerTo } from '../yes-no';
import { BOX, boxesOf, capital, inParts, isYesNo, NONE, optionsOf, read } from './entry';
import type { Value } from './person';

interface Properties {
  question: ProgrammeQuestion;
  /** What was answered before. */
  before: Value | undefined;
  draft: Boxes;
  put: (box: string, text: string) => void;
  programmes: Array<{ value: string; text: string }>;
  words: Words;
  busy: boolean;
  /** Takes an answer; nothing, where it is not known. */
  take: (value: Value | undefined) => void;
  /** Goes on without one. */
  skip: () => void;
}

export const HEADING = 'support-question';

export function Question({ question, before, draft, put, programmes, words, busy, take, skip }: Properties) {
  const [wrong, setWrong] = useState<{ text: string }>();
  const options = optionsOf(question, programmes);
  const boxes = { ...boxesOf(before), ...draft };
  const yesNo = isYesNo(question);

  function submit(event: Event) {
    event.preventDefault();
    const reading = read(question, boxes, options, words);
    setWrong('wrong' in reading ? { text: reading.wrong } : undefined);
    if ('value' in reading) {
      take(reading.value);
    }
  }

  return (
    <form onSubmit={submit} noValidate data-question={question.question}>
      <Faults texts={wrong ? [{ box: BOX, text: wrong.text }] : []} words={words} found={wrong} />
      <div class={wrong ? 'field wrong' : 'field'}>
        {wrong && <p class="fault" id="support-fault"><span class="unseen">{words.say('wrong.mark')} </span>{wrong.text}</p>}
        {yesNo ? null : <Input question={question} options={options} boxes={boxes} put={put} words={words} wrong={wrong !== undefined} />}
      </div>
      <div class="ways">
        {yesNo
          ? [true, false].map((answer) => (
            <button key={String(answer)} type="button" class="answer-button" id={answer ? 'answer-yes' : 'answer-no'} aria-describedby={HEADING} aria-pressed={before === undefined ? undefined : before === answer} disabled={busy} onClick={() => take(answer)}>
              {answerTo(question.text, answer, words)}
            </button>
          ))
          : <button type="submit" id="go-on" disabled={busy}>{words.say('way.on')}</button>}
        <button type="button" id="not-known" class="plain" disabled={busy} onClick={() => take(undefined)}>{words.say('way.not-known')}</button>
        <button type="button" id="skip" class="plain" onClick={skip}>{words.say(before === undefined ? 'support.skip' : 'support.keep')}</button>
      </div>
    </form>
  );
}

interface InputProperties {
  question: ProgrammeQuestion;
  options: Array<{ value: string; text: string }>;
  boxes: Boxes;
  put: (box: string, text: string) => void;
  words: Words;
  wrong: boolean;
}

function Input(properties: InputProperties) {
  const { question } = properties;
  return question.kind === 'choice' ? <Choice {...properties} />
    : inParts(question) ? <Parts {...properties} />
      : question.kind === 'list' ? <List {...properties} />
        : <Text {...properties} />;
}

function Text({ question, boxes, put, words, wrong }: InputProperties) {
  const number = question.kind === 'number';
  return (
    <>
      {number ? null : <p class="hint" id="support-hint">{words.say('hint.place')}</p>}
      <input
        id={boxId(BOX)} type="text" class={number ? 'narrow' : 'wide'} inputMode={number ? 'decimal' : undefined} autocomplete="off" spellcheck={false}
        value={boxes[BOX] ?? ''} aria-labelledby={number && question.unit ? `${HEADING} support-unit` : HEADING} aria-invalid={wrong || undefined}
        aria-describedby={[number ? '' : 'support-hint', wrong ? 'support-fault' : ''].filter(Boolean).join(' ') || undefined}
        onInput={(event) => put(BOX, event.currentTarget.value)}
      />
      {question.unit && <span class="unit" id="support-unit">{question.unit}</span>}
    </>
  );
}

function Choice({ options, boxes, put, wrong }: InputProperties) {
  return (
    <fieldset aria-labelledby={HEADING} aria-describedby={wrong ? 'support-fault' : undefined} class="choices">
      {options.map(({ value, text }, index) => (
        <Tick key={value} type="radio" name={BOX} index={index} text={text} checked={boxes[BOX] === value} put={() => put(BOX, value)} />
      ))}
    </fieldset>
  );
}

/** Several, or none of them; what is not ticked does not hold. */
function List({ options, boxes, put, words, wrong }: InputProperties) {
  const none = boxes[NONE] === 'yes';
  const tick = (value: string, on: boolean) => {
    put(value, on ? 'yes' : '');
    (value === NONE ? options.map((one) => one.value) : [NONE]).forEach((other) => on && put(other, ''));
  };
  return (
    <fieldset aria-labelledby={HEADING} aria-describedby={wrong ? 'support-hint support-fault' : 'support-hint'} class="choices">
      <p class="hint" id="support-hint">{words.say('support.tick')}</p>
      {options.map(({ value, text }, index) => (
        <Tick key={value} type="checkbox" name={value} index={index} text={text} checked={boxes[value] === 'yes'} put={(on) => tick(value, on)} />
      ))}
      <Tick type="checkbox" name={NONE} index={options.length} text={words.say('support.none')} checked={none} put={(on) => tick(NONE, on)} />
    </fieldset>
  );
}

/** Each word by itself: yes, no, or not known. */
function Parts({ question, options, boxes, put, words, wrong }: InputProperties) {
  return (
    <fieldset aria-labelledby={HEADING} aria-describedby={wrong ? 'support-fault' : undefined} class="parts">
      {options.map(({ value, text }, index) => (
        <div class="field" key={value}>
          <label for={tickId(index)}>{capital(text)}</label>
          <select id={tickId(index)} value={boxes[value] ?? ''} onChange={(event) => put(value, event.currentTarget.value)}>
            {['', 'yes', 'no'].map((part) => <option key={part} value={part} selected={(boxes[value] ?? '') === part}>{part ? answerTo(question.text, part === 'yes', words) : words.say('option.unknown')}</option>)}
          </select>
        </div>
      ))}
    </fieldset>
  );
}

interface TickProperties { type: 'radio' | 'checkbox'; name: string; index: number; text: string; checked: boolean; put: (on: boolean) => void }

function Tick({ type, name, index, text, checked, put }: TickProperties) {
  const id = tickId(index);
  return (
    <div class="choice">
      <input id={id} type={type} name={boxId(name)} checked={checked} onChange={(event) => put(event.currentTarget.checked)} />
      <label for={id}>{capital(text)}</label>
    </div>
  );
}

const tickId = (index: number) => (index === 0 ? boxId(BOX) : `${boxId(BOX)}-${index}`);
