// What is wrong, in one place: a summary that takes the focus, and leads to the box of each fault.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { boxId } from './fields';
import type { Words } from './words';

export interface FaultText { box: string; text: string }

interface Properties {
  texts: FaultText[];
  words: Words;
  /** What was looked at and found wrong: only when it is another does the summary take the focus again. */
  found: unknown;
  children?: ComponentChildren;
}

export function Faults({ texts, words, found, children }: Properties) {
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (texts.length > 0) {
      summary.current?.focus();
    }
  }, [found]);
  return texts.length === 0 ? null : (
    <div class="faults" tabIndex={-1} ref={summary} role="alert">
      <h3>{words.say('wrong.title')}</h3>
      <ul>
        {texts.map(({ box, text }) => (
          <li key={box + text}>{box ? <a href={`#${boxId(box)}`} onClick={(event) => leadTo(event, box)}>{text}</a> : text}</li>
        ))}
      </ul>
      {children}
    </div>
  );
}

/** A link of the summary leads to its box: an address would lead out of the shadow. */
function leadTo(event: MouseEvent, box: string) {
  event.preventDefault();
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.getElementById(boxId(box))?.focus();
}
