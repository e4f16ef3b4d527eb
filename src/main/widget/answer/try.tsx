// Other hours or another wage: two sliders, each with a box for exact figures, and the curve along which they move.
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { JobAnswer, Over, WorthItRequest } from 'contract';
import { read as readBox } from '../entry';
import { boxId, Radios } from '../fields';
import type { Read } from '../people';
import type { Service } from '../service';
import type { Words } from '../words';
import { Curve, placeOf, resultOf } from './curve';
import { Trial, type Figures, type Tried } from './trial';

interface Properties {
  /** What was asked for the job as it was told, and what the answer was. */
  request: WorthItRequest;
  told: JobAnswer;
  service: Service;
  words: Words;
  read: Read;
  tried: (tried: Tried | undefined) => void;
}

const OVERS: Over[] = ['hours', 'hourly-pay'];

export function TryAnother({ request, told, service, words, read, tried }: Properties) {
  const trial = useTrial(request, service, tried);
  const gain = told.betterOffWithHelp ?? told.betterOff;
  if (!gain) {
    return null;
  }
  const toldFigures = { week: gain.week, verdict: told.verdict };
  if (!trial?.at) {
    return trial?.failure ? <Failed trial={trial} words={words} /> : null;
  }
  return (
    <section class="try">
      <h3>{words.say('try.title')}</h3>
      <p class="small">{words.say('try.how')}</p>
      <div class="sliders">
        {OVERS.map((over) => <Slider key={over} trial={trial} over={over} words={words} />)}
      </div>
      <Live trial={trial} told={toldFigures} words={words} />
      {trial.failure && <Failed trial={trial} words={words} />}
      <fieldset class="over">
        <legend>{words.say('try.over')}</legend>
        <Radios name="try.over" options={OVERS} chosen={trial.over} text={(over) => words.say(`field.try.${over}`)} choose={(over) => trial.show(over as Over)} />
      </fieldset>
      <Curve trial={trial} told={toldFigures} words={words} read={read} />
    </section>
  );
}

/** A trial for this request; one for the next request begins where the last one stood. */
function useTrial(request: WorthItRequest, service: Service, tried: (tried: Tried | undefined) => void): Trial | undefined {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const current = useRef<Trial>();
  useEffect(() => {
    const before = current.current;
    const trial = new Trial(request, service, () => redraw(undefined), tried);
    current.current = trial;
    tried(undefined);
    void trial.begin(before);
    return () => trial.end();
  }, [request]);
  return current.current;
}

function Slider({ trial, over, words }: { trial: Trial; over: Over; words: Words }) {
  const { from, to, step } = trial.span(over);
  const value = (over === 'hours' ? trial.at?.hours : trial.at?.wage) ?? from;
  const name = `try.${over}`;
  const move = (at: number) => trial.move(over === 'hours' ? { hours: at } : { wage: at });
  return (
    <div class="slider">
      <label for={boxId(name)}>{words.say(`field.${name}`)}</label>
      <div class="both">
        <input
          id={boxId(name)} type="range" min={from} max={to} step={step} value={value} aria-valuetext={placeOf(over, value, words)}
          onInput={(event) => move(Number(event.currentTarget.value))}
        />
        <Exact name={name} from={from} to={to} value={value} words={words} move={move} />
      </div>
    </div>
  );
}

/** A box for exactly so much. What is typed counts once it is a number in range. */
function Exact({ name, from, to, value, words, move }: { name: string; from: number; to: number; value: number; words: Words; move: (at: number) => void }) {
  const [typed, setTyped] = useState<string>();
  const id = `${boxId(name)}-exact`;
  const money = name === 'try.hourly-pay';
  const text = typed ?? (money ? value.toFixed(2) : String(value));
  const reading = readBox({ kind: 'number', name, least: from, most: to, required: true }, { [name]: text }, words);
  const wrong = typed !== undefined && 'wrong' in reading ? reading.wrong : undefined;
  const type = (next: string) => {
    setTyped(next);
    const meant = readBox({ kind: 'number', name, least: from, most: to, required: true }, { [name]: next }, words);
    if ('value' in meant && Number(meant.value) !== value) {
      move(Number(meant.value));
    }
  };
  return (
    <div class={wrong ? 'exact wrong' : 'exact'}>
      {money && <span class="sign" aria-hidden="true">£</span>}
      <input
        id={id} type="text" inputMode="decimal" autocomplete="off" value={text} aria-label={words.say('try.exact', { what: words.say(`field.${name}`) })}
        aria-invalid={wrong ? true : undefined} aria-describedby={wrong ? `${id}-fault` : undefined}
        onInput={(event) => type(event.currentTarget.value)} onBlur={() => setTyped(undefined)}
      />
      {wrong && <p class="fault" id={`${id}-fault`} role="alert"><span class="unseen">{words.say('wrong.mark')} </span>{wrong}</p>}
    </div>
  );
}

/** What it comes to where the sliders are now. The headline says it aloud once they rest. */
function Live({ trial, told, words }: { trial: Trial; told: Figures; words: Words }) {
  const figures = trial.atTold() ? told : trial.figures;
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box} class={`live ${figures?.verdict ?? ''}`}>
      <p>
        <span class="where">{trial.at && words.say('try.at', { hours: placeOf('hours', trial.at.hours, words), wage: placeOf('hourly-pay', trial.at.wage, words) })}</span>{' '}
        <strong class="result">{figures ? resultOf(figures, words) : '…'}</strong>
      </p>
      <p class="back">
        {trial.atTold() ? words.say('try.told') : <button type="button" class="link" id="try-back" onClick={back}>{words.say('try.back')}</button>}
      </p>
    </div>
  );

  /** The way back is gone with it: whoever took it goes on at the first slider. */
  function back() {
    trial.back();
    box.current?.closest('.try')?.querySelector('input')?.focus();
  }
}

function Failed({ trial, words }: { trial: Trial; words: Words }) {
  return (
    <div class="faults" role="alert">
      <h4>{words.say('failure.title')}</h4>
      <p>{words.say(`failure.${trial.failure?.kind ?? 'broken'}`)}</p>
      <button type="button" onClick={() => trial.again()}>{words.say('way.again')}</button>
    </div>
  );
}
