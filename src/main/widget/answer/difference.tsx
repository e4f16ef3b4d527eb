// The difference line by line, now and with the job: each can be opened to its reason and its law.
import type { JobLine, WorkCost } from 'contract';
import type { Words } from '../words';
import type { Part } from './answer';
import { Because } from './law';

export function Difference({ job, words, whose }: Part) {
  return (
    <section>
      <h3>{words.say('difference.title')}</h3>
      <p class="small">{words.say('difference.how')}</p>
      <ul class="openable">
        {job.lines.map((line) => <Line key={line.id} line={line} whose={whose(line.for)} words={words} />)}
        {job.workCosts.map((cost, index) => <Cost key={index} cost={cost} words={words} />)}
      </ul>
    </section>
  );
}

function Line({ line, whose, words }: { line: JobLine; whose: string; words: Words }) {
  return (
    <li>
      <details>
        <summary>
          <span class="what">{line.label}{whose}</span>
          <span class="change">{line.change === 0 ? words.say('difference.same') : words.pounds(line.change, true)}</span>
        </summary>
        <p class="sums">{words.say('difference.from-to', { now: words.pounds(line.now), job: words.pounds(line.inJob) })}</p>
        <Because because={line.because} citation={line.citation} words={words} />
      </details>
    </li>
  );
}

function Cost({ cost, words }: { cost: WorkCost; words: Words }) {
  return (
    <li>
      <details>
        <summary>
          <span class="what">{cost.label ?? cost.id}</span>
          <span class="change">{words.pounds(-(cost.month ?? 0), true)}</span>
        </summary>
        <p class="sums">{words.say('difference.cost', { amount: words.pounds(cost.amount.amount), per: words.say(`per.${cost.amount.per}`) })}</p>
        <Because because={cost.because} citation={cost.citation} words={words} />
      </details>
    </li>
  );
}
