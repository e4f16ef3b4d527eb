// One programme, opened: its conditions, what to know first, the ways in, what it can pay, and what was published about it.
import type { ComponentChildren } from 'preact';
import type { Citation, ClosedProgramme, Criterion, Evidence, ProgrammeMatch, ProgrammeQuestion, Referral, ReferralRoute } from 'contract';
import { unbroken, type Words } from '../words';

export interface Context {
  words: Words;
  /** Asks a question now; nothing, where it cannot be asked. */
  asking: (question: ProgrammeQuestion) => (() => void) | undefined;
  /** Where all that is known of a programme stands. */
  address: (id: string) => string;
}

const SIGNS = { met: '✓', 'not-met': '✗', unknown: '?' };
const TURNED = { met: 'not-met', 'not-met': 'met', unknown: 'unknown' } as const;

/** Why a programme does not fit: each condition that fails, with what decided it and how near it is. */
export function reasons(one: { criteria: Criterion[] }, words: Words): string[] {
  return one.criteria
    .filter(({ exclusion, answer }) => answer === (exclusion ? 'met' : 'not-met'))
    .map(({ exclusion, text, because }) => {
      const said = words.say('support.failed', { word: words.say(exclusion ? 'support.against.met' : 'support.condition.not-met'), text });
      return because === text ? said : `${said} ${because}`;
    });
}

export function Programme({ one, context }: { one: ProgrammeMatch; context: Context }) {
  const { words } = context;
  const warnings = [...new Set([...one.warnings, ...(one.choosing ?? []), ...one.undecided.map(({ text }) => text)])]
    .filter((text) => text !== one.status.because);
  return (
    <>
      {one.tier && <p><strong>{one.tier.label}: </strong>{one.tier.gives ?? one.tier.because}</p>}
      <Part title={words.say('support.pays')} some={one.money.pays.length > 0}>
        {one.money.pays.map(({ cost, text, citation }) => <div key={cost} class="way"><p>{text}</p>{citation && <Source citation={citation} words={words} />}</div>)}
      </Part>
      <Part title={words.say('support.warnings')} some={warnings.length > 0}><ul>{warnings.map((text) => <li key={text}>{text}</li>)}</ul></Part>
      <Conditions criteria={one.criteria} words={words} />
      <Part title={words.say('support.left')} some={one.ask.length > 0}>
        <ul>{one.ask.map((question) => <Left key={question.question + (question.value ?? '')} question={question} context={context} />)}</ul>
      </Part>
      {one.referral && <Ways referral={one.referral} words={words} />}
      <Found evidence={one.evidence} caveats={[...one.caveats, ...one.contradictions]} words={words} />
      <p class="small"><a href={context.address(one.id)} target="_blank" rel="noopener noreferrer">{words.say('support.all')}<span class="unseen">: {one.name}</span></a></p>
    </>
  );
}

/** Its conditions, and what stands in the way: what each says of this person, and where it is published. */
export function Conditions({ criteria, words }: { criteria: Criterion[]; words: Words }) {
  const wanted = criteria.filter(({ exclusion }) => !exclusion);
  const against = criteria.filter(({ exclusion }) => exclusion);
  return (
    <>
      <Part title={words.say('support.conditions')} some={wanted.length > 0}>
        <ul class="conditions">{wanted.map((one) => <Condition key={one.id} one={one} sign={one.answer} word={words.say(`support.condition.${one.answer}`)} words={words} />)}</ul>
      </Part>
      <Part title={words.say('support.in-the-way')} some={against.length > 0}>
        <ul class="conditions">{against.map((one) => <Condition key={one.id} one={one} sign={TURNED[one.answer]} word={words.say(`support.against.${one.answer}`)} words={words} />)}</ul>
      </Part>
    </>
  );
}

export function Part({ title, some, children }: { title: string; some: boolean; children: ComponentChildren }) {
  return some ? <><h5>{title}</h5>{children}</> : null;
}

function Condition({ one, sign, word, words }: { one: Criterion; sign: keyof typeof SIGNS; word: string; words: Words }) {
  return (
    <li class={sign}>
      <p><strong class="word"><span aria-hidden="true">{SIGNS[sign]} </span>{word}: </strong>{unbroken(one.text)}</p>
      {one.because && one.because !== one.text && <p>{unbroken(one.because)}</p>}
      {one.judgedBy && <p class="small">{words.say('support.judged', { who: one.judgedBy })}</p>}
      {one.interpretation && <p class="small">{words.say('support.reading')} {unbroken(one.interpretation)}</p>}
      <Source citation={one.citation} words={words} />
    </li>
  );
}

/** What is published is quoted as it is, in English. */
function Source({ citation: { text, url }, words }: { citation: Citation; words: Words }) {
  return (
    <p class="law">
      {words.say('support.source')} {url ? <a lang="en-GB" href={url} target="_blank" rel="noopener noreferrer">{unbroken(text)}</a> : <span lang="en-GB">{unbroken(text)}</span>}
    </p>
  );
}

