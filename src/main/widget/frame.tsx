// What stands around both questions: their names, the language, and what was answered, which they share.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Boxes } from './entry';
import { Notices } from './failures';
import { Journey, type Answered } from './journey';
import type { Answers } from './pages';
import type { Service } from './service';
import { Support } from './support/support';
import type { Words } from './words';

/** The two questions: whether the job is worth it, and which support could help. */
export const VIEWS = ['job', 'support'] as const;
export type View = (typeof VIEWS)[number];

/** What was typed on a page and not sent yet, by page: it outlives a look elsewhere. */
export type Drafts = Record<string, Boxes>;

/** What both questions know: a page that one of them asks need not be asked again by the other. */
export interface Known {
  answers: Answers;
  drafts: Drafts;
  /** Keeps new answers; the drafts of these pages are done with. */
  keep: (answers: Answers, sent: string[]) => void;
  put: (page: string, box: string, text: string) => void;
}

interface Properties {
  words: Words;
  service: Service;
  prefilled: Answers;
  show: View;
  switchLanguage: () => void;
  answered: (detail: Answered) => void;
}

export function Frame({ words, service, prefilled, show, switchLanguage, answered }: Properties) {
  const [answers, setAnswers] = useState<Answers>(prefilled);
  const [drafts, setDrafts] = useState<Drafts>({});
  const [view, setView] = useState<View>(show);
  const [programme, setProgramme] = useState<string>();
  const [worth, setWorth] = useState<Answered>();
  const [round, setRound] = useState(1);
  const frame = useRef<HTMLDivElement>(null);
  const turned = useRef(false);

  useEffect(() => setView(show), [show]);

  // The other question has a heading of its own: whoever turned to it reads on from there.
  useLayoutEffect(() => {
    if (turned.current) {
      turned.current = false;
      frame.current?.querySelector<HTMLElement>('.view:not([hidden]) h2')?.focus();
    }
  }, [view, round]);

  function turn(to: View, about?: string) {
    turned.current = to !== view;
    setProgramme(about);
    setView(to);
  }

  /** For the next person: nothing of the one before is left, neither answers nor what was typed. */
  function startAgain() {
    turned.current = true;
    setAnswers({});
    setDrafts({});
    setWorth(undefined);
    setProgramme(undefined);
    setRound(round + 1);
  }

  function heard(detail: Answered) {
    setWorth(detail);
    answered(detail);
  }

  const known: Known = {
    answers,
    drafts,
    keep: (next, sent) => {
      setAnswers(next);
      setDrafts((before) => Object.fromEntries(Object.entries(before).filter(([page]) => !sent.includes(page))));
    },
    put: (page, box, text) => setDrafts((before) => ({ ...before, [page]: { ...before[page], [box]: text } })),
  };
  return (
    <div class="calculator" lang={words.language === 'cy' ? 'cy' : 'en-GB'} ref={frame}>
      <header>
        <nav aria-label={words.say('views')}>
          <ul>
            {VIEWS.map((one) => (
              <li key={one}><button type="button" id={`view-${one}`} aria-current={one === view ? 'page' : undefined} onClick={() => turn(one)}>{words.say(`view.${one}`)}</button></li>
            ))}
          </ul>
        </nav>
        <button type="button" class="plain small" onClick={switchLanguage} lang={words.language === 'cy' ? 'en-GB' : 'cy'}>{words.say('language.other')}</button>
      </header>
      {words.language === 'cy' && <p class="note">{words.say('language.draft')}</p>}
      <Notices service={service} words={words} />
      <div class="view" hidden={view !== 'job'}>
        <Journey key={round} words={words} service={service} known={known} shown={view === 'job'} answered={heard} support={(about) => turn('support', about)} />
      </div>
      <div class="view" hidden={view !== 'support'}>
        <Support key={round} words={words} service={service} known={known} shown={view === 'support'} job={worth?.answer.jobs[0]} programme={programme} />
      </div>
      <footer>
        {Object.keys(answers).length > 0 && <StartAgain key={round} words={words} startAgain={startAgain} />}
        <p>{words.say('privacy')}</p>
      </footer>
    </div>
  );
}

/** Asks once more before everything goes. */
function StartAgain({ words, startAgain }: { words: Words; startAgain: () => void }) {
  const [asking, setAsking] = useState<boolean>();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking !== undefined) {
      first.current?.focus();
    }
  }, [asking]);
  return asking
    ? (
      <div class="start-again" role="group" aria-label={words.say('again')}>
        <p>{words.say('again.sure')}</p>
        <div class="ways">
          <button type="button" class="small" ref={first} onClick={startAgain}>{words.say('again.clear')}</button>
          <button type="button" class="plain small" onClick={() => setAsking(false)}>{words.say('again.keep')}</button>
        </div>
      </div>
    )
    : <p><button type="button" class="link" id="start-again" ref={first} onClick={() => setAsking(true)}>{words.say('again')}</button></p>;
}
