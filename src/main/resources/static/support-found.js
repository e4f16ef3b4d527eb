// What fits, what might, and what does not. Every sentence about a programme or the person comes from the service.
import { make, count } from './make.js';
import { body, reasons } from './support-programme.js';

export class Found {
  #at;
  #asking;
  #heading = null;
  numbers = { fits: 0, might: 0, alongside: 0 };

  /**
   * @param at where to show it
   * @param asking gives, for a question's key, what asks it now; null where it cannot be asked
   */
  constructor(at, asking) {
    this.#at = at;
    this.#asking = asking;
  }

  focus() {
    this.#heading.focus({ preventScroll: true });
    this.#heading.scrollIntoView({ block: 'start' });
  }

  show(answer) {
    const open = new Set([...this.#at.querySelectorAll('details[open]')].map((one) => one.dataset.of));
    const of = (fit, alongside) => answer.programmes.filter((one) => one.fit === fit && one.alongside === alongside);
    const fits = of('fits', false);
    const might = of('might-fit', false);
    const alongside = [...of('fits', true), ...of('might-fit', true)];
    const not = answer.programmes.filter((one) => one.fit === 'does-not-fit');
    const closed = answer.closed.filter((one) => one.wouldHave.fit === 'fits');
    this.numbers = { fits: fits.length, might: might.length, alongside: of('fits', true).length };
    this.#heading = make('h2', { tabindex: '-1' }, `Fits (${fits.length})`);
    const known = new Map([...answer.programmes, ...answer.closed].map((one) => [one.id, one]));
    this.#at.replaceChildren(
      this.#heading,
      fits.length === 0 ? make('p', {}, 'Nothing is sure to fit yet.') : many(fits.map((one) => this.#fitting(one))),
      make('h2', {}, `Might fit (${might.length})`),
      might.length === 0 ? make('p', {}, 'Nothing is left open.') : many(might.map((one) => this.#folded(one, left(one)))),
      ...alongside.length === 0 ? [] : [
        make('h2', {}, `Practical help alongside (${alongside.length})`),
        make('p', { class: 'small' }, 'It goes together with other programmes.'),
        many(alongside.map((one) => one.fit === 'fits' ? this.#fitting(one) : this.#folded(one, `Might fit. ${left(one)}`))),
      ],
      fold('not', `Does not fit (${not.length})`, not.map((one) => this.#folded(one, ...reasons(one)))),
      fold('closed', `Closed now, but would have fitted (${closed.length})`, closed.map((one) => shut(one, known))),
      make('p', { class: 'small end' }, `${answer.notADecision} We looked at what is open on ${day(answer.date)}.`));
    this.#at.querySelectorAll('details').forEach((one) => { one.open = open.has(one.dataset.of); });
  }

  /** What fits: what it gives and the first way in stand open. */
  #fitting(one) {
    const way = one.referral?.routes[0]?.text;
    return make('li', { class: 'fitting' },
      make('h3', {}, one.name),
      make('p', {}, make('strong', { class: 'word' }, 'Fits. '), one.offer.summary),
      way && make('p', {}, make('strong', {}, 'First way in: '), way),
      make('p', { class: 'small' }, one.status.because),
      make('details', { 'data-of': one.id },
        make('summary', {}, 'Conditions, how to join, evidence', make('span', { class: 'unseen' }, `: ${one.name}`)),
        make('div', {}, ...body(one, 'h4', this.#asking))));
  }

  /** What might fit, or does not: a line that opens. */
  #folded(one, ...line) {
    return make('li', {},
      make('details', { 'data-of': one.id },
        make('summary', {}, one.name),
        make('div', {}, make('p', {}, one.offer.summary), make('p', {}, one.status.because), ...body(one, 'h3', this.#asking))),
      ...line.map((text) => make('p', { class: 'small' }, text)));
  }
}

function many(items) {
  return make('ul', { class: 'programmes' }, ...items);
}

function fold(of, heading, items) {
  return items.length === 0 ? '' : make('details', { class: 'fold', 'data-of': `/${of}` }, make('summary', {}, heading), many(items));
}

function left({ ask, undecided }) {
  return ask.length > 0 ? `${count(ask.length, 'question', 'questions')} left.`
    : undecided.length > 0 ? 'No question is left: its own rules leave this open.' : 'No question is left.';
}

const FITS = { fits: 'fits', 'might-fit': 'might fit', 'does-not-fit': 'does not fit' };

/** A closed programme, and what does the same now. */
function shut(one, known) {
  const equivalents = one.equivalents.map((id) => known.get(id)).filter(Boolean);
  return make('li', {},
    make('h3', {}, one.name),
    make('p', {}, one.status.because),
    equivalents.length === 0 ? '' : make('p', {}, 'Nearest to it now:'),
    equivalents.length === 0 ? '' : make('ul', {}, ...equivalents.map(({ name, fit }) =>
      make('li', {}, fit ? `${name} (${FITS[fit]})` : `${name} (closed too)`))));
}

function day(date) {
  return new Date(`${date}T12:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
