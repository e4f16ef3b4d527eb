// An input for each kind of question, and where its answer goes in the request.
import { make } from './make.js';

/** Lists of which a part can be known: each word is in, out, or not known. */
const IN_PARTS = ['areas', 'gp'];
const NUMBER = /^\d+(\.\d+)?$/;

/** Adds an answer to the person's facts, as the contract has them. */
export function put(person, { question: fact, value: word, kind }, value) {
  const into = (list, words) => { person[list] = [...(person[list] ?? []), ...words]; };
  const not = `not${fact.charAt(0).toUpperCase()}${fact.slice(1)}`;
  if (fact.startsWith('judgements.')) {
    person.judgements = { ...person.judgements, [fact.slice('judgements.'.length)]: { answer: value, by: 'adviser' } };
  } else if (kind === 'in-list') {
    into(value ? fact : not, [word]);
  } else if (kind === 'list' && IN_PARTS.includes(fact)) {
    into(fact, Object.keys(value).filter((one) => value[one] === 'yes'));
    into(not, Object.keys(value).filter((one) => value[one] === 'no'));
  } else if (kind === 'place' && word !== undefined) {
    // Whoever lives in the part that is asked about lives there. That somebody does not, the contract cannot say.
    person[fact] = value ? word : person[fact];
  } else {
    person[fact] = value;
  }
}

/**
 * The input for a question.
 *
 * @param before the answer that is to be changed, if there is one
 * @param programmes what to choose from where the question has no options of its own
 * @returns {{elements: Element[], read: function}} read gives {value, said}, or {wrong}
 */
export function inputFor(question, before, programmes) {
  switch (question.kind) {
    case 'number':
      return number(question, before);
    case 'choice':
      return choice(question, before);
    case 'list':
      return IN_PARTS.includes(question.question) ? parts(question, before) : list(question.options ?? programmes, before);
    case 'place':
      return question.value === undefined ? place(before) : yesNo(before);
    default:
      return yesNo(before);
  }
}

function yesNo(before) {
  const one = (text, value) => make('button', { type: 'submit', value }, text);
  return {
    elements: [
      before === undefined ? '' : make('p', {}, `Your answer so far: ${before ? 'Yes' : 'No'}.`),
      make('div', { class: 'yes-no', role: 'group', 'aria-labelledby': 'question' }, one('Yes', 'yes'), one('No', 'no')),
    ],
    read: (pressed) => pressed?.value === 'yes' ? { value: true, said: 'Yes' } : { value: false, said: 'No' },
  };
}

function number({ unit }, before) {
  const input = make('input', { id: 'answer', type: 'text', inputmode: 'decimal', value: before, 'aria-labelledby': 'question answer-unit' });
  const label = make('span', { id: 'answer-unit' }, unit ?? '');
  return {
    elements: [make('div', { class: 'field number' }, input, label), next()],
    read: () => {
      const text = input.value.replace(/[£,\s]/g, '');
      if (!NUMBER.test(text)) {
        return { wrong: text === '' ? 'Enter a number, or choose “I don’t know”.' : 'This must be a number in figures, like 12.' };
      }
      const value = Number(text);
      return { value, said: unit === undefined || value === 1 ? value.toLocaleString('en-GB') : `${value.toLocaleString('en-GB')} ${unit}` };
    },
  };
}

function place(before) {
  const input = make('input', { id: 'answer', class: 'wide', type: 'text', autocapitalize: 'words', spellcheck: 'false', value: before, 'aria-labelledby': 'question', 'aria-describedby': 'answer-hint' });
  return {
    elements: [
      make('div', { class: 'field' }, make('p', { id: 'answer-hint', class: 'hint' }, 'The council’s name, like Luton.'), input),
      next(),
    ],
    read: () => {
      const value = input.value.trim();
      return value === '' ? { wrong: 'Enter a council’s name, or choose “I don’t know”.' } : { value, said: value };
    },
  };
}

function choice({ options }, before) {
  const rows = options.map(({ value, text }, i) => tick('radio', `answer-${i}`, value, text, value === before));
  return {
    elements: [group(rows), next()],
    read: () => {
      const chosen = options.find((_, i) => rows[i].firstChild.checked);
      return chosen ? { value: chosen.value, said: chosen.text.replace(/\.$/, '') } : { wrong: 'Choose one, or “I don’t know”.' };
    },
  };
}

/** Several, or none of them; what is not ticked does not hold. */
function list(options, before) {
  const rows = options.map(({ value, text }, i) => tick('checkbox', `answer-${i}`, value, text, before?.includes(value)));
  const none = tick('checkbox', 'answer-none', 'none', 'None of these', before?.length === 0);
  const boxes = rows.map((row) => row.firstChild);
  none.firstChild.addEventListener('change', () => none.firstChild.checked && boxes.forEach((box) => { box.checked = false; }));
  boxes.forEach((box) => box.addEventListener('change', () => { none.firstChild.checked = false; }));
  const long = options.length > 18;
  return {
    elements: [
      make('p', { class: 'hint' }, 'Tick all that hold, or “None of these”.'),
      long ? group([none, make('div', { class: 'many' }, ...rows)]) : group([...rows, none]),
      next(),
    ],
    read: () => {
      const chosen = options.filter((_, i) => boxes[i].checked);
      if (chosen.length === 0 && !none.firstChild.checked) {
        return { wrong: 'Tick what holds, or “None of these”. If you cannot say, choose “I don’t know”.' };
      }
      return { value: chosen.map(({ value }) => value), said: capital(chosen.map(({ text }) => text).join(', ')) || 'None of these' };
    },
  };
}

/** Each word by itself: yes, no, or not known. */
function parts({ options }, before) {
  const WORDS = { unknown: 'I don’t know', yes: 'Yes', no: 'No' };
  const selects = options.map(({ value }, i) => make('select', { id: `answer-${i}` },
    ...Object.entries(WORDS).map(([word, text]) => make('option', { value: word, selected: (before?.[value] ?? 'unknown') === word }, text))));
  return {
    elements: [
      group(options.map(({ text }, i) => make('div', { class: 'field' }, make('label', { for: `answer-${i}` }, capital(text)), selects[i]))),
      next(),
    ],
    read: () => {
      const said = options
        .map(({ text }, i) => ({ text, word: selects[i].value }))
        .filter(({ word }) => word !== 'unknown')
        .map(({ text, word }) => `${text}: ${word}`);
      return said.length === 0
        ? { wrong: 'Choose yes or no for at least one, or choose “I don’t know”.' }
        : { value: Object.fromEntries(options.map(({ value }, i) => [value, selects[i].value])), said: capital(said.join('; ')) };
    },
  };
}

function tick(type, id, value, text, checked) {
  return make('div', { class: 'tick' },
    make('input', { id, type, name: type === 'radio' ? 'answer' : id, value, checked: checked === true }),
    make('label', { for: id }, capital(text)));
}

function group(rows) {
  return make('div', { class: 'field', role: 'group', 'aria-labelledby': 'question' }, ...rows);
}

function next() {
  return make('button', { type: 'submit' }, 'Continue');
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
