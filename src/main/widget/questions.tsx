// A form of one page or of several: shows their fields, reads them, and says what is wrong with them in one place and at each.
import { useRef, useState } from 'preact/hooks';
import { boxesOf, read, type Boxes } from './entry';
import { Faults } from './faults';
import { FieldOnPage } from './fields';
import type { Known } from './frame';
import { notKnown, type Answers, type Field, type Page, type Said } from './pages';
import { naming } from './people';
import type { Failure, Service } from './service';
import type { Words } from './words';

interface Properties {
  pages: Page[];
  known: Known;
  said: Said;
  words: Words;
  service: Service;
  /** What the service refused, in its own words. */
  refused: string[];
  busy: boolean;
  go: (answers: Answers, sent: string[]) => void;
  /** A look-up failed, and how to try it again with what stands in the boxes by then; nothing, where none fails any more. */
  failed: (failure: Failure | undefined, again?: () => void) => void;
  back?: (() => void) | undefined;
}

interface Wrong { box: string; field: string; text: string }

export function Questions({ pages, known, said, words: plain, service, refused, busy, go, failed, back }: Properties) {
  const { answers, drafts, put } = known;
  const words = naming(plain, answers);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [found, setFound] = useState<Record<string, string[]>>({});
  const form = useRef<HTMLFormElement>(null);
  const sent = pages.map((page) => page.id);
  const boxes: Boxes = Object.assign({}, ...sent.map((page) => drafts[page]));
  const standing = { ...answers, ...provisional(boxes) };
  const fields = pages.flatMap((page) => page.fields(standing, said));
  const filled = Object.assign({}, ...fields.map((field) => boxesOf(field, answers[field.name])), boxes) as Boxes;

  async function submit(event: Event) {
    event.preventDefault();
    const { kept, faults } = readAll(fields, filled, words);
    const looked = await lookUp(fields, kept, service, words);
    setFound(looked.found);
    const all = [...faults, ...looked.faults];
    setWrong(all);
    failed(looked.failure, () => form.current?.requestSubmit());
    if (all.length === 0 && !looked.failure) {
      go(without(answers, pages, { ...kept, ...looked.kept }, fields), sent);
    }
  }

  function doNotKnow() {
    const page = pages[0];
    if (page?.id === 'place') {
      go({ ...answers, 'place.unknown': 'yes' }, sent);
    } else if (page) {
      go({ ...without(answers, pages, {}, fields), [notKnown(page)]: 'yes' }, sent);
    }
  }

  const texts = [...wrong.map(({ box, text }) => ({ box, text })), ...(wrong.length ? [] : refused.map((text) => ({ box: '', text })))];
  const only = pages.length === 1 ? pages[0] : undefined;
  const mayNotKnow = only !== undefined && (!only.required || (only.id === 'place' && !answers['place.unknown']));
  return (
    <form ref={form} onSubmit={submit} noValidate data-page={only?.id}>
      <Faults texts={texts} words={words} found={wrong.length ? wrong : refused} />
      {pages.map((page) => (
        <div key={page.id} class={only ? undefined : 'part'}>
          {only ? null : <h3>{words.say(`page.${page.id}`)}</h3>}
          {page.fields(standing, said).map((field) => (
            <FieldOnPage
              key={field.name} field={field} boxes={filled} words={words} put={(box, text) => put(page.id, box, text)} found={found[field.name]}
              fault={wrong.find((one) => one.field === field.name)?.text}
            />
          ))}
        </div>
      ))}
      <div class="ways">
        <button type="submit" id="go-on" disabled={busy}>{words.say(only ? 'way.on' : 'way.work-out')}</button>
        {mayNotKnow && <button type="button" id="not-known" class="plain" disabled={busy} onClick={doNotKnow}>{words.say('way.not-known')}</button>}
        {back && <button type="button" class="plain" disabled={busy} onClick={back}>{words.say('way.back')}</button>}
      </div>
    </form>
  );
}

/** Boxes that stand for whole answers decide at once which further fields are shown. */
const provisional = (boxes: Boxes) => Object.fromEntries(Object.entries(boxes).filter(([box]) => !box.includes(':')));

function readAll(fields: Field[], boxes: Boxes, words: Words): { kept: Answers; faults: Wrong[] } {
  const kept: Answers = {};
  const faults: Wrong[] = [];
  for (const field of fields) {
    const reading = read(field, boxes, words);
    if ('wrong' in reading) {
      faults.push({ box: reading.box, field: field.name, text: reading.wrong });
    } else if ('value' in reading) {
      kept[field.name] = reading.value;
    }
  }
  return { kept, faults };
}

/** The answers with those of these pages replaced; what other pages hold stays as it is. */
function without(answers: Answers, pages: Page[], kept: Answers, fields: Field[]): Answers {
  const gone = new Set([...fields.map((field) => field.name), ...pages.map(notKnown)]);
  return { ...Object.fromEntries(Object.entries(answers).filter(([name]) => !gone.has(name))), ...kept };
}

/** Finds what was typed in the service's lists: one name is taken, several are offered. */
async function lookUp(fields: Field[], kept: Answers, service: Service, words: Words) {
  const result = { kept: {} as Answers, faults: [] as Wrong[], found: {} as Record<string, string[]>, failure: undefined as Failure | undefined };
  for (const field of fields) {
    const text = kept[field.name];
    if (field.kind !== 'look-up' || text === undefined) {
      continue;
    }
    const outcome = field.from === 'places' ? await service.places(text) : await service.rents(text);
    if (!outcome.ok && outcome.failure.kind === 'refused') {
      result.faults.push({ box: field.name, field: field.name, text: words.say('failure.refused') });
      continue;
    }
    if (!outcome.ok) {
      return { ...result, failure: outcome.failure };
    }
    const rows: Array<{ name: string; nation: string }> = 'places' in outcome.answer ? outcome.answer.places : outcome.answer.areas;
    const one = rows.find((row) => row.name.toLowerCase() === text.toLowerCase()) ?? (rows.length === 1 ? rows[0] : undefined);
    if (one) {
      Object.assign(result.kept, { [field.name]: one.name }, field.from === 'places' ? { nation: one.nation } : {});
    } else if (rows.length > 1) {
      result.found[field.name] = rows.map((row) => row.name);
      result.faults.push({ box: field.name, field: field.name, text: words.say('wrong.several', { text }) });
    } else if (outcome.answer.didYouMean) {
      result.found[field.name] = [outcome.answer.didYouMean];
      result.faults.push({ box: field.name, field: field.name, text: words.say('wrong.near', { text }) });
    } else {
      result.faults.push({ box: field.name, field: field.name, text: words.say('wrong.none', { text }) });
    }
  }
  return result;
}
