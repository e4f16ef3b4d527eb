// Opens a file that was saved here before. What is wrong with a file is said, and nothing that was answered is lost by it.
import { useState } from 'preact/hooks';
import type { Answers } from '../pages';
import type { Words } from '../words';
import { MOST_BYTES, opened, type Opened } from './file';

export function Open({ words, open }: { words: Words; open: (answers: Answers) => void }) {
  const [wrong, setWrong] = useState('');
  const read = async (file: File | undefined) => {
    if (!file) {
      return;
    }
    const found: Opened = file.size > MOST_BYTES ? { wrong: 'other' } : opened(await file.text(), words);
    setWrong('wrong' in found ? found.wrong : '');
    if ('answers' in found) {
      open(found.answers);
    }
  };
  return (
    <details class="group open">
      <summary id="to-open">{words.say('open.title')}</summary>
      <div class={wrong ? 'field wrong' : 'field'}>
        <p class="hint" id="open-hint">{words.say('open.how')}</p>
        <div role="alert">{wrong && <p class="fault" id="open-fault"><span class="unseen">{words.say('wrong.mark')} </span>{words.say(`open.${wrong}`)}</p>}</div>
        <input
          type="file" class="unseen" id="open-file" accept=".json,application/json" aria-describedby={wrong ? 'open-hint open-fault' : 'open-hint'} aria-invalid={wrong ? true : undefined}
          onChange={(event) => {
            void read(event.currentTarget.files?.[0]);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
        {/* The browser's own button would speak the browser's language. */}
        <label for="open-file" class="button">{words.say('open.label')}</label>
      </div>
    </details>
  );
}
