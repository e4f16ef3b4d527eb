// Where a little more pay would change a lot, by the law's own limits: what comes next first, what is passed already after it.
import type { Cliff } from 'contract';
import type { Words } from '../words';
import type { Part } from './answer';
import { Because } from './law';

export function Cliffs({ job, words }: Part) {
  const cliffs = [...job.cliffs ?? []].sort((one, other) => (one.distance ?? 0) - (other.distance ?? 0));
  const ahead = cliffs.filter((cliff) => (cliff.distance ?? 0) > 0);
  const past = cliffs.filter((cliff) => (cliff.distance ?? 0) <= 0);
  // A minimum income floor counts more than is earned: the distance is from there.
  const away = job.inJob?.universalCredit?.minimumIncomeFloor?.applied ? 'cliffs.away.floor' : 'cliffs.away';
  return cliffs.length === 0 ? null : (
    <section class="cliffs">
      <h3>{words.say('cliffs.title')}</h3>
      <CliffList title={words.say('cliffs.ahead')} cliffs={ahead} away={away} words={words} open />
      <CliffList title={words.say('cliffs.past')} cliffs={past} away={away} words={words} past />
    </section>
  );
}

function CliffList({ title, cliffs, away, words, open, past }: { title: string; cliffs: Cliff[]; away: string; words: Words; open?: boolean; past?: boolean }) {
  return cliffs.length === 0 ? null : (
    <details class="group" open={open}>
      <summary>{title} ({cliffs.length})</summary>
      <ul class="items">{cliffs.map((cliff) => <Limit key={`${cliff.id}${cliff.atNetEarnings}`} cliff={cliff} away={away} words={words} past={past} />)}</ul>
    </details>
  );
}

function Limit({ cliff, away: key, words, past }: { cliff: Cliff; away: string; words: Words; past?: boolean }) {
  const then = past ? '.past' : '';
  const change = cliff.loss ? words.say(`cliffs.loss${then}`, { amount: words.sum(cliff.loss) })
    : cliff.gain ? words.say(`cliffs.gain${then}`, { amount: words.sum(cliff.gain) }) : '';
  const away = cliff.distance !== undefined && cliff.distance > 0 ? words.say(key, { amount: words.sum(cliff.distance) }) : '';
  return (
    <li>
      {(change || away) && <p class="label">{[away, change].filter(Boolean).join(' ')}</p>}
      <Because because={cliff.because} citation={cliff.citation} words={words} />
      {(cliff.notGotBack ?? []).map((one) => <p key={one.id}>{one.because}</p>)}
      {(cliff.hangsOnIt ?? []).length > 0 && <p>{words.say('cliffs.with-it', { what: [...new Set(cliff.hangsOnIt?.map((one) => one.label))].join(', ') })}</p>}
    </li>
  );
}
