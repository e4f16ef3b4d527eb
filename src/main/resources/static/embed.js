// The workshop of those who put the calculator on their own page: colours and type are tried on a calculator beside them, held
// against the contrast that words need, and come out as lines to copy.
import { make } from '/make.js';

/** What is read on which ground, as the calculator uses its colours. */
const PAIRS = [
  ['ink', 'paper'], ['ink', 'tint'], ['soft', 'paper'], ['soft', 'tint'], ['link', 'paper'], ['on-brand', 'brand'], ['brand', 'paper'],
  ['wrong', 'paper'], ['wrong', 'tint'], ['good', 'paper'], ['good', 'tint'],
];
/** WCAG 2.2, 1.4.3: the least contrast of words with their ground. */
const LEAST = 4.5;
const FONTS = /^[\w ,'-]{1,200}$/;

const form = document.getElementById('looks');
const calculator = document.querySelector('worthwhile-calculator');
const inputs = [...form.querySelectorAll('[data-property]')];
const colours = inputs.filter((input) => input.type === 'color');
const published = fetch('/widget/integrity.json').then((answer) => answer.json());

await customElements.whenDefined('worthwhile-calculator');
// The colours that it has of itself are asked of it: they stand in one place.
const own = getComputedStyle(calculator.shadowRoot.querySelector('.calculator'));
for (const input of colours) {
  input.defaultValue = long(own.getPropertyValue(`--${input.dataset.property}`).trim());
}

form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
// The boxes are emptied after the event.
form.addEventListener('reset', () => setTimeout(show));
document.querySelectorAll('[data-copies]').forEach((button) => button.addEventListener('click', () => copy(button)));
show();

/** A colour in six digits: some are written in three. */
function long(colour) {
  return colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour;
}

async function show() {
  const language = form.querySelector('#language').value;
  const chosen = inputs.filter((input) => input.value !== input.defaultValue && input.value !== '' && fits(input)).map((input) => [input.dataset.property, input.value]);
  for (const input of inputs) {
    calculator.style.removeProperty(`--worthwhile-${input.dataset.property}`);
  }
  chosen.forEach(([name, value]) => calculator.style.setProperty(`--worthwhile-${name}`, value));
  calculator.lang = language;
  document.getElementById('font-fault').textContent = fits(form.querySelector('#font')) ? '' : 'Type: use names of fonts with commas between them, without quotes.';
  sayContrast();
  const { script, integrity } = await published;
  document.querySelector('#element code').textContent = element(chosen, language, script, integrity);
  document.querySelector('#frame code').textContent = frame(chosen, language);
}

function fits(input) {
  return input.id !== 'font' || input.value === '' || FONTS.test(input.value);
}

function sayContrast() {
  const value = (name) => form.querySelector(`#${name}`).value;
  const label = (name) => form.querySelector(`label[for=${name}]`).textContent;
  const poor = PAIRS.map(([words, ground]) => ({ words, ground, contrast: contrast(value(words), value(ground)) })).filter((pair) => pair.contrast < LEAST);
  const box = document.getElementById('contrast');
  box.className = poor.length > 0 ? 'poor' : '';
  box.replaceChildren(...(poor.length === 0
    ? [make('p', {}, 'All words can be read well on their grounds.')]
    : [
      make('p', {}, 'Some words are hard to read. They need a contrast of 4.5 to 1:'),
      make('ul', {}, ...poor.map((pair) => make('li', {}, `“${label(pair.words)}” on “${label(pair.ground)}”: ${Math.floor(pair.contrast * 10) / 10} to 1. Make one darker or the other lighter.`))),
    ]));
}

/** How much lighter one colour is than another, as WCAG measures it. */
function contrast(one, other) {
  const [dark, light] = [lightness(one), lightness(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function lightness(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function element(chosen, language, script, integrity) {
  const looks = chosen.map(([name, value]) => `  --worthwhile-${name}: ${value};`);
  return [
    `<script src="${location.origin}${script}" integrity="${integrity}" crossorigin="anonymous" defer></script>`,
    ...(looks.length > 0 ? ['<style>', 'worthwhile-calculator {', ...looks, '}', '</style>'] : []),
    `<worthwhile-calculator lang="${language}"></worthwhile-calculator>`,
  ].join('\n');
}

function frame(chosen, language) {
  const asked = new URLSearchParams([['lang', language], ...chosen]);
  return `<iframe id="worthwhile" src="${location.origin}/embed/frame?${String(asked).replaceAll('&', '&amp;')}"
  title="Is this job worth it?" width="100%" height="900" allow="clipboard-write"></iframe>
<script>
addEventListener('message', (event) => {
  const frame = document.getElementById('worthwhile');
  if (event.source === frame.contentWindow && event.data.type === 'worthwhile:height') {
    frame.height = event.data.height;
  }
});
</script>`;
}

async function copy(button) {
  const lines = document.getElementById(button.dataset.copies);
  const said = button.parentElement.querySelector('[role=status]');
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(lines.textContent);
    said.textContent = 'Copied.';
  } catch {
    lines.focus();
    getSelection().selectAllChildren(lines);
    said.textContent = 'The lines are selected. Press Ctrl and C to copy them. On a Mac, press Command and C.';
  }
}
