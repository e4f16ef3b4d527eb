// One field of a page: its label, its hint, its fault and its boxes, as the GOV.UK patterns have them.
import { DATE_BOXES, labelOf, wordsName, type Boxes } from './entry';
import type { Field } from './pages';
import type { Words } from './words';
import { answerTo } from './yes-no';

export interface FieldProperties {
  field: Field;
  boxes: Boxes;
  words: Words;
  fault?: string | undefined;
  /** What a look-up found, where it found several. */
  found?: string[] | undefined;
  put: (box: string, text: string) => void;
}

export const boxId = (box: string) => `box-${box.replace(/[^A-Za-z0-9-]/g, '-')}`;

export function FieldOnPage(properties: FieldProperties) {
  const { field, fault } = properties;
  return (
    <div class={fault ? 'field wrong' : 'field'}>
      {field.kind === 'choice' || field.kind === 'date' ? <Group {...properties} /> : field.kind === 'tick' ? <Tick {...properties} /> : <Labelled {...properties} />}
      {properties.found ? <Found {...properties} found={properties.found} /> : null}
    </div>
  );
}

/** A field that holds where it is ticked. */
function Tick({ field, boxes, words, put }: FieldProperties) {
  return (
    <div class="choice">
      <input
        id={boxId(field.name)} type="checkbox" checked={boxes[field.name] === 'yes'}
        onChange={(event) => put(field.name, event.currentTarget.checked ? 'yes' : '')}
      />
      <label for={boxId(field.name)}>{labelOf(field.name, words)}</label>
    </div>
  );
}

/** A field of one box. */
function Labelled(properties: FieldProperties) {
  const { field } = properties;
  return (
    <>
      <label for={boxId(field.name)}><Title {...properties} /></label>
      <Help {...properties} />
      {field.kind === 'money' || (field.kind === 'number' && field.pounds) ? <MoneyBox {...properties} /> : <TextBox {...properties} />}
      {unitOf(properties) ? <span class="unit" id={`${boxId(field.name)}-unit`}>{unitOf(properties)}</span> : null}
    </>
  );
}

/** So many letters of choices fit beside each other on a tablet; more stand below each other, and not two and one. */
const ONE_LINE = 56;

/** A field of several boxes. */
function Group(properties: FieldProperties) {
  const { field } = properties;
  return (
    <fieldset aria-describedby={describedBy(properties)}>
      <legend><Title {...properties} /></legend>
      <Help {...properties} />
      {field.kind === 'date' ? <DateBoxes {...properties} /> : <Choices {...properties} />}
    </fieldset>
  );
}

/** Its label; that it need not be answered is said beside it, and not as loud. */
function Title({ field, words }: FieldProperties) {
  const label = labelOf(field.name, words);
  const beside = field.required ? '' : words.say(field.kind === 'name' ? 'field.if-you-like' : 'field.optional', { label: '' }).trim();
  return <>{label}{beside && <> <span class="beside">{beside}</span></>}</>;
}

function Help({ field, words, fault }: FieldProperties) {
  const hint = `hint.${wordsName(field.name)}`;
  return (
    <>
      {words.has(hint) ? <p class="hint" id={`${boxId(field.name)}-hint`}>{words.say(hint)}</p> : null}
      {fault ? <p class="fault" id={`${boxId(field.name)}-fault`}><span class="unseen">{words.say('wrong.mark')} </span>{fault}</p> : null}
    </>
  );
}

/** What a number counts. */
const unitOf = ({ field, words }: FieldProperties) =>
  (field.kind === 'number' && words.has(`unit.${wordsName(field.name)}`) ? words.say(`unit.${wordsName(field.name)}`) : undefined);

function describedBy(properties: FieldProperties): string | undefined {
  const { field, words, fault } = properties;
  const id = boxId(field.name);
  return [words.has(`hint.${wordsName(field.name)}`) ? `${id}-hint` : '', unitOf(properties) ? `${id}-unit` : '', fault ? `${id}-fault` : '']
    .filter(Boolean).join(' ') || undefined;
}

