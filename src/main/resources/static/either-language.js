// The page's own heading and title are in the language of its calculator: that of the address, or that which somebody chose there.
'use strict';

const calculator = document.querySelector('worthwhile-calculator');
const english = new Map([...document.querySelectorAll('[data-cy]')].map((part) => [part, part.textContent]));
const title = document.title;

function follow() {
  const welsh = calculator.lang.startsWith('cy');
  for (const [part, words] of english) {
    part.textContent = welsh ? part.dataset.cy : words;
    part.lang = welsh ? 'cy' : 'en-GB';
  }
  document.title = welsh ? `${document.querySelector('h1').dataset.cy} – Worthwhile` : title;
}

if (new URLSearchParams(location.search).get('lang') === 'cy') {
  calculator.lang = 'cy';
}
new MutationObserver(follow).observe(calculator, { attributeFilter: ['lang'] });
follow();
