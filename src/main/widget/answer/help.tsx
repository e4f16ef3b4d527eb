// What help goes, stays or is not claimed; what has no price; and what would change the answer.
import type { Citation, JobAnswer, Worth } from 'contract';
import type { Words } from '../words';
import type { Part } from './answer';
import { Because } from './law';

interface Item { id: string; label: string; because: string; worth?: Worth; citation?: Citation }

export function Help({ job, words }: Part) {
  const missing = (job.inJob?.helpNotClaimed ?? []).map((one) => ({ ...one, because: `${one.because} ${one.howToClaim}` }));
  return (
    <section>
      <h3>{words.say('help.title')}</h3>
      <Items title={words.say('help.not-claimed')} items={missing} words={words} open />
      <Items title={words.say('help.lost')} items={job.helpLost} words={words} open />
      <Items title={words.say('help.gained')} items={job.helpGained ?? []} words={words} open />
      {job.verdict !== 'worse-off' && <Items title={words.say('help.cheaper')} items={cheaper(job)} words={words} />}
      <Items title={words.say('help.kept')} items={job.helpKept ?? []} words={words} />
    </section>
  );
}

/** How a cost could be lower, by how much, and what to do for it. */
const cheaper = (job: JobAnswer): Item[] => (job.couldBeLower ?? []).map((one) => ({
  id: one.id, label: one.label, because: [one.because, one.howTo].filter(Boolean).join(' '),
  ...(one.saving ? { worth: one.saving } : {}), ...(one.citation ? { citation: one.citation } : {}),
}));

/** What the job itself costs: where that makes somebody worse off, it is what they may change. */
const costs = (job: JobAnswer, words: Words): Item[] => job.workCosts.map((cost) => ({
  id: cost.id, because: cost.because ?? '',
  label: `${cost.label ?? cost.id}: ${words.say('difference.cost', { amount: words.pounds(cost.amount.amount), per: words.say(`per.${cost.amount.per}`) })}`,
}));

function Items({ title, items, words, open }: { title: string; items: Item[]; words: Words; open?: boolean }) {
  return items.length === 0 ? null : (
    <details class="group" open={open}>
      <summary>{title} ({items.length})</summary>
      <ul class="items">
        {items.map((item, index) => (
          <li key={`${item.id}${index}`}><p class="label">{item.label}{item.worth ? `: ${words.say('help.worth', { amount: words.pounds(item.worth.amount), per: words.say(`per.${item.worth.per}`) })}` : ''}</p><Because because={item.because} citation={item.citation} words={words} /></li>
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
                <p>{words.say('change.gain', { gain: words.pounds(one.gain), verdict: words.say(`verdict.${one.verdict}`) })}{one.forMonths ? ` ${words.say(one.forMonths === 1 ? 'change.lasts-one' : 'change.lasts', { months: one.forMonths })}` : ''}</p>
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
