// Which support could help? The pages that both questions share come first; then the service says what to ask, one question at a
// time, and what fits stands beside it and changes with each answer. What is not known stays open, and never counts as no.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { JobAnswer, ProvisionAnswer } from 'contract';
import { Failed } from '../failures';
import type { Known } from '../frame';
import type { Answers } from '../pages';
import { Questions } from '../questions';
import type { Failure, Service } from '../service';
import type { Words } from '../words';
import { AnswersSoFar, soFar } from './answers';
import { FITS, Found } from './found';
import { asText, hear, type Heard } from './heard';
import { left, saidFor, stepOf, type Step } from './next';
import { given, keyOf, SUPPORT, valueOf, withValue } from './person';
import { HEADING, Question } from './question';
import { Refused } from './refused';

interface Properties {
  words: Words;
  service: Service;
  known: Known;
  /** Whether it stands on the screen, or the other question does. */
  shown: boolean;
  /** What the answer about the job says of programmes that would change it. */
  job: JobAnswer | undefined;
  /** A programme that the other question leads to. */
  programme: string | undefined;
}

interface Missed { failure: Failure; answers: Answers; again: () => void }

export function Support({ words, service, known, shown, job, programme }: Properties) {
  const { answers } = known;
  const [heard, setHeard] = useState<Heard>();
  const [chosen, setChosen] = useState<string>();
  const [missed, setMissed] = useState<Missed>();
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const latest = useRef(0);
  const step = stepOf(chosen, answers, heard);

  // What was answered for the other question, or another language, asks the service anew.
  const asked = asText(answers, words.language);
  useEffect(() => {
    if (shown && heard?.asked !== asked) {
      void go(answers, [], false);
    }
  }, [shown, asked]);

  // Before the page is painted: a key that is pressed at once must not go to where the focus was.
  useLayoutEffect(() => {
    if (moved.current) {
      moved.current = false;
      heading.current?.focus();
    }
  }, [step.id, answers]);

  /** Asks the service with these answers, and keeps them if it can answer. */
  async function go(next: Answers, sent: string[], move = true) {
    const mine = ++latest.current;
    setBusy(true);
    const outcome = await hear(next, words.language, heard, service);
    if (mine !== latest.current) {
      return;
    }
    setBusy(false);
    if (!outcome.ok) {
      setMissed({ failure: outcome.failure, answers: next, again: () => void go(next, sent, move) });
      return;
    }
    setMissed(undefined);
    moved.current = move;
    if (move) {
      setChosen(undefined);
    }
    setHeard(outcome.answer);
    known.keep(next, sent);
  }

  function show(key: string) {
    moved.current = true;
    setMissed(undefined);
    setChosen(key);
  }

  const programmes = useMemo(() => (heard ? allOf(heard.answer) : []), [heard]);
  const found = useMemo(() => heard && (
    <Found
      answer={heard.answer} job={job} programme={shown ? programme : undefined}
      context={{ words, address: (id) => service.programme(id), asking: (question) => (heard.book.has(keyOf(question)) ? () => show(keyOf(question)) : undefined) }}
    />
  ), [heard, job, programme, shown, words.language]);
  const failed = (failure: Failure | undefined, again?: () => void) => setMissed(failure && again ? { failure, answers, again } : undefined);
  return !shown && !heard ? null : (
    <div class="finder">
      <div class="asking">
        {soFar(answers) > 0 && <p class="caption">{words.say(soFar(answers) === 1 ? 'turn.one' : 'turn', { number: soFar(answers) })}</p>}
        <h2 id={HEADING} ref={heading} tabIndex={-1}>{titleOf(step, words)}</h2>
        {missed && missed.failure.kind !== 'refused' && <Failed failure={missed.failure} words={words} again={missed.again} />}
        {missed?.failure.kind === 'refused' && (
          <Refused
            failure={missed.failure} refused={missed.answers} book={heard?.book ?? new Map()} programmes={programmes} words={words}
            takeBack={(key) => void go(withValue(missed.answers, key, undefined), [])}
          />
        )}
        {shown && step.page && (
          <Questions
            key={step.id + (answers['place.unknown'] ?? '')} pages={[step.page]} known={known} said={saidFor(step.page)} words={words} service={service}
            refused={[]} busy={busy} go={(next, sent) => void go(next, sent)} failed={failed} back={chosen ? () => leave() : undefined}
          />
        )}
        {shown && step.question && <Hint step={step} answers={answers} words={words} />}
        {shown && step.question && (
          <Question
            key={step.id} question={step.question} before={valueOf(step.id, answers)} draft={known.drafts[SUPPORT + step.id] ?? {}}
            put={(box, text) => known.put(SUPPORT + step.id, box, text)} programmes={programmes} words={words} busy={busy}
            take={(value) => void go(withValue(answers, step.id, value), [SUPPORT + step.id])} skip={() => (chosen ? leave() : toWhatFits(heading.current))}
          />
        )}
        {step.id === 'end' && <End answers={answers} words={words} see={() => toWhatFits(heading.current)} />}
        {heard && <p class="counted" role="status">{counted(heard, answers, words)}</p>}
        {heard && (
          <AnswersSoFar
            answers={answers} heard={heard} words={words} programmes={programmes} change={show}
            restart={() => void go(Object.fromEntries(Object.entries(answers).filter(([name]) => !name.startsWith(SUPPORT))), [])}
          />
        )}
      </div>
      {found}
    </div>
  );

  /** Goes on without changing what was to be changed. */
  function leave() {
    moved.current = true;
    setMissed(undefined);
    setChosen(undefined);
  }
}

