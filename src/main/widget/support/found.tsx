// What fits, what might, and what does not. Every sentence about a programme or the person comes from the service.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ClosedProgramme, JobAnswer, ProgrammeMatch, ProvisionAnswer } from 'contract';
import { added } from '../answer/help';
import { notADecision, unbroken, type Words } from '../words';
import { Closed, Programme, reasons, type Context } from './programme';

interface Properties {
  answer: ProvisionAnswer;
  context: Context;
  /** What the answer about the job says of programmes that would change it. */
  /** The answer about the job, once there is one. */
  job: JobAnswer | undefined;
  /** A programme that somebody was led to. */
  programme: string | undefined;
}

export const FITS = 'support-fits';

export function Found({ answer, context, job, programme }: Properties) {
  const { words } = context;
  const root = useRef<HTMLDivElement>(null);
  const of = (fit: string, alongside?: boolean) =>
    answer.programmes.filter((one) => one.fit === fit && (alongside === undefined || one.alongside === alongside));
  const fits = of('fits', false);
  const might = of('might-fit', false);
  const alongside = [...of('fits', true), ...of('might-fit', true)];
  const not = of('does-not-fit');
  const closed = answer.closed.filter((one) => one.wouldHave.fit === 'fits' || one.id === programme);
  const row = { context, job };

  useLayoutEffect(() => {
    const led = programme && root.current?.querySelector<HTMLDetailsElement>(`[data-programme="${CSS.escape(programme)}"]`);
    if (led) {
      led.parentElement?.closest('details')?.setAttribute('open', '');
      led.open = true;
      led.querySelector('summary')?.focus();
    }
  }, [programme]);

  return (
    <div class="found-programmes" ref={root}>
      <h3 id={FITS} tabIndex={-1}>{words.say('support.fits', { count: fits.length })}</h3>
      {fits.length === 0 ? <p>{words.say('support.fits.none')}</p> : <ul class="programmes">{fits.map((one) => <Fitting key={one.id} one={one} {...row} />)}</ul>}
      <h3>{words.say('support.might', { count: might.length })}</h3>
      {might.length === 0 ? <p>{words.say('support.might.none')}</p> : <ul class="programmes">{might.map((one) => <Folded key={one.id} one={one} lines={[left(one, words)]} {...row} />)}</ul>}
      {alongside.length > 0 && (
        <>
          <h3>{words.say('support.alongside', { count: alongside.length })}</h3>
          <p class="small">{words.say('support.alongside.what')}</p>
          <ul class="programmes">
            {alongside.map((one) => one.fit === 'fits'
              ? <Fitting key={one.id} one={one} {...row} />
              : <Folded key={one.id} one={one} lines={[`${words.say('support.fit.might-fit')}. ${left(one, words)}`]} {...row} />)}
          </ul>
        </>
      )}
      {not.length > 0 && (
        <details class="group">
          <summary>{words.say('support.not', { count: not.length })}</summary>
          <ul class="programmes">{not.map((one) => <Folded key={one.id} one={one} lines={reasons(one, words)} {...row} />)}</ul>
        </details>
      )}
      {closed.length > 0 && (
        <details class="group">
          <summary>{words.say('support.closed', { count: closed.length })}</summary>
          <ul class="programmes">{closed.map((one) => <Shut key={one.id} one={one} answer={answer} words={words} />)}</ul>
        </details>
      )}
      <p class="small">{notADecision(answer.notADecision, words)} {unbroken(words.say('support.looked', { day: words.day(answer.date) }))}</p>
    </div>
  );
}

interface RowProperties { one: ProgrammeMatch; context: Context; job: JobAnswer | undefined }

/** What fits: what it gives and the first way in stand open. */
function Fitting({ one, context, job }: RowProperties) {
  const { words } = context;
  const way = one.referral?.routes[0]?.text;
  return (
    <li class="fitting">
      <h4>{one.name}</h4>
      <p><strong class="word">{words.say('support.fit.fits')}. </strong>{unbroken(one.offer.summary)}</p>
      {way && <p><strong>{words.say('support.first-way')} </strong>{way}</p>}
      <Change one={one} job={job} words={words} />
      <p class="small">{unbroken(one.status.because)}</p>
      <details data-programme={one.id}>
        <summary>{words.say('support.open')}<span class="unseen">: {one.name}</span></summary>
        <div><Programme one={one} context={context} /></div>
      </details>
    </li>
  );
}

/** What might fit, or does not: a line that opens, and what decides it; once it is open, that stands within. */
function Folded({ one, context, job, lines }: RowProperties & { lines: string[] }) {
  return (
    <li>
      <h4 class="unseen">{one.name}</h4>
      <details data-programme={one.id}>
        <summary>{one.name}</summary>
        <div>
          <p>{unbroken(one.offer.summary)}</p>
          <Change one={one} job={job} words={context.words} />
          <p>{unbroken(one.status.because)}</p>
          <Programme one={one} context={context} />
        </div>
      </details>
      <div class="folded">
        {lines.map((text) => <p key={text} class="small">{text}</p>)}
        <Change one={one} job={job} words={context.words} />
      </div>
    </li>
  );
}

/** What the answer about the job says of this programme. */
function Change({ one, job, words }: { one: ProgrammeMatch; job: JobAnswer | undefined; words: Words }) {
  const change = job?.helpThatWouldChangeIt?.find(({ programme }) => programme === one.id);
  return job && change ? <p>{added('support.changes', change, job, words)}</p> : null;
}

function left({ ask, undecided }: ProgrammeMatch, words: Words): string {
  const first = ask[0]?.text;
  return first ? words.say(ask.length === 1 ? 'support.decides.one' : 'support.decides', { count: ask.length, question: first })
    : words.say(undecided.length > 0 ? 'support.decides.undecided' : 'support.decides.nothing');
}

/** A closed programme, and what does the same now. */
function Shut({ one, answer, words }: { one: ClosedProgramme; answer: ProvisionAnswer; words: Words }) {
  const open = one.equivalents.flatMap((id) => answer.programmes.find((other) => other.id === id) ?? []);
  return (
    <li>
      <h4>{one.name}</h4>
      <p>{unbroken(one.status.because)}</p>
      {one.open.to && <p class="small">{words.say(one.open.from ? 'support.open-from-to' : 'support.open-to', { from: words.day(one.open.from ?? one.open.to), to: words.day(one.open.to) })}</p>}
      {open.length > 0 && (
        <>
          <p>{words.say('support.now')}</p>
          <ul>{open.map(({ id, name, fit }) => <li key={id}>{name} ({words.say(`support.fit.${fit}`).toLocaleLowerCase('en-GB')})</li>)}</ul>
        </>
      )}
      <details data-programme={one.id}>
        <summary>{words.say('support.was')}<span class="unseen">: {one.name}</span></summary>
        <div><Closed one={one} words={words} /></div>
      </details>
    </li>
  );
}
