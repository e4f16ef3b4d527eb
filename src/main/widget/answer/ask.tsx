// Questions to take to an adviser: from all over the answer, in one list, each once.
import type { Ask, JobAnswer } from 'contract';
import type { Words } from '../words';

interface Question {
  /** What or whom it is about; the same question about several stands once. */
  about: string[];
  text: string;
}

export function ToAsk({ job, ask, words, whom }: { job: JobAnswer; ask: Ask[]; words: Words; whom: (person: string | undefined) => string }) {
  const questions = each([...advice(job), ...facts(ask, words, whom), ...talks(job), ...joining(job)]);
  return questions.length === 0 ? null : (
    <section class="to-ask">
      <h3>{words.say('ask.title')}</h3>
      <p class="small">{words.say('ask.how')}</p>
      <ul>
        {questions.map(({ about, text }) => <li key={text}>{about.length > 0 && <strong>{about.join(', ')}: </strong>}{text}</li>)}
      </ul>
    </section>
  );
}

/** When to see somebody before deciding. */
const advice = (job: JobAnswer): Question[] => (job.seeAnAdviser ?? []).map((one) => ({ about: [], text: `${one.because} ${one.where}` }));

/** What nobody told, with what it could change. */
const facts = (ask: Ask[], words: Words, whom: (person: string | undefined) => string): Question[] => ask.map(({ for: person, text, effect }) => ({
  about: [whom(person)].filter(Boolean),
  text: effect ? `${text} ${change(effect, words)}` : text,
}));

/** How far the answer could move: up, down, or either way. */
function change({ least, most, per }: NonNullable<Ask['effect']>, words: Words): string {
  const key = least >= 0 ? 'ask.up' : most <= 0 ? 'ask.down' : 'ask.either';
  return words.say(key, { least: words.sum(Math.abs(least)), most: words.sum(Math.abs(most)), per: words.say(`per.${per}`) });
}

/** What to talk over that no figure shows. */
const talks = (job: JobAnswer): Question[] => (job.beyondMoney ?? []).map((one) => ({ about: one.label ? [one.label] : [], text: one.question }));

/** What would settle whether somebody can join a programme, or have a cost paid. */
const joining = (job: JobAnswer): Question[] => [...job.helpThatWouldChangeIt ?? [], ...job.startUp.couldBePaidBy]
  .flatMap((one) => (one.ask ?? []).map((text) => ({ about: [one.name ?? one.programme], text })));

function each(questions: Question[]): Question[] {
  const once = new Map<string, Question>();
  for (const { about, text } of questions) {
    once.set(text, { text, about: [...new Set([...once.get(text)?.about ?? [], ...about])] });
  }
  return [...once.values()];
}
