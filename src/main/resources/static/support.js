// Which support could help? The service says what to ask next; each answer goes back to it with all the others.
// The answers live in this page alone: they are gone when it is closed.
import { make, count } from './make.js';
import { inputFor, put } from './support-question.js';
import { Found } from './support-found.js';

const form = document.getElementById('ask');
const heading = document.getElementById('question');
const turn = document.getElementById('turn');
const whom = document.getElementById('whom');
const faults = document.getElementById('faults');
const status = document.getElementById('count');
const answers = document.getElementById('answers');
const again = document.getElementById('again');
const found = new Found(document.getElementById('found'), (key) => {
  const question = answer.nextQuestions.find((one) => keyOf(one) === key);
  return question && given.get(key)?.value === undefined ? () => show(question) : null;
});

const WHOM = {
  adviser: 'For you to judge, as the adviser.',
  provider: 'Ask those who run it, if you do not know.',
  'look-up': 'To be looked up, if the person does not know.',
};

/** What was answered, by question, in order; an entry without a value is one that was not known. */
let given = new Map();
let answer = null;
let current = null;
let asked = 0;

document.getElementById('finder').hidden = false;
answers.open = window.matchMedia('(min-width: 60em)').matches;
again.addEventListener('click', () => restart());
restart(false);

async function restart(move = true) {
  if (await send(new Map())) {
    next(move);
  }
}

function keyOf({ question, value }) {
  return value === undefined ? question : `${question}/${value}`;
}

/** Asks the service with these answers, and takes them if it can answer. */
async function send(entries) {
  const mine = ++asked;
  const person = {};
  entries.forEach(({ question, value }) => value !== undefined && put(person, question, value));
  busy(true);
  let told;
  try {
    const response = await fetch('/v1/provision', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json' },
      body: JSON.stringify({ person }),
    });
    told = await response.json();
    told = response.ok ? told : { problem: told };
  } catch {
    told = { problem: { detail: 'The service could not be reached. Try again in a minute.' } };
  }
  if (mine !== asked) {
    return false;
  }
  busy(false);
  if (told.problem) {
    complain(told.problem, entries);
    return false;
  }
  given = entries;
  answer = told;
  found.show(answer);
  sum();
  list();
  return true;
}

function busy(waiting) {
  form.setAttribute('aria-busy', waiting);
  form.querySelectorAll('button').forEach((button) => { button.disabled = waiting; });
}

// The question.

/** Shows the first question that was neither answered nor left open. */
function next(move = true) {
  const left = answer.nextQuestions.filter((question) => !given.has(keyOf(question)));
  if (left.length > 0) {
    show(left[0], move);
  } else {
    end(move);
  }
}

function show(question, move = true) {
  current = question;
  const key = keyOf(question);
  const before = given.get(key);
  turn.textContent = before ? 'Change an answer' : `Question ${given.size + 1}`;
  whom.textContent = [WHOM[question.askedOf], !before && question.settles > 1 && `The answer counts for ${question.settles} programmes.`].filter(Boolean).join(' ');
  whom.hidden = whom.textContent === '';
  const input = inputFor(question, before?.value, programmes());
  form.replaceChildren(
    ...input.elements,
    make('div', { class: 'ways-on' },
      button('I don’t know', () => leave(question)),
      before
        ? button('Keep it as it is', () => next())
        : button('Skip to what fits now', () => found.focus())));
  form.onsubmit = (event) => {
    event.preventDefault();
    const read = input.read(event.submitter);
    if (read.wrong) {
      fault([make('p', {}, read.wrong)]);
    } else {
      take(new Map(given).set(key, { question, ...read }));
    }
  };
  ask(question.text, move);
}

function end(move) {
  const open = [...given.values()].filter(({ value }) => value === undefined).length;
  turn.textContent = '';
  whom.hidden = true;
  form.onsubmit = (event) => event.preventDefault();
  form.replaceChildren(
    make('p', {}, open === 0
      ? 'Every question that could change the list has its answer.'
      : `${count(open, 'question was', 'questions were')} left open. You can still answer: see “Answers so far”.`),
    make('div', { class: 'ways-on' }, button('See what fits', () => found.focus())));
  ask('There is nothing more to ask', move);
}

