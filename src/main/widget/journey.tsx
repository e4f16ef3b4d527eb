// The journey: which page comes next, what is known so far, and the answer. Nothing that was answered is lost on the way.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Assumption, PositionAnswer, WorthItAnswer, WorthItRequest } from 'contract';
import { Answer } from './answer/answer';
import { Headline } from './answer/headline';
import { Open } from './away/open';
import { TakeAway } from './away/take-away';
import { Failed } from './failures';
import type { Known } from './frame';
import { answered, PAGES, shown, type Answers, type Page, type Said } from './pages';
import { named } from './people';
import { Questions } from './questions';
import { SUPPORT } from './support/person';
import { knowsHousehold, knowsJob, positionRequest, worthItRequest } from './request';
import type { Failure, Outcome, Service } from './service';
import type { Words } from './words';

export interface Answered { request: WorthItRequest; answer: WorthItAnswer }

interface Properties {
  words: Words;
  service: Service;
  known: Known;
  /** Whether it stands on the screen, or the other question does. */
  shown: boolean;
  answered: (detail: Answered) => void;
  /** Leads to the other question, and to a programme there. */
  support: (programme: string) => void;
}

const NOTHING_SAID: Said = { ask: [], assumptions: [] };
const DONE = 'answer';

export function Journey({ words, service, known, shown: onScreen, answered: tell, support }: Properties) {
  const { answers } = known;
  const [said, setSaid] = useState<Said>(NOTHING_SAID);
  const [at, setAt] = useState(PAGES[0]?.id ?? DONE);
  const [about, setAbout] = useState<Assumption>();
  const [oneForm, setOneForm] = useState(false);
  const [worth, setWorth] = useState<Answered>();
  const [failure, setFailure] = useState<Failure>();
  const [again, setAgain] = useState<() => void>();
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const asked = useRef(answers);
  const spoken = useRef(words);
  spoken.current = words;

  // Before the page is painted: a key that is pressed at once must not go to where the focus was.
  useLayoutEffect(() => {
    if (moved.current) {
      heading.current?.focus();
    }
  }, [at, answers['place.unknown']]);

  useEffect(() => {
    if (worth && at === DONE) {
      void go(answers);
    }
  }, [words.language]);

  // A host that filled in answers is shown what they come to, or the first page that is still open.
  useEffect(() => {
    if (Object.keys(answers).length > 0) {
      void go(answers, [], false);
    }
  }, []);

  // What was answered for the other question may count here too.
  useEffect(() => {
    if (onScreen && !sameForTheJob(asked.current, answers)) {
      void go(answers);
    }
  }, [onScreen]);

  const visible = PAGES.filter((page) => shown(page, answers, said));

  async function go(next: Answers, sent: string[] = [], focus = true) {
    setBusy(true);
    const { language } = spoken.current;
    const outcome = await ask(next, spoken.current, service);
    if (language !== spoken.current.language) {
      // The other language was chosen meanwhile.
      await go(next, sent, focus);
      return;
    }
    setBusy(false);
    if (outcome && !outcome.ok) {
      failed(outcome.failure, () => void go(next, sent, focus));
      return;
    }
    setFailure(undefined);
    setAbout(undefined);
    moved.current = focus;
    const heard = outcome ? named(outcome.answer.said, next, spoken.current) : NOTHING_SAID;
    asked.current = next;
    known.keep(next, sent);
    setSaid(heard);
    setWorth(outcome?.answer.worth);
    if (outcome?.answer.worth) {
      tell(outcome.answer.worth);
    }
    const open = PAGES.filter((page) => shown(page, next, heard) && !answered(page, next, heard));
    setAt(open[0]?.id ?? DONE);
  }

  function failed(what: Failure | undefined, retry?: () => void) {
    setFailure(what);
    setAgain(() => retry);
  }

  /** To put right what was assumed, its page asks for it as if the service did. */
  function lead(page: string, assumed?: Assumption) {
    moved.current = true;
    setAbout(assumed);
    setFailure(undefined);
    setAt(page);
  }

  const page = PAGES.find((one) => one.id === at);
  const before = visible[visible.findIndex((one) => one.id === at) - 1];
  const refused = useMemo(() => (failure?.kind === 'refused' ? refusals(named(failure, answers, words)) : []), [failure]);
  const told = visible.filter((one) => one !== page && answered(one, answers, said)).length;
  const done = at === DONE && worth;
  return (
    <>
      {done ? <h2 ref={heading} tabIndex={-1}>{words.say('answer.title')}</h2> : page && (
        <>
          {oneForm ? null : <p class="caption"><span class="section">{words.say(`section.${page.section}`)}</span>{told > 0 && <> <span class="clause"><span class="dot">· </span>{words.say(told === 1 ? 'turn.one' : 'turn', { number: told })}</span></>}</p>}
          <h2 ref={heading} tabIndex={-1}>{words.say(oneForm ? 'form.title' : `page.${page.id}`)}</h2>
        </>
      )}
      {failure && failure.kind !== 'refused' && <Failed failure={failure} words={words} again={() => again?.()} />}
      {done
        ? (
          <>
            <Answer asked={worth} service={service} answers={answers} said={said} words={words} pages={visible} change={lead} support={support} />
            <TakeAway answer={worth.answer} answers={answers} said={said} words={words} pages={visible} />
          </>
        )
        : page && onScreen && (
          <>
            {!oneForm && <PageHint page={page} words={words} />}
            <Questions
              key={oneForm ? 'form' : `${page.id}${answers['place.unknown'] ?? ''}`} pages={oneForm ? visible : [page]} known={known} said={about ? { ...said, ask: [...said.ask, about] } : said}
              words={words} service={service} refused={refused} busy={busy} go={(next, sent) => void go(next, sent)} failed={failed}
              back={before && !oneForm ? () => lead(before.id) : undefined}
            />
            <SoFar worth={worth} words={words} />
            {page === PAGES[0] && !oneForm && <Open words={words} open={(kept) => void go(kept, PAGES.map((one) => one.id))} />}
            <p class="switch"><button type="button" class="link" onClick={() => setOneForm(!oneForm)}>{words.say(oneForm ? 'form.pages' : 'form.one')}</button></p>
          </>
        )}
    </>
  );
}

