// The calculator in a frame: it takes its language and looks from its address, and tells the page around it how high it is and that
// there is an answer. It tells everybody alike, so it tells nothing of a person: no fact, no name, no sentence.
'use strict';

const COLOURS = ['brand', 'on-brand', 'ink', 'soft', 'paper', 'tint', 'line', 'link', 'wrong', 'good'];
const asked = new URLSearchParams(location.search);
const calculator = document.querySelector('worthwhile-calculator');
const tell = (message) => parent.postMessage(message, '*');

if (asked.get('lang') === 'cy') {
  calculator.lang = 'cy';
}
// The page is in the language of its calculator, also where somebody changes it there.
const follow = () => { document.documentElement.lang = calculator.lang.startsWith('cy') ? 'cy' : 'en-GB'; };
new MutationObserver(follow).observe(calculator, { attributeFilter: ['lang'] });
follow();

function put(name, fits) {
  const value = asked.get(name);
  if (value !== null && fits(value)) {
    calculator.style.setProperty(`--worthwhile-${name}`, value);
  }
}
COLOURS.forEach((name) => put(name, (value) => CSS.supports('color', value)));
put('padding', (value) => CSS.supports('padding', value));
put('font', (value) => /^[\w ,"'-]{1,200}$/.test(value));
document.body.style.background = asked.has('paper') && CSS.supports('color', asked.get('paper')) ? asked.get('paper') : '';

const main = document.getElementById('main');
new ResizeObserver(() => tell({ type: 'worthwhile:height', height: Math.ceil(main.getBoundingClientRect().height) })).observe(main);
calculator.addEventListener('worthwhile:answered', (event) => {
  const job = event.detail.answer.jobs[0];
  tell({ type: 'worthwhile:answered', verdict: job.verdict, betterOff: job.betterOff });
});
