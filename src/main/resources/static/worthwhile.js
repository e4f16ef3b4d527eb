// The example on the front page: reads the form, asks /v1/worth-it, and shows the answer.
// Every figure and every sentence about the household comes from the service; nothing is worked out here.
(() => {
  'use strict';

  const form = document.getElementById('job');
  const headline = document.getElementById('headline');
  const detail = document.getElementById('detail');
  const faults = document.getElementById('faults');
  const FIELDS = {
    hours: { what: 'Hours a week', least: 0.5, most: 100, like: '15', pointers: ['/jobs/0/hoursPerWeek', '/jobs/0/daysPerWeek'] },
    pay: { what: 'Pay an hour', least: 0.01, most: 1000, like: '9.50', pointers: ['/jobs/0/pay'] },
    travel: { what: 'Travel a week', least: 0, most: 1000, like: '15', pointers: ['/jobs/0/travel'] },
    childcare: { what: 'Childcare a week', least: 0, most: 2000, like: '29.13', pointers: ['/jobs/0/childcare'] },
  };
  const VERDICTS = {
    'better-off': 'Better off',
    'about-the-same': 'About the same',
    'worse-off': 'Worse off',
  };
  const PERIODS = { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' };
  const NUMBER = /^\d+(\.\d{1,2})?$/;
  let asked = 0;

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { values, wrong } = read();
    show(wrong);
    if (wrong.length) {
      return;
    }
    const turn = ++asked;
    let answer;
    try {
      answer = await ask(request(values));
    } catch {
      answer = { problem: { detail: 'The service could not be reached. Try again in a minute.' } };
    }
    if (turn !== asked) {
      return;
    }
    if (answer.problem) {
      show(placed(answer.problem));
    } else {
      render(answer, values);
    }
  });

  async function ask(body) {
    const response = await fetch(form.getAttribute('action'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json' },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    return response.ok ? answer : { problem: answer };
  }

  // The form.

  function read() {
    const values = { registered: form.elements.registered.checked };
    const wrong = [];
    for (const [name, field] of Object.entries(FIELDS)) {
      const text = form.elements[name].value.replace(/[£,\s]/g, '');
      const number = Number(text);
      if (text === '') {
        wrong.push({ name, text: `${field.what}: enter a number, like ${field.like}` });
      } else if (!NUMBER.test(text)) {
        wrong.push({ name, text: `${field.what}: this must be a number, like ${field.like}` });
      } else if (number < field.least || number > field.most) {
        wrong.push({ name, text: `${field.what}: this must be from ${field.least} to ${field.most}` });
      }
      values[name] = number;
    }
    return { values, wrong };
  }

  function request({ hours, pay, travel, childcare, registered }) {
    const job = {
      id: 'christmas',
      for: 'Amy',
      title: 'Supermarket assistant',
      pay: { amount: pay, per: 'hour' },
      hoursPerWeek: hours,
      daysPerWeek: days(hours),
      payFrequency: 'calendar-monthly',
      startDate: '2022-12-01',
      firstPayDate: '2022-12-30',
      pension: { scheme: 'none' },
      travel: { mode: 'bus', cost: { amount: travel, per: 'week' }, minutesEachWay: 35 },
      childcare: childcare > 0 ? [{ child: 'Cora', cost: { amount: childcare, per: 'week' }, registered }] : [],
    };
    return {
      date: '2022-12-01',
      household: {
        nation: 'england',
        region: 'east-of-england',
        localAuthority: 'Luton',
        savings: 0,
        adults: [
          { id: 'Sam', age: 33, jobs: [{ netPay: { amount: 1423.36, per: 'month' }, hoursPerWeek: 37 }] },
          { id: 'Amy', age: 31 },
        ],
        children: [
          { id: 'Ben', birthDate: '2015-05-01', disability: 'none' },
          { id: 'Cora', birthDate: '2018-07-01', disability: 'none' },
        ],
        home: {
          tenure: 'private-rent',
          rent: { amount: 800, per: 'month' },
          localHousingAllowance: { amount: 800, per: 'month' },
        },
      },
      jobs: [job],
    };
  }

  /** Three days a week, as in the story; more where the hours need them. */
  function days(hours) {
    return hours <= 24 ? 3 : hours <= 40 ? 5 : 7;
  }

  /** The service's faults, each with the field that it is about. */
  function placed(problem) {
    const errors = problem.errors && problem.errors.length ? problem.errors : [{ pointer: '', detail: problem.detail || problem.title }];
    return errors.map((error) => {
      const found = Object.entries(FIELDS).find(([, field]) => field.pointers.some((pointer) => error.pointer.startsWith(pointer)));
      const text = [error.detail, error.suggestion].filter(Boolean).join(' ');
      return found ? { name: found[0], text: `${found[1].what}: ${text}` } : { text };
    });
  }

  /** Puts each fault at its field and in the list above the form; an empty list takes them all away. */
  function show(wrong) {
    for (const name of Object.keys(FIELDS)) {
      const input = form.elements[name];
      const field = input.closest('.field');
      const fault = wrong.find((one) => one.name === name);
      field.classList.toggle('wrong', Boolean(fault));
      field.querySelector('.fault')?.remove();
      input.removeAttribute('aria-invalid');
      input.removeAttribute('aria-describedby');
      if (fault) {
        field.querySelector('label').after(make('p', { class: 'fault', id: `${name}-fault` }, fault.text));
        input.setAttribute('aria-invalid', 'true');
        input.setAttribute('aria-describedby', `${name}-fault`);
      }
    }
    faults.hidden = wrong.length === 0;
    faults.querySelector('ul').replaceChildren(...wrong.map((fault) => make('li', {}, fault.name ? link(fault) : fault.text)));
    if (wrong.length) {
      clear();
      faults.focus();
    }
  }

  function link(fault) {
    const anchor = make('a', { href: `#${fault.name}` }, fault.text);
    anchor.addEventListener('click', (event) => {
      event.preventDefault();
      form.elements[fault.name].focus();
    });
    return anchor;
  }

  // The answer.

  function clear() {
    headline.replaceChildren();
    headline.className = 'headline';
    detail.replaceChildren();
    detail.hidden = true;
  }

  function render(answer, values) {
    const job = answer.jobs[0];
    const outOfScope = answer.outOfScope ?? [];
    headline.className = `headline ${job.verdict}`;
    headline.replaceChildren(
      ...(job.verdict in VERDICTS ? [make('span', { class: 'verdict' }, VERDICTS[job.verdict])] : []),
      make('strong', {}, job.headline),
      make('span', { class: 'job' }, `For ${values.hours} hours a week at ${pounds(values.pay)} an hour, over ${days(values.hours)} days a week.`),
    );
    detail.replaceChildren(
      ...list('This is outside what we cover', outOfScope.map((one) => `${one.because} ${one.advice}`)),
      ...gain(job),
      ...comparison(job, answer.now),
      ...costs(job),
      ...breakEven(job),
      ...list('Help that could end', (job.helpLost ?? []).map((one) => one.because)),
      ...list('More pay from here', (job.cliffs ?? []).map((one) => one.because)),
      ...list('What to do next', job.whatToDo ?? []),
      ...list('Not counted', (job.notCounted ?? []).map((one) => `${one.because} ${SIGNS[one.sign] ?? ''}`)),
      ...list('What no figure shows', job.unpriced ?? []),
      ...list('What we would ask next', (answer.ask ?? []).map(question)),
      ...folded('What we assumed', make('ul', {}, ...distinct((answer.assumptions ?? []).map((one) => one.text)).map((text) => make('li', {}, text)))),
      ...steps(job.inJob),
      make('p', { class: 'small' }, `${answer.notADecision} Rules of ${answer.rulesVersion.edition}.`),
    );
    detail.hidden = false;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    headline.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  }

  const SIGNS = {
    adds: 'Counting it would raise this figure.',
    'takes-away': 'Counting it would lower this figure.',
  };

  function gain(job) {
    if (!job.betterOff) {
      return [];
    }
    const figures = [
      ['A week', job.betterOff.week],
      ['A month', job.betterOff.month],
      ['A year', job.betterOff.year],
      ['For each hour worked', job.perHour?.worked],
      ['With travel time', job.perHour?.given],
    ];
    return [
      make('h2', {}, 'What is left, after the costs of work'),
      make('dl', { class: 'left' }, ...figures
        .filter(([, amount]) => amount !== undefined)
        .map(([label, amount]) => make('div', {}, make('dt', {}, label), make('dd', {}, pounds(amount))))),
    ];
  }

  function comparison(job, now) {
    const rows = job.lines.map((line) => row(
      [make('span', {}, line.label), make('span', { class: 'why' }, line.because ?? '')], line.now, line.inJob, signed(line.change)));
    const before = now?.netIncome?.month;
    const after = job.inJob?.netIncome?.month;
    const foot = before === undefined || after === undefined
      ? []
      : [make('tfoot', { role: 'rowgroup' }, row(['Coming in, before rent, council tax and the costs of work'], before, after, null))];
    return [
      make('h2', {}, 'A month now, and in the job'),
      make('table', { class: 'pounds', role: 'table' },
        make('caption', {}, 'Pounds a month.'),
        make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' },
          ...['', 'Now', 'In the job', 'Change'].map((text, i) =>
            i === 0 ? make('td', { role: 'cell' }) : make('th', { scope: 'col', role: 'columnheader' }, text)))),
        make('tbody', { role: 'rowgroup' }, ...rows),
        ...foot),
    ];
  }

  /** A row of the comparison. The roles keep it a table where the sheet lays it out as blocks. */
  function row(label, now, inJob, change) {
    const cell = (column, text) => make('td', { role: 'cell', 'data-column': column }, text);
    return make('tr', { role: 'row' },
      make('th', { scope: 'row', role: 'rowheader' }, ...label),
      cell('Now', pounds(now)),
      cell('In the job', pounds(inJob)),
      change === null ? make('td', { role: 'cell' }) : cell('Change', change));
  }

  function costs(job) {
    return list('What the job costs', job.workCosts.map((cost) =>
      `${cost.label ?? capital(cost.id)}: ${pounds(cost.amount.amount)} ${PERIODS[cost.amount.per] ?? `per ${cost.amount.per}`}. ${cost.because ?? ''}`));
  }

  function breakEven(job) {
    const found = job.breakEven;
    if (!found) {
      return [];
    }
    const points = [];
    if (found.hoursPerWeek !== undefined) {
      points.push(`${found.hoursPerWeek} hours a week at this pay`);
    }
    if (found.hourlyPay !== undefined) {
      points.push(`${pounds(found.hourlyPay)} an hour for these hours`);
    }
    return [
      make('h2', {}, 'Where it begins to pay'),
      make('p', {}, points.length ? `From ${points.join(', or from ')}. ${found.because ?? ''}` : found.because ?? ''),
    ];
  }

  function question(one) {
    return `${one.for ? `${one.for}: ` : ''}${one.text} ${one.effect ? effect(one.effect) : ''}`;
  }

  function effect({ least, most, per }) {
    const period = PERIODS[per] ?? '';
    if (least === 0) {
      return `It could add up to ${pounds(most)} ${period}.`;
    }
    return most === 0
      ? `It could take away up to ${pounds(-least)} ${period}.`
      : `It could take away up to ${pounds(-least)} ${period}, or add up to ${pounds(most)}.`;
  }

  function steps(position) {
    const lines = position?.lines ?? [];
    return folded('Every step in the job, with its law', make('ol', { class: 'steps' }, ...lines.map((line) => make('li', {},
      make('p', { class: 'what' }, make('span', {}, line.for ? `${line.label}: ${line.for}` : line.label), make('span', {}, line.amount ? pounds(line.amount) : '')),
      make('p', {}, line.because),
      make('p', { class: 'law' }, line.citation?.url
        ? make('a', { href: line.citation.url, rel: 'noreferrer' }, line.citation.text)
        : line.citation?.text ?? '')))), lines.length);
  }

  function list(heading, texts) {
    return texts.length === 0 ? [] : [make('h2', {}, heading), make('ul', {}, ...texts.map((text) => make('li', {}, text.trim())))];
  }

  function folded(heading, content, size = content.childElementCount) {
    return size === 0 ? [] : [make('details', {}, make('summary', {}, `${heading} (${size})`), content)];
  }

  // Small things.

  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  }

  function pounds(amount) {
    const text = Math.abs(amount).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    return `${amount < 0 ? '\u2212' : ''}£${text}`;
  }

  function signed(amount) {
    return amount > 0 ? `+${pounds(amount)}` : pounds(amount);
  }

  function distinct(texts) {
    return [...new Set(texts)];
  }

  function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1).replace(/-/g, ' ');
  }
})();
