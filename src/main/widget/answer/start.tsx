// From the first day of work until the first pay: what it costs, who could pay and how to ask, and what can bridge the time.
import type { BeforeYouStart, Bridge, JobAnswer, PossiblePayer, StartUp, UntilFirstPayday } from 'contract';
import { unbroken, type Words } from '../words';
import type { Part } from './answer';
import { Because } from './law';
import { shortDay } from './months';

export function UntilTheFirstPay({ job, words }: Part) {
  const { startUp, firstMonths, beforeYouStart } = job;
  const costs = firstMonths?.livingCostsUntilFirstPayday;
  return (
    <section class="start-up">
      <h3>{words.say('start.title')}</h3>
      {costs && <p>{unbroken(costs.because)}</p>}
      {costs && costs.amount > 0 && <Sums costs={costs} words={words} />}
      {startUp.total > 0 && <Once startUp={startUp} words={words} />}
      {costs && costs.items.length > 0 && <DayByDay costs={costs} job={job} words={words} />}
      {firstMonths && <Bridges bridges={firstMonths.bridges} words={words} />}
      {beforeYouStart && <Ready things={beforeYouStart} words={words} />}
    </section>
  );
}

function Sums({ costs, words }: { costs: UntilFirstPayday; words: Words }) {
  const sums: Array<[string, number]> = [['start.costs', costs.amount], ['start.could-be-paid', costs.couldBePaid], ['start.left', costs.leftToYou], ['start.comes-in', costs.comesIn]];
  return <dl class="facts">{sums.map(([key, amount]) => <div key={key}><dt>{words.say(key)}</dt><dd>{words.pounds(amount)}</dd></div>)}</dl>;
}

/** What has to be bought once, and who could pay for it. */
function Once({ startUp, words }: { startUp: StartUp; words: Words }) {
  const names = new Map(startUp.couldBePaidBy.map((payer) => [payer.programme, payerName(payer, words)]));
  return (
    <>
      <h4>{words.say('start.once')}</h4>
      <table class="costs">
        <caption>{words.say('start.once.caption')}</caption>
        <thead><tr><th scope="col">{words.say('start.what')}</th><th scope="col">{words.say('months.amount')}</th><th scope="col">{words.say('start.who')}</th></tr></thead>
        <tbody>
          {(startUp.items ?? []).map((item, index) => (
            <tr key={index}>
              <th scope="row">{item.what}</th><td>{words.pounds(item.amount)}</td>
              <td data-head={words.say('start.who')}>{(item.couldBePaidBy ?? []).map((id) => names.get(id) ?? id).join(', ') || words.say('start.nobody')}</td>
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{words.say('months.sum')}</th><td>{words.pounds(startUp.total)}</td><td>{startUp.gap ? words.say('start.gap', { amount: words.sum(startUp.gap) }) : ''}</td></tr></tfoot>
      </table>
      {startUp.couldBePaidBy.length > 0 && (
        <ul class="items">
          {startUp.couldBePaidBy.map((payer) => <Payer key={payer.programme} payer={payer} words={words} />)}
        </ul>
      )}
    </>
  );
}

const payerName = (payer: PossiblePayer, words: Words) => payer.name ?? (words.has(`payer.${payer.programme}`) ? words.say(`payer.${payer.programme}`) : payer.programme);

function Payer({ payer, words }: { payer: PossiblePayer; words: Words }) {
  return (
    <li>
      <p class="label">{payerName(payer, words)}{payer.amount ? `: ${words.say('start.up-to', { amount: words.sum(payer.amount) })}` : ''}</p>
      {payer.because && <p>{payer.because}</p>}
    </li>
  );
}

function DayByDay({ costs, job, words }: { costs: UntilFirstPayday; job: JobAnswer; words: Words }) {
  const names = new Map((job.firstMonths?.bridges ?? []).map((bridge) => [bridge.id, bridge.label]));
  return (
    <details class="group">
      <summary>{words.say('start.day-by-day')}</summary>
      <table class="costs by-day">
        <caption>{words.say('start.day-by-day.caption')}</caption>
        <thead><tr><th scope="col">{words.say('months.day')}</th><th scope="col">{words.say('months.amount')}</th><th scope="col">{words.say('start.what')}</th></tr></thead>
        <tbody>
          {costs.items.map((item, index) => (
            <tr key={index}>
              <th scope="row">{shortDay(item.date, words)}</th><td>{words.pounds(item.amount)}</td>
              <td>{item.what}{item.couldBePaidBy.length > 0 && <span class="note-of">{words.say('start.could', { who: item.couldBePaidBy.map((id) => names.get(id) ?? id).join(', ') })}</span>}</td>
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{words.say('months.sum')}</th><td>{words.pounds(costs.amount)}</td><td /></tr></tfoot>
      </table>
    </details>
  );
}

/** What can help until the first pay; and what people ask about that cannot. */
function Bridges({ bridges, words }: { bridges: Bridge[]; words: Words }) {
  return (
    <>
      <BridgeList title={words.say('bridges.open')} bridges={bridges.filter((one) => one.open)} words={words} open />
      <BridgeList title={words.say('bridges.shut')} bridges={bridges.filter((one) => !one.open)} words={words} />
    </>
  );
}

function BridgeList({ title, bridges, words, open }: { title: string; bridges: Bridge[]; words: Words; open?: boolean }) {
  return bridges.length === 0 ? null : (
    <details class="group" open={open}>
      <summary>{title} ({bridges.length})</summary>
      <ul class="items">
        {bridges.map((bridge) => (
          <li key={bridge.id}>
            <p class="label">{bridge.label}{bridge.amount ? `: ${words.say('start.up-to', { amount: words.sum(bridge.amount) })}` : ''}</p>
            <Because because={bridge.because} citation={undefined} words={words} />
            {bridge.whatToDo && <p><strong>{words.say('bridges.how')}</strong> {unbroken(bridge.whatToDo)}</p>}
            <Because citation={bridge.citation} words={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Ready({ things, words }: { things: BeforeYouStart[]; words: Words }) {
  return things.length === 0 ? null : (
    <details class="group">
      <summary>{words.say('start.ready')} ({things.length})</summary>
      <ul class="items">{things.map((thing) => <li key={thing.id}><Because because={thing.text} citation={thing.citation} words={words} /></li>)}</ul>
    </details>
  );
}
