// What stands around the calculator is in its language: that of the address, or that which somebody chose there.
'use strict';

const calculator = document.querySelector('worthwhile-calculator');
const english = new Map([...document.querySelectorAll('[data-cy]')].map((part) => [part, part.textContent]));
const bilingual = [...document.querySelectorAll('.top a')].filter((way) => ['/calculator', '/support'].includes(way.pathname));
const menu = document.querySelector('.top nav');
const title = document.title;

function follow() {
  const welsh = calculator.lang.startsWith('cy');
  document.documentElement.lang = welsh ? 'cy' : 'en-GB';
  for (const [part, words] of english) {
    part.textContent = welsh ? part.dataset.cy : words;
  }
  menu.ariaLabel = welsh ? menu.dataset.cyLabel : 'Main';
  for (const way of bilingual) {
    way.setAttribute('href', way.pathname + (welsh ? '?lang=cy' : ''));
  }
  document.title = welsh ? `${document.querySelector('h1').dataset.cy} – Worthwhile` : title;
}

if (new URLSearchParams(location.search).get('lang') === 'cy') {
  calculator.lang = 'cy';
}
new MutationObserver(follow).observe(calculator, { attributeFilter: ['lang'] });
follow();
