// A reason, with the law it rests on and the rule that says so.
import type { Citation } from 'contract';
import { unbroken, type Words } from '../words';

/** The law, or whichever public source; where a figure is only what was told, the contract's own words are no law. */
const isLaw = (citation: Citation) => !citation.url?.startsWith('/');

/** A link to anything but legislation is a source, and no law. */
const sourceOf = (citation: Citation) => (!citation.url || citation.url.includes('legislation.gov.uk') ? 'answer.law' : 'support.source');

export function Because({ because, citation, words }: { because?: string | undefined; citation?: Citation | undefined; words: Words }) {
  return (
    <>
      {because && <p>{unbroken(because)}</p>}
      {citation && isLaw(citation) && (
        <p class="law">
          {words.say(sourceOf(citation))} {citation.url ? <a lang="en-GB" href={citation.url} target="_blank" rel="noopener noreferrer">{unbroken(citation.text)}</a> : <span lang="en-GB">{unbroken(citation.text)}</span>}
        </p>
      )}
    </>
  );
}
