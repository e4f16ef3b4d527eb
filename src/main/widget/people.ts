// Who is who. The service is given ids and no names; in its sentences a name, or who somebody is, takes the place of an id.
import { legible } from './legible';
import { childrenOf, hasPartner, type Answers } from './pages';
import { sentence, type Language, type Words } from './words';

const ID = /\b(Adult|Child)-(\d+)\b/g;
/** Fields of an answer that point to somebody; every other text is for people to read. */
const POINTERS = ['for', 'id', 'child'];

/** What the service calls somebody whose fields begin with `you`, `partner` or `child-1`. */
export const idOf = (person: string) => (person === 'you' ? 'Adult-1' : person === 'partner' ? 'Adult-2' : person.replace('child', 'Child'));
const personWith = (id: string) => (id === 'Adult-1' ? 'you' : id === 'Adult-2' ? 'partner' : id.replace('Child', 'child'));

/** What somebody is called in a sentence: by the name that was given, or by who they are. */
export function nameOf(person: string, answers: Answers, words: Words): string {
  const key = childrenOf(answers).length === 1 && person === 'child-1' ? 'person.only-child' : `person.${person}`;
  return answers[`${person}.name`] ?? words.say(key);
}

/** Words that call the children by the names that were given here. */
export const naming = (words: Words, answers: Answers): Words => ({ ...words, child: (number) => answers[`child-${number}.name`] ?? words.child(number) });

/** Beside a label: whose it is, where that could be more than one. */
export function whose(person: string | undefined, answers: Answers, words: Words): string {
  if (!person || (person === 'you' && !hasPartner(answers)) || !words.has(`person.${person}`)) {
    return '';
  }
  return ` (${person === 'you' ? words.say('person.you.here') : nameOf(person, answers, words)})`;
}

/** The same without its brackets. */
export const nameBeside = (person: string | undefined, answers: Answers, words: Words) => whose(person, answers, words).replace(/^ \(|\)$/g, '');

/** Before a sentence: whom it is about, where that could be more than one. */
export function about(person: string | undefined, answers: Answers, words: Words): string {
  return sentence(nameBeside(person, answers, words));
}

/** Gives an answer the names that people have here. */
export type Read = <T>(answer: T) => T;

/** An answer as it is read here: its sentences name people, and its pointers lead to their fields. */
export function named<T>(answer: T, answers: Answers, words: Words): T {
  return read(legible(answer), '', (text) => withNames(text, (person) => nameOf(person, answers, words), words.language)) as T;
}

function read(part: unknown, field: string, name: (text: string) => string): unknown {
  if (typeof part === 'string') {
    return POINTERS.includes(field) ? personWith(part) : name(part);
  }
  if (Array.isArray(part)) {
    return part.map((one) => read(one, field, name));
  }
  return part !== null && typeof part === 'object'
    ? Object.fromEntries(Object.entries(part).map(([key, value]) => [key, read(value, key, name)]))
    : part;
}

/** Who reads is "you", wherever that changes no other word: "you can apply", "does not ask you". */
const YOU: Record<Language, { word: string; before: RegExp; after: RegExp }> = {
  en: { word: 'you', before: /\b(to|for|from|with|ask|asks) $/, after: /^ (can|could|may|might|must|will|would|should)\b/ },
  cy: { word: 'chi', before: /\bi $/, after: /^ (all|sy['’]n)\b/ },
};

function withNames(text: string, name: (person: string) => string, language: Language): string {
  const { word, before, after } = YOU[language];
  const parts = text.split('Adult-1');
  const you = parts.slice(1).every((next, index) => !/^['’]s\b/.test(next) && (before.test(parts[index] ?? '') || after.test(next)));
  return drawnTogether(language, text.replace(ID, (id, _kind, _number, at: number) => {
    const written = you && id === 'Adult-1' ? word : name(personWith(id));
    return /(^|[.?!] )$/.test(text.slice(0, at)) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
  }));
}

/** Welsh draws "eich" to the short word before it. */
function drawnTogether(language: Language, text: string): string {
  return language === 'cy' ? text.replace(/(^|\s)(i|a|o|â) eich (?=\p{L})/gu, '$1$2’ch ') : text;
}