/** Whether two sets of answers ask the same of the job: what is told about a person's support counts for the support alone. */
function sameForTheJob(one: Answers, other: Answers): boolean {
  const told = (answers: Answers) => JSON.stringify(Object.entries(answers).filter(([name]) => !name.startsWith(SUPPORT)).sort());
  return told(one) === told(other);
}

function PageHint({ page, words }: { page: Page; words: Words }) {
  const key = `page.${page.id}.hint`;
  return words.has(key) ? <p class="lead">{words.say(key)}</p> : null;
}

/** The answer with what is known so far, announced as it changes. */
function SoFar({ worth, words }: { worth: Answered | undefined; words: Words }) {
  const headline = worth?.answer.jobs[0]?.headline;
  return <div class="so-far" role="status">{headline && <p><strong>{words.say('so-far')}</strong> <Headline text={headline} /></p>}</div>;
}

function refusals(failure: Extract<Failure, { kind: 'refused' }>): string[] {
  const { errors, detail, title } = failure.problem;
  return errors?.length ? errors.map((fault) => [fault.detail, fault.suggestion].filter(Boolean).join(' ')) : [detail ?? title];
}

/** Asks what these answers come to: the job, once it is known; the household before; nothing where even that is not. */
async function ask(answers: Answers, words: Words, service: Service): Promise<Outcome<{ said: Said; worth?: Answered }> | undefined> {
  if (knowsJob(answers)) {
    const request = worthItRequest(answers, words.language, ['explanation', 'break-even', 'cliffs', 'help', 'timeline']);
    const outcome = await service.worthIt(request);
    return outcome.ok ? { ok: true, answer: { said: heard(outcome.answer), worth: { request, answer: outcome.answer } } } : outcome;
  }
  if (knowsHousehold(answers)) {
    const outcome = await service.position(positionRequest(answers, words.language));
    return outcome.ok ? { ok: true, answer: { said: heard(outcome.answer) } } : outcome;
  }
  return undefined;
}

const heard = ({ ask: asked, assumptions }: PositionAnswer | WorthItAnswer): Said => ({ ask: asked ?? [], assumptions: assumptions ?? [] });