function titleOf({ id, page, question }: Step, words: Words): string {
  return page ? words.say(`page.${page.id}`) : question?.text ?? words.say(id === 'end' ? 'support.end' : 'support.start');
}

/** Who can answer, and for how much it counts. */
function Hint({ step, answers, words }: { step: Step; answers: Answers; words: Words }) {
  const { askedOf = 'person', settles = 0 } = step.question ?? {};
  const texts = [
    words.has(`support.asked.${askedOf}`) ? words.say(`support.asked.${askedOf}`) : '',
    settles > 1 && valueOf(step.id, answers) === undefined ? words.say('support.settles', { count: settles }) : '',
  ].filter(Boolean);
  return texts.length > 0 ? <p class="hint">{texts.join(' ')}</p> : null;
}

/** Nothing more would change the list. */
function End({ answers, words, see }: { answers: Answers; words: Words; see: () => void }) {
  const open = given(answers).filter((key) => valueOf(key, answers) === undefined).length;
  return (
    <>
      <p>{open === 0 ? words.say('support.end.all') : words.say('support.end.open', { count: open })}</p>
      <div class="ways"><button type="button" id="see" class="plain" onClick={see}>{words.say('support.see')}</button></div>
    </>
  );
}

/** How many fit now, in figures that are read out as they change. */
function counted(heard: Heard, answers: Answers, words: Words): string {
  const { programmes } = heard.answer;
  const of = (fit: string, alongside: boolean) => programmes.filter((one) => one.fit === fit && one.alongside === alongside).length;
  return words.say('support.counted', {
    fits: of('fits', false), might: of('might-fit', false), alongside: of('fits', true) + of('might-fit', true), left: left(heard, answers).length,
  });
}

/** Every programme by its name, for a question about programmes that has no options of its own. */
function allOf(answer: ProvisionAnswer) {
  return [...answer.programmes, ...answer.closed]
    .map(({ id, name }) => ({ value: id, text: name }))
    .sort((one, other) => one.text.localeCompare(other.text, 'en-GB'));
}

function toWhatFits(from: HTMLElement | null) {
  const heading = (from?.getRootNode() as ShadowRoot | undefined)?.getElementById(FITS);
  heading?.focus();
  heading?.scrollIntoView({ block: 'start' });
}
