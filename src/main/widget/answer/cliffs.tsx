// Where a little more pay would change a lot, by the law's own limits: what comes next first, what is passed already after it.
import type { Cliff } from 'contract';
import type { Words } from '../words';
import type { Part } from './answer';
import { Because } from './law';

export function Cliffs({ job, words }: Part) {
  const cliffs = [...job.cliffs ?? []].sort((one, other) => (one.distance ?? 0) - (other.distance ?? 0));
  const ahead = cliffs.filter((cliff) => (cliff.distance ?? 0) > 0);
  const past = cliffs.filter((cliff) => (cliff.distance ?? 0) <= 0);
  return cliffs.length === 0 ? null : (
    <section class="cliffs">
      <h3>{words.say('cliffs.title')}</h3>
      <CliffList title={words.say('cliffs.ahead')} cliffs={ahead} words={words} open />
      <CliffList title={words.say('cliffs.past')} cliffs={past} words={words} />
    </section>
  );
}

function CliffList({ title, cliffs, words, open }: { title: string; cliffs: Cliff[]; words: Words; open?: boolean }) {
  return cliffs.length === 0 ? null : (
    <details class="group" open={open}>
      <summary>{title} ({cliffs.length})</summary>
      <ul class="items">{cliffs.map((cliff) => <Limit key={`${cliff.id}${cliff.atNetEarnings}`} cliff={cliff} words={words} />)}</ul>
    </details>
  );
}

function Limit({ cliff, words }: { cliff: Cliff; words: Words }) {
  const change = cliff.loss ? words.say('cliffs.loss', { amount: words.pounds(cliff.loss) }) : cliff.gain ? words.say('cliffs.gain', { amount: words.pounds(cliff.gain) }) : '';
  const away = cliff.distance !== undefined && cliff.distance > 0 ? words.say('cliffs.away', { amount: words.pounds(cliff.distance) }) : '';
  return (
    <li>
      {(change || away) && <p class="label">{[away, change].filter(Boolean).join(' ')}</p>}
      <Because because={cliff.because} citation={cliff.citation} words={words} />
      {(cliff.notGotBack ?? []).map((one) => <p key={one.id}>{one.because}</p>)}
      {(cliff.hangsOnIt ?? []).length > 0 && <p>{words.say('cliffs.with-it', { what: [...new Set(cliff.hangsOnIt?.map((one) => one.label))].join(', ') })}</p>}
    </li>
  );
}
