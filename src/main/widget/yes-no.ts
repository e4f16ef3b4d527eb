// Yes and no, as the answer to a question. Welsh has no one word for either: it answers with the verb that asks.
import type { Words } from './words';

/** How a Welsh question begins, and the verb that answers it. */
const VERBS: Array<[string, RegExp]> = [
  ['oes', /^(A oes|Oes)\b/],
  ['ydyn', /^(A yw|Ydy) (eich rhieni|rheolau|swyddi)/],
  ['ydy', /^(A yw|Ydy|Yw)\b/],
  ['ydw', /^(A ydych|Ydych)\b/],
  ['byddaf', /^(A fyddwch|Fyddwch)\b/],
  ['byddwn', /^(A fyddech|Fyddech)\b/],
  ['byddai', /^(A fyddai|Fyddai)\b/],
  ['gallwn', /^(A allech|Allech)\b/],
  ['gallai', /(^A|, a) allai\b/],
  ['hoffwn', /^(A hoffech|Hoffech)\b/],
  ['ie', /^Ai\b/],
];

/** Yes or no to this question. */
export function answerTo(question: string, yes: boolean, words: Words): string {
  const answer = yes ? 'yes' : 'no';
  const verb = words.language === 'cy' ? VERBS.find(([, asked]) => asked.test(question))?.[0] : undefined;
  return words.say(verb ? `${answer}.${verb}` : `option.${answer}`);
}