function ask(text, move) {
  heading.textContent = text;
  faults.hidden = true;
  if (move) {
    heading.focus({ preventScroll: true });
    heading.closest('section').scrollIntoView({ block: 'nearest' });
    if (heading.getBoundingClientRect().top < 0) {
      heading.closest('section').scrollIntoView({ block: 'start' });
    }
  }
}

async function take(entries) {
  if (await send(entries)) {
    next();
  }
}

/** Leaves a question open. Only where it had an answer is there anything new to ask the service. */
function leave(question) {
  const key = keyOf(question);
  const entries = new Map(given).set(key, { question, said: 'Not known' });
  if (given.get(key)?.value !== undefined) {
    take(entries);
  } else {
    given = entries;
    sum();
    list();
    next();
  }
}

// Faults.

/** Puts what the service could not take at the question, in the words of the questions, with a way out. */
function complain(problem, entries) {
  const errors = problem.errors?.length ? problem.errors : [problem];
  const facts = [...entries.values()].filter(({ value }) => value !== undefined).map(({ question }) => question);
  const names = new RegExp(`(?<![\\w.])(?:${facts.map(({ question }) => question.replace('.', '\\.')).join('|') || '-'})(?!\\w)`, 'g');
  const others = new Set();
  const texts = errors.map(({ pointer = '', detail, title, suggestion }) => {
    if (problem.status === 400 && current?.kind === 'number') {
      // All that can be malformed here is a part of a number.
      return make('p', {}, 'This must be a whole number, like 12.');
    }
    const text = [detail ?? title, suggestion].filter(Boolean).join(' ');
    if (!/together with|both in /.test(text)) {
      return make('p', {}, text);
    }
    const named = [...text.match(names) ?? [], pointer.replace('/person/', '').replace('/', '.')];
    facts.filter((one) => named.includes(one.question) && keyOf(one) !== keyOf(current)).forEach((one) => others.add(one));
    return make('p', {}, text.replace(names, (name) => `“${facts.find((one) => one.question === name).text}”`));
  });
  fault([...texts, ...[...others].map((question) =>
    make('p', {}, button(`Take back: ${question.text} ${entries.get(keyOf(question)).said}`, () =>
      take(new Map(entries).set(keyOf(question), { question, said: 'Not known' })))))]);
  if (!answer) {
    heading.textContent = 'We cannot ask yet';
    form.replaceChildren(make('div', { class: 'ways-on' }, button('Try again', () => restart())));
  }
}

function fault(texts) {
  faults.replaceChildren(make('h3', {}, 'There is a problem'), ...texts);
  faults.hidden = false;
  faults.focus();
}

// What was answered.

function sum() {
  const { fits, might, alongside } = found.numbers;
  const left = answer.nextQuestions.filter((question) => !given.has(keyOf(question))).length;
  const sure = [fits && count(fits, 'programme', 'programmes'), alongside && `${count(alongside, 'kind', 'kinds')} of practical help`].filter(Boolean);
  status.textContent = `${sure.length ? `${sure.join(' and ')} ${fits + alongside === 1 ? 'fits' : 'fit'} now` : 'Nothing is sure to fit yet'}. `
    + `${might} might fit. ${left === 0 ? 'No question is left' : `${count(left, 'question is', 'questions are')} left`}.`;
}

function list() {
  const rows = [...given.values()].map(({ question, said }) => make('li', {},
    make('span', { class: 'asked' }, question.text),
    make('span', { class: 'said' }, said),
    button('Change', () => show(question), `Change: ${question.text}`)));
  answers.querySelector('summary').textContent = `Answers so far (${rows.length})`;
  answers.querySelector('ol').replaceChildren(...rows);
  answers.hidden = rows.length === 0;
  again.hidden = rows.length === 0;
}

/** Every programme by its name, for a question about programmes that has no options of its own. */
function programmes() {
  return [...answer.programmes, ...answer.closed]
    .map(({ id, name }) => ({ value: id, text: name }))
    .sort((one, other) => one.text.localeCompare(other.text, 'en-GB'));
}

function button(text, pressed, label) {
  const element = make('button', { type: 'button', class: 'plain', 'aria-label': label }, text);
  element.addEventListener('click', pressed);
  return element;
}
