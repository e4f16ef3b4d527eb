// The search of the rule book. It looks through a script that is loaded with the first search, so that it works from a folder too.
'use strict';

(() => {
  const MOST = 60;
  const box = document.getElementById('find');
  const area = document.getElementById('search');
  const found = document.getElementById('found');
  const results = document.getElementById('results');
  let entries = null;
  let asked = false;

  // The index calls this: each entry is kind, name, below it, address, and what else it is found by.
  window.ruleBook = (list) => {
    entries = list.map((entry) => ({entry, name: entry[1].toLowerCase(), below: `${entry[2].toLowerCase()} `, all: entry.join('\n').toLowerCase()}));
    look();
  };

  function load() {
    if (!asked) {
      asked = true;
      const script = document.createElement('script');
      script.src = area.dataset.index;
      document.head.append(script);
    }
  }

  // What is looked for as it is written comes first: at the beginning of a name, or of a word of it ("rent" is not "parent"),
  // in a citation ("reg 22" is not "reg 221"), then anywhere.
  function weight(one, words, phrase) {
    const cited = one.below.indexOf(phrase);
    return one.name.startsWith(phrase) ? 0
      : ` ${one.name}`.includes(` ${phrase}`) ? 1
      : cited >= 0 && /[^a-z0-9]/.test(one.below[cited + phrase.length]) ? 2
      : cited >= 0 ? 3
      : one.name.includes(phrase) ? 4
      : words.every((word) => one.name.includes(word)) ? 5 : 6;
  }

  function look() {
    const phrase = box.value.trim().toLowerCase();
    area.hidden = phrase.length < 2;
    if (area.hidden || !entries) {
      found.textContent = area.hidden ? '' : 'Loading';
      results.replaceChildren();
      return;
    }
    const words = phrase.split(/\s+/);
    const matches = entries.filter((one) => words.every((word) => one.all.includes(word)))
      .map((one) => [weight(one, words, phrase), one.entry])
      .sort((a, b) => a[0] - b[0]);
    found.textContent = matches.length === 0 ? 'Nothing found. Try fewer or other words.'
      : matches.length > MOST ? `${matches.length} found; the first ${MOST}:` : `${matches.length} found`;
    results.replaceChildren(...matches.slice(0, MOST).map(([, entry]) => result(entry, words)));
  }

  function result([kind, name, below, address], words) {
    const item = document.createElement('li');
    const label = document.createElement('span');
    label.className = 'kind';
    label.textContent = kind;
    const link = document.createElement('a');
    link.href = address;
    marked(name, words).forEach((part) => link.append(part));
    const under = document.createElement('p');
    marked(below, words).forEach((part) => under.append(part));
    item.append(label, ' ', link, under);
    return item;
  }

  // The words that were looked for, marked in a text.
  function marked(text, words) {
    const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return text.split(new RegExp(`(${escaped.join('|')})`, 'i')).map((part, at) => {
      if (at % 2 === 0) {
        return part;
      }
      const mark = document.createElement('mark');
      mark.textContent = part;
      return mark;
    });
  }

  box.addEventListener('focus', load);
  box.addEventListener('input', () => { load(); look(); });
  box.form.addEventListener('submit', (event) => { event.preventDefault(); load(); look(); });
  const wanted = new URLSearchParams(location.search).get('q');
  if (wanted) {
    box.value = wanted;
    load();
    look();
  }
})();
