// What help goes, stays or is not claimed; what has no price; and what would change the answer.
import type { Citation, HelpNotClaimed, HelpThatWouldChangeIt, JobAnswer, Worth } from 'contract';
import { sentence, type Words } from '../words';
import type { Part } from './answer';
import { Because } from './law';

interface Item { id: string; label: string; because: string | string[]; worth?: Worth; citation?: Citation }

export function Help({ job, words }: Part) {
  return (
    <section>
      <h3>{words.say('help.title')}</h3>
      <Items title={words.say('help.not-claimed')} items={missing(job, words)} words={words} open />
      <Items title={words.say('help.lost')} items={job.helpLost} words={words} open />
      <Items title={words.say('help.gained')} items={job.helpGained ?? []} words={words} open />
      {job.verdict !== 'worse-off' && <Items title={words.say('help.cheaper')} items={cheaper(job)} words={words} />}
      <Items title={words.say('help.kept')} items={job.helpKept ?? []} words={words} />
    </section>
  );
}

/** What help is not claimed. Where several children have the same, the way to claim it is said once. */
function missing(job: JobAnswer, words: Words): Item[] {
  const alike = new Map<string, HelpNotClaimed[]>();
  for (const one of job.inJob?.helpNotClaimed ?? []) {
    const key = [one.id, one.howToClaim].join('\n');
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].flatMap(([first, ...rest]) => {
    if (!first) {
      return [];
    }
    const { worth, ...one } = first;
    return rest.length === 0
      ? { ...first, because: `${first.because} ${first.howToClaim}` }
      : { ...one, because: [...[first, ...rest].map((each) => [each.because, each.worth && `${sentence(worthOf(each.worth, words))}.`].filter(Boolean).join(' ')), first.howToClaim] };
  });
}

const worthOf = (worth: Worth, words: Words) => words.say('help.worth', { amount: words.sum(worth.amount), per: words.say(`per.${worth.per}`) });

/** How a cost could be lower, by how much, and what to do for it. */
const cheaper = (job: JobAnswer): Item[] => (job.couldBeLower ?? []).map((one) => ({
  id: one.id, label: one.label, because: [one.because, one.howTo].filter(Boolean).join(' '),
  ...(one.saving ? { worth: one.saving } : {}), ...(one.citation ? { citation: one.citation } : {}),
}));

/** What the job itself costs: where that makes somebody worse off, it is what they may change. */
const costs = (job: JobAnswer, words: Words): Item[] => job.workCosts.map((cost) => ({
  id: cost.id, because: cost.because ?? '',
  label: `${cost.label ?? cost.id}: ${words.say('difference.cost', { amount: words.sum(cost.amount.amount), per: words.say(`per.${cost.amount.per}`) })}`,
}));

function Items({ title, items, words, open }: { title: string; items: Item[]; words: Words; open?: boolean }) {
  return items.length === 0 ? null : (
    <details class="group" open={open}>
      <summary>{title} ({items.length})</summary>
      <ul class="items">
        {items.map((item, index) => (
          <li key={`${item.id}${index}`}>
            <p class="label">{item.label}{item.worth ? `: ${worthOf(item.worth, words)}` : ''}</p>
            {[item.because].flat().map((text) => <Because key={text} because={text} words={words} />)}
            <Because citation={item.citation} words={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What no figure shows, and what is left out of them. */
export function NotPriced({ job, words }: Part) {
  const texts = [...(job.beyondMoney ?? []).map((one) => one.because), ...job.notCounted.map((one) => one.because ?? '')].filter(Boolean);
  return texts.length === 0 ? null : (
    <section>
      <h3>{words.say('not-priced.title')}</h3>
      <ul>{texts.map((text) => <li key={text}>{text}</li>)}</ul>
    </section>
  );
}

/** What a programme would add to this job; and the answer with it, where that is another. */
export const added = (key: string, one: HelpThatWouldChangeIt, job: JobAnswer, words: Words) =>
  [words.say(key, { gain: words.sum(one.gain) }), one.verdict !== job.verdict && words.say('change.verdict', { verdict: words.say(`verdict.${one.verdict}`) })].filter(Boolean).join(' ');

/** What to do next, and which programmes would change the answer. */
export function WhatWouldChangeIt({ job, words, support }: Part & { support: (programme: string) => void }) {
  const programmes = job.helpThatWouldChangeIt ?? [];
  const steps = job.whatToDo ?? [];
  return steps.length + programmes.length === 0 ? null : (
    <section>
      <h3>{words.say(job.verdict === 'worse-off' ? 'change.title' : 'change.next')}</h3>
      {steps.length > 0 && <ul>{steps.map((text) => <li key={text}>{text}</li>)}</ul>}
      {job.verdict === 'worse-off' && (
        <>
          <Items title={words.say('change.costs')} items={costs(job, words)} words={words} open />
          <Items title={words.say('help.cheaper')} items={cheaper(job)} words={words} open />
        </>
      )}
      {programmes.length > 0 && (
        <>
          <p>{words.say('change.programmes')}</p>
          <ul class="items">
            {programmes.map((one) => (
              <li key={one.programme}>
                <p class="label">{one.name ?? one.programme}</p>
                <p>{added('change.gain', one, job, words)}{one.forMonths ? ` ${words.say(one.forMonths === 1 ? 'change.lasts-one' : 'change.lasts', { months: one.forMonths })}` : ''}</p>
                {one.mustAskBeforePaying && <p>{words.say('start.ask-first')}</p>}
                <p><button type="button" class="link" onClick={() => support(one.programme)}>{words.say('change.see')}<span class="unseen">: {one.name ?? one.programme}</span></button></p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
