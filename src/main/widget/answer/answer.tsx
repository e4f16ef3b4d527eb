// The answer: one sentence, then how it comes about. Every figure and every reason is the service's; nothing is worked out here.
import type { JobAnswer, WorthItAnswer } from 'contract';
import type { Answers, Page, Said } from '../pages';
import { whose } from '../people';
import type { Words } from '../words';
import { Difference } from './difference';
import { FirstMonths } from './months';
import { Household, Left } from './left';
import { Help, NotPriced, WhatWouldChangeIt } from './help';
import { YourAnswers } from './told';

export interface Part {
  job: JobAnswer;
  words: Words;
  /** Beside a label: whose it is. */
  whose: (person: string | undefined) => string;
}

interface Properties {
  /** The service's answer, with the names that people have here. */
  answer: WorthItAnswer;
  answers: Answers;
  said: Said;
  words: Words;
  pages: Page[];
  change: (page: string) => void;
  /** Leads to a programme among the support that could help. */
  support: (programme: string) => void;
}

export function Answer({ answer, answers, said, words, pages, change, support }: Properties) {
  const job = answer.jobs[0];
  if (!job) {
    return null;
  }
  const part = { job, words, whose: (person: string | undefined) => whose(person, answers, words) };
  return (
    <div class="answer">
      <div class={`headline ${job.verdict}`} role="status">
        <p class="verdict">{words.say(`verdict.${job.verdict}`)}</p>
        <p class="sentence">{job.headline}</p>
      </div>
      {(answer.outOfScope ?? []).map((one) => <p class="warning" key={one.id}>{one.because}</p>)}
      {job.verdict === 'worse-off' && <WhatWouldChangeIt {...part} support={support} />}
      <Left {...part} />
      <Difference {...part} />
      <FirstMonths {...part} />
      <Help {...part} />
      <NotPriced {...part} />
      {job.verdict !== 'worse-off' && <WhatWouldChangeIt {...part} support={support} />}
      <Household {...part} />
      <YourAnswers answers={answers} said={said} words={words} pages={pages} change={change} />
      <p class="small">{answer.notADecision} {words.say('edition', { edition: answer.rulesVersion.edition })}</p>
    </div>
  );
}