function Left({ question, context: { asking, words } }: { question: ProgrammeQuestion; context: Context }) {
  const ask = asking(question);
  return (
    <li>
      {question.text}{' '}
      {ask && <button type="button" class="link" onClick={ask}>{words.say('support.answer-now')}<span class="unseen">: {question.text}</span></button>}
    </li>
  );
}

/** The ways in, the nearest first; those with the same words stand together. */
function Ways({ referral, words }: { referral: Referral; words: Words }) {
  const alike = new Map<string, ReferralRoute[]>();
  for (const route of referral.routes) {
    const key = [route.say, route.bring, route.ifRefused].join('\n');
    alike.set(key, [...(alike.get(key) ?? []), route]);
  }
  return (
    <Part title={words.say('support.ways')} some>
      {[...alike.entries()].map(([key, routes]) => (
        <div key={key} class="way">
          {routes.map(({ id, text }) => <p key={id}><strong>{text}</strong></p>)}
          {[routes[0]?.say, routes[0]?.bring].map((text) => text && <p key={text}>{text}</p>)}
          {routes[0]?.ifRefused && <p>{words.say('support.refused')} {routes[0].ifRefused}</p>}
        </div>
      ))}
      <p>{referral.consent}</p>
    </Part>
  );
}

/** What was published: for the person's own groups first, and the rest folded away. */
export function Found({ evidence, caveats, words }: { evidence: Evidence[]; caveats: string[]; words: Words }) {
  const yours = evidence.filter((one) => one.yours);
  const others = evidence.filter((one) => !one.yours);
  return (
    <Part title={words.say('support.evidence')} some>
      {yours.length > 0
        ? <ul>{yours.map((one) => <Result key={one.id} one={one} words={words} />)}</ul>
        : <p class="small">{words.say(evidence.length > 0 ? 'support.evidence.others' : 'support.evidence.none')}</p>}
      {others.length > 0 && (
        <details class="group">
          <summary>{words.say('support.evidence.open', { count: others.length })}</summary>
          <ul>{others.map((one) => <Result key={one.id} one={one} words={words} />)}</ul>
        </details>
      )}
      {caveats.map((text) => <p key={text} class="small">{unbroken(text)}</p>)}
    </Part>
  );
}

function Result({ one, words }: { one: Evidence; words: Words }) {
  return (
    <li>
      <p>{one.label && <strong>{one.label}: </strong>}{unbroken(counted(one, words))}</p>
      {one.base && <p>{words.say('support.base')} {unbroken(one.base)}.</p>}
      {one.kind !== 'finding' && <p>{words.say(`support.kind.${one.kind}`)}</p>}
      {one.note && <p class="small">{unbroken(one.note)}</p>}
      {one.quote && <p class="small" lang="en-GB">“{unbroken(one.quote)}”</p>}
      <Source citation={one.source} words={words} />
    </li>
  );
}

/** The figure and what it counts. A text that begins with the unit says it for both. */
function counted(one: Evidence, words: Words): string {
  if (one.figure === undefined) {
    return one.what;
  }
  const figure = `${one.about ? words.say(`support.about.${one.about}`) : ''} ${sized(one, words)}`.trim();
  const unit = one.unit ? unitOf(one.unit, words) : '';
  // "90 more days in work", and not "90 days more days".
  if (unit && figure.endsWith(` ${unit}`) && one.what.split(/[ ,]/, 2)[1] === unit) {
    return figure.slice(0, -unit.length) + one.what;
  }
  return unit && [' ', ','].includes(one.what.slice(unit.length, unit.length + 1)) && one.what.startsWith(unit)
    ? figure + one.what.slice(unit.length) : `${figure} ${one.what}`;
}

function unitOf(unit: string, words: Words): string {
  const key = `support.unit.${unit.replace(/ /g, '-')}`;
  return words.has(key) ? words.say(key) : unit.replace(/-/g, ' ');
}

function sized({ figure, figureTo, unit }: Evidence, words: Words): string {
  const [least = '', most] = [figure, figureTo].map((number) => number?.toLocaleString('en-GB'));
  const range = most === undefined ? least : words.say('support.range', { least, most });
  return unit === 'GBP' ? `£${range}` : unit === 'percent' ? `${range}%` : `${range} ${unit ? unitOf(unit, words) : ''}`.trim();
}

/** What a closed programme was, and the conditions it had. */
export function Closed({ one, words }: { one: ClosedProgramme; words: Words }) {
  return (
    <>
      <p>{one.offer.summary}</p>
      <Conditions criteria={one.criteria} words={words} />
      <Found evidence={one.evidence} caveats={[...one.caveats, ...one.contradictions]} words={words} />
    </>
  );
}
