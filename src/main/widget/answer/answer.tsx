// The answer: one sentence, then how it comes about. Every figure and every reason is the service's; nothing is worked out here.
import { useMemo, useState } from 'preact/hooks';
import type { Assumption, JobAnswer, WorthItAnswer, WorthItRequest } from 'contract';
import type { Answers, Page, Said } from '../pages';
import { about, named, whose } from '../people';
import type { Service } from '../service';
import { notADecision, unbroken, type Words } from '../words';
import { ToAsk } from './ask';
import { Cliffs } from './cliffs';
import { placeOf } from './curve';
import { Difference } from './difference';
import { FirstMonths } from './months';
import { Household, Left } from './left';
import { Headline } from './headline';
import { Help, NotPriced, WhatWouldChangeIt } from './help';
import { UntilTheFirstPay } from './start';
import { YourAnswers } from './told';
import type { Tried } from './trial';
import { TryAnother } from './try';

export interface Part {
  job: JobAnswer;
  words: Words;
  /** Beside a label: whose it is. */
  whose: (person: string | undefined) => string;
}

interface Properties {
  /** What was asked, and what the service answered. */
  asked: { request: WorthItRequest; answer: WorthItAnswer };
  service: Service;
  answers: Answers;
  said: Said;
  words: Words;
  pages: Page[];
  change: (page: string, about?: Assumption) => void;
  /** Leads to a programme among the support that could help. */
  support: (programme: string) => void;
}

export function Answer({ asked, service, answers, said, words, pages, change, support }: Properties) {
  const [tried, setTried] = useState<Tried>();
  // With the names that people have here.
  const read = <T,>(one: T) => named(one, answers, words);
  const answer = useMemo(() => read(tried?.answer ?? asked.answer), [tried, asked, answers, words.language]);
  const told = asked.answer.jobs[0];
  const job = answer.jobs[0];
  if (!job || !told) {
    return null;
  }
  const part = { job, words, whose: (person: string | undefined) => whose(person, answers, words) };
  // Where it stands goes by the job as it was told: nothing moves away under a slider.
  const first = told.verdict === 'worse-off' || (told.seeAnAdviser ?? []).length > 0;
  const next = (
    <>
      <WhatWouldChangeIt {...part} support={support} />
      <ToAsk job={job} ask={answer.ask} words={words} whom={(person) => about(person, answers, words)} />
    </>
  );
  return (
    <div class="answer">
      <div class={`headline ${job.verdict}`} role="status">
        <p class="verdict">{words.say(`verdict.${job.verdict}`)}</p>
        <p class="sentence"><Headline text={job.headline} /></p>
        {tried && <p class="tried">{words.say('try.note', { hours: placeOf('hours', tried.at.hours, words), wage: placeOf('hourly-pay', tried.at.wage, words) })}</p>}
      </div>
      {(answer.outOfScope ?? []).map((one) => <p class="warning" key={one.id}>{one.because}</p>)}
      {first && next}
      {asked.request.jobs[0]?.pay && <TryAnother request={asked.request} told={told} service={service} words={words} read={read} tried={setTried} />}
      <Left {...part} />
      <Difference {...part} />
      <Cliffs {...part} />
      <FirstMonths {...part} />
      <UntilTheFirstPay {...part} />
      <Help {...part} />
      <NotPriced {...part} />
      {!first && next}
      <Household {...part} />
      <YourAnswers answers={answers} said={said} words={words} pages={pages} change={change} />
      <p class="small">{notADecision(answer.notADecision, words)} {unbroken(words.say('edition', { edition: answer.rulesVersion.edition }))}</p>
    </div>
  );
}
