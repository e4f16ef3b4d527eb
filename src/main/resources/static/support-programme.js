// One programme, opened: its conditions, warnings, ways in, and the evidence of the person's own groups.
import { make } from './make.js';

const WORDS = { met: 'Met', 'not-met': 'Not met', unknown: 'Not known yet' };
const AGAINST = { met: 'Applies, and rules it out', 'not-met': 'Does not apply', unknown: 'Not known yet' };
const SIGNS = { met: '✓', 'not-met': '✗', unknown: '?' };
const TURNED = { met: 'not-met', 'not-met': 'met', unknown: 'unknown' };
const KINDS = {
  observed: 'What was counted. It does not show what the programme itself changed.',
  effect: 'An effect: measured against people without the programme.',
  target: 'A target, not a result.',
  expectation: 'An expectation, not a result.',
  finding: 'A finding.',
};
const ABOUT = { almost: 'almost ', over: 'over ', around: 'around ', 'at-least': 'at least ' };

/** Why a programme does not fit: each condition that fails, with what decided it. */
export function reasons(one) {
  return one.criteria
    .filter(({ exclusion, answer }) => answer === (exclusion ? 'met' : 'not-met'))
    .map(({ exclusion, text, because }) => `${exclusion ? AGAINST.met : WORDS['not-met']}: “${text}” ${because === text ? '' : because}`.trim());
}

/** @param level the headings within, like h4 */
export function body(one, level, asking) {
  const part = (heading, ...content) => content.filter(Boolean).length === 0 ? [] : [make(level, {}, heading), ...content];
  const conditions = one.criteria.filter(({ exclusion }) => !exclusion);
  const against = one.criteria.filter(({ exclusion }) => exclusion);
  const warnings = [...new Set([...one.warnings, ...one.conflicts.map(({ because }) => because), ...one.undecided.map(({ text }) => text)])].filter((text) => text !== one.status.because);
  const yours = one.evidence.filter((evidence) => evidence.yours);
  return [
    one.tier && make('p', {}, make('strong', {}, `${one.tier.label}: `), one.tier.gives ?? one.tier.because),
    one.money.pays.length > 0 && make('p', {}, one.money.pays.map(({ text }) => text).join(' ')),
    ...part('Know before you choose', warnings.length > 0 && make('ul', { class: 'warnings' }, ...warnings.map((text) => make('li', {}, text)))),
    ...part('Conditions', conditions.length > 0 && make('ul', { class: 'conditions' }, ...conditions.map((each) => condition(each, WORDS[each.answer], each.answer)))),
    ...part('What would stand in the way', against.length > 0 && make('ul', { class: 'conditions' },
      ...against.map((each) => condition(each, AGAINST[each.answer], TURNED[each.answer])))),
    ...part('Questions left', one.ask.length > 0 && make('ul', {}, ...one.ask.map((each) => question(each, asking)))),
    ...part('How to join', ...ways(one.referral)),
    ...part('Evidence for the person’s own groups', yours.length > 0
      ? make('ul', {}, ...yours.map(evidence))
      : make('p', { class: 'small' }, one.evidence.length > 0 ? 'Nothing was published for groups that this person is known to be in.' : 'No result was found.')),
    make('p', { class: 'small' }, make('a', { href: `/v1/programmes/${one.id}` }, 'All that we know of it (JSON)')),
  ].filter(Boolean);
}

function condition({ text, because, citation, interpretation, judgedBy }, word, sign) {
  return make('li', { class: sign },
    make('p', {}, make('strong', { class: 'word' }, make('span', { 'aria-hidden': 'true' }, `${SIGNS[sign]} `), `${word}: `), text),
    because && because !== text && make('p', {}, because),
    judgedBy && make('p', { class: 'small' }, `Judged by: ${judgedBy}.`),
    interpretation && make('p', { class: 'small' }, `Our reading: ${interpretation}`),
    make('p', { class: 'small' }, 'Source: ', source(citation)));
}

function source({ text, url }) {
  return url ? make('a', { href: url, rel: 'noreferrer' }, text) : text;
}

function question({ question: fact, value, text }, asking) {
  const ask = asking(value === undefined ? fact : `${fact}/${value}`);
  if (!ask) {
    return make('li', {}, text);
  }
  const button = make('button', { type: 'button', class: 'plain', 'aria-label': `Answer now: ${text}` }, 'Answer now');
  button.addEventListener('click', ask);
  return make('li', {}, `${text} `, button);
}

/** The ways in, the nearest first; those with the same words stand together. */
function ways(referral) {
  if (!referral) {
    return [];
  }
  const alike = new Map();
  for (const { text, say, bring, ifRefused } of referral.routes) {
    const key = [say, bring, ifRefused].join('\n');
    alike.set(key, { texts: [...(alike.get(key)?.texts ?? []), text], say, bring, ifRefused });
  }
  return [
    ...[...alike.values()].map(({ texts, say, bring, ifRefused }) => make('div', { class: 'way' },
      ...texts.map((text) => make('p', {}, make('strong', {}, text))),
      say && make('p', {}, say),
      bring && make('p', {}, bring),
      ifRefused && make('p', {}, `If the answer is no: ${lower(ifRefused)}`))),
    make('p', {}, referral.consent),
  ];
}

function lower(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function evidence({ label, what, figure, figureTo, about, unit, kind, base, note, quote, source: from }) {
  const amount = figure === undefined ? '' : `${ABOUT[about] ?? ''}${sized(figure, figureTo, unit)}`;
  const fact = amount === '' ? what : `${amount} ${what.startsWith(`${unit} `) ? what.slice(unit.length + 1) : what}`;
  return make('li', {},
    make('p', {}, label && make('strong', {}, `${label}: `), fact),
    base && make('p', {}, `Of whom: ${base}.`),
    make('p', {}, KINDS[kind]),
    note && make('p', { class: 'small' }, note),
    quote && make('p', { class: 'small' }, `“${quote}”`),
    make('p', { class: 'small' }, 'Source: ', source(from)));
}

function sized(figure, figureTo, unit) {
  const [least, most] = [figure, figureTo].map((number) => number?.toLocaleString('en-GB'));
  const range = most === undefined ? least : `${least} to ${most}`;
  return unit === 'GBP' ? `£${range}` : unit === 'percent' ? `${range}%` : `${range} ${unit?.replace(/-/g, ' ') ?? ''}`.trim();
}