function TextBox(properties: FieldProperties) {
  const { field, boxes, fault, put } = properties;
  return (
    <input
      id={boxId(field.name)} type="text" class={field.kind === 'look-up' ? 'wide' : field.kind === 'name' ? 'name' : 'narrow'} autocomplete="off" spellcheck={false}
      inputMode={field.kind === 'number' ? (field.whole ? 'numeric' : 'decimal') : undefined}
      value={boxes[field.name] ?? ''} aria-describedby={describedBy(properties)} aria-invalid={fault ? true : undefined}
      onInput={(event) => put(field.name, event.currentTarget.value)}
    />
  );
}

function MoneyBox(properties: FieldProperties) {
  const { field, boxes, words, fault, put } = properties;
  const per = `${field.name}:per`;
  return (
    <div class="money">
      <div class="amount">
        <span class="sign" aria-hidden="true">£</span>
        <input
          id={boxId(field.name)} type="text" inputMode="decimal" autocomplete="off" value={boxes[field.name] ?? ''}
          aria-describedby={describedBy(properties)} aria-invalid={fault ? true : undefined}
          onInput={(event) => put(field.name, event.currentTarget.value)}
        />
      </div>
      {field.kind === 'money' && (
        <select
          aria-label={words.say('field.per', { what: labelOf(field.name, words) })} value={boxes[per]}
          onChange={(event) => put(per, event.currentTarget.value)}
        >
          {field.per.map((one) => <option key={one} value={one} selected={boxes[per] === one}>{words.say(`per.${one}`)}</option>)}
        </select>
      )}
    </div>
  );
}

/** Where a look-up found several: which one is it? */
function Found({ field, boxes, words, found, put }: FieldProperties & { found: string[] }) {
  return (
    <fieldset class="found">
      <legend>{words.say('field.which')}</legend>
      <Radios name={`${field.name}-found`} options={found} chosen={boxes[field.name]} text={(option) => option} choose={(option) => put(field.name, option)} />
    </fieldset>
  );
}

function DateBoxes({ field, boxes, words, fault, put }: FieldProperties) {
  return (
    <div class="date">
      {DATE_BOXES.map((part) => {
        const box = `${field.name}:${part}`;
        return (
          <div key={part}>
            <label for={boxId(box)}>{words.say(`date.${part}`)}</label>
            <input
              id={boxId(box)} type="text" inputMode="numeric" autocomplete="off" class={part} value={boxes[box] ?? ''}
              aria-invalid={fault ? true : undefined} onInput={(event) => put(box, event.currentTarget.value)}
            />
          </div>
        );
      })}
    </div>
  );
}

function Choices({ field, boxes, words, put }: FieldProperties) {
  return (
    <Radios
      name={field.name} options={field.kind === 'choice' ? field.options : []} chosen={boxes[field.name]}
      text={(option) => optionOf(field.name, option, words)} choose={(option) => put(field.name, option)}
    />
  );
}

interface RadiosProperties {
  name: string;
  options: readonly string[];
  chosen: string | undefined;
  text: (option: string) => string;
  choose: (option: string) => void;
}

export function Radios({ name, options, chosen, text, choose }: RadiosProperties) {
  return (
    <div class={options.length <= 3 && options.map(text).join('').length <= ONE_LINE ? 'choices few' : 'choices'}>
      {options.map((option, index) => {
        const id = index === 0 ? boxId(name) : `${boxId(name)}-${index}`;
        return (
          <div class="choice" key={option}>
            <input id={id} type="radio" name={boxId(name)} value={option} checked={chosen === option} onChange={() => choose(option)} />
            <label for={id}>{text(option)}</label>
          </div>
        );
      })}
    </div>
  );
}

/** What an option is called: for this field where it has words of its own, or for both adults' fields, otherwise as everywhere. */
export function optionOf(name: string, option: string, words: Words): string {
  const field = wordsName(name);
  const keys = [`option.${field}.${option}`, `option.${field.replace(/^(you|partner)\./, 'adult.')}.${option}`];
  const own = keys.find((key) => words.has(key));
  return own || (option !== 'yes' && option !== 'no') ? words.say(own ?? `option.${option}`) : answerTo(labelOf(name, words), option === 'yes', words);
}
