// What is said when the service does not answer, is slow, or is newer than this page. What was answered stays.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Service, Standing } from './service';
import type { Words } from './words';

/** After this time without an answer, somebody wonders whether anything happens. */
const LONG = 4_000;

/** The notices that come by themselves: they are read out, and take nobody's focus. */
export function Notices({ service, words }: { service: Service; words: Words }) {
  const [standing, setStanding] = useState<Standing>({ waiting: false, outdated: false });
  const [long, setLong] = useState(false);
  useLayoutEffect(() => {
    service.watch = setStanding;
  }, [service]);
  useEffect(() => {
    const timer = standing.waiting ? setTimeout(() => setLong(true), LONG) : undefined;
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [standing.waiting]);
  return (
    <div class="notices" role="status">
      {long && standing.waiting && <p class="note">{words.say('notice.long')}</p>}
      {standing.outdated && <p class="note">{words.say('notice.outdated')}</p>}
    </div>
  );
}

/** A failure takes the focus, each time anew: the button that was pressed may be gone. */
export function Failed({ failure, words, again }: { failure: Failure; words: Words; again: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [failure]);
  const text = failure.kind === 'busy' && failure.seconds
    ? words.say('failure.busy-for', { seconds: failure.seconds })
    : words.say(`failure.${failure.kind}`);
  return (
    <div class="faults failed" role="alert" tabIndex={-1} ref={box}>
      <h3>{words.say('failure.title')}</h3>
      <p>{text}</p>
      <button type="button" id="again" onClick={again}>{words.say('way.again')}</button>
    </div>
  );
}
