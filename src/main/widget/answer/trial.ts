// The job at other hours or another wage. A slider asks at every move: what is known already serves at once, the rest is
// asked for, and an answer that comes late never takes the place of a later one.
import type { CurveAnswer, CurvePoint, CurveRequest, OfferedJob, Over, Verdict, WorthItAnswer, WorthItRequest } from 'contract';
import type { Failure, Outcome, Service } from '../service';

/** Hours a week, and pay by the hour before tax. */
export interface At { hours: number; wage: number }
export interface Span { from: number; to: number; step: number }
/** What the job leaves at a place. */
export interface Figures { week: number; verdict: Verdict }
/** A place where the slider rests, and the whole answer for it. */
export interface Tried { at: At; answer: WorthItAnswer }

/** How long a slider stands still before the whole answer is asked for. */
const REST = 350;

export class Trial {
  told?: At;
  at?: At;
  over: Over = 'hours';
  figures?: Figures | undefined;
  failure?: Failure | undefined;
  /** The curve that was last known, and where the job was then. */
  shown?: { over: Over; at: At; curve: CurveAnswer };
  private turn = 0;
  private rest = 0;
  private readonly curves = new Map<string, CurveAnswer>();
  private readonly asked = new Set<string>();

  constructor(
    private readonly request: WorthItRequest,
    private readonly service: Service,
    /** Something to show has changed. */
    private readonly changed: () => void,
    /** The whole answer for where the slider rests; nothing, where that is the job as it was told. */
    private readonly rested: (tried: Tried | undefined) => void,
  ) {}

  /** Finds where the job stands; where another trial had moved to, this one moves too. */
  async begin(before?: Trial): Promise<void> {
    const hours = this.job.hoursPerWeek;
    const turn = this.turn;
    const wage = this.job.pay?.per === 'hour' ? this.job.pay.amount : await this.hourlyPay();
    if (turn !== this.turn || hours === undefined || wage === undefined) {
      return;
    }
    this.told = { hours, wage };
    this.at = this.told;
    this.over = before?.over ?? 'hours';
    if (before?.at && !before.atTold()) {
      this.move(before.at);
    }
    this.show(this.over);
  }

  end(): void {
    window.clearTimeout(this.rest);
    this.turn++;
  }

  atTold(): boolean {
    return this.told !== undefined && this.at?.hours === this.told.hours && this.at.wage === this.told.wage;
  }

  span(over: Over): Span {
    return spanOf(over, this.told ?? { hours: 0, wage: 0 });
  }

  show(over: Over): void {
    this.over = over;
    void this.fetchCurve();
    this.draw();
  }

  move(part: Partial<At>): void {
    if (!this.at) {
      return;
    }
    const turn = ++this.turn;
    this.at = { ...this.at, ...part };
    this.over = part.wage !== undefined && part.hours === undefined ? 'hourly-pay' : part.hours !== undefined && part.wage === undefined ? 'hours' : this.over;
    this.figures = this.known();
    if (!this.figures) {
      void this.askFigures(turn);
    }
    void this.fetchCurve();
    window.clearTimeout(this.rest);
    this.rest = window.setTimeout(() => void this.settle(turn), REST);
    this.draw();
  }

  /** Asks once more for what did not come. */
  again(): void {
    this.failure = undefined;
    if (this.at) {
      void this.fetchCurve();
      void this.settle();
    } else {
      void this.begin();
    }
  }

  back(): void {
    if (this.told) {
      this.move(this.told);
    }
  }

  /** Asks for the whole answer at this place. */
  async settle(turn = this.turn): Promise<void> {
    const at = this.at;
    if (!at || this.atTold()) {
      this.failure = undefined;
      this.rested(undefined);
      this.changed();
      return;
    }
    const outcome = await this.service.worthIt({ ...this.request, jobs: [this.jobAt(at)] });
    if (this.take(turn, outcome)) {
      this.rested({ at, answer: outcome.answer });
    }
  }

  /** Whether this answer still counts, and is one. */
  private take<T>(turn: number, outcome: Outcome<T>): outcome is Extract<Outcome<T>, { ok: true }> {
    if (turn !== this.turn) {
      return false;
    }
    this.failure = outcome.ok ? undefined : outcome.failure;
    this.changed();
    return outcome.ok;
  }

  private async askFigures(turn: number): Promise<void> {
    if (!this.at) {
      return;
    }
    const outcome = await this.service.worthIt({ ...this.request, jobs: [this.jobAt(this.at)], include: [] });
    const job = outcome.ok ? outcome.answer.jobs[0] : undefined;
    const gain = job?.betterOffWithHelp ?? job?.betterOff;
    if (turn === this.turn && job && gain) {
      this.figures = { week: gain.week, verdict: job.verdict };
      this.changed();
    }
  }

  /** What a curve that was fetched says of this place. */
  private known(): Figures | undefined {
    const at = this.at;
    const found = at && OVERS.map((over) => pointAt(this.curves.get(keyOf(over, at)), over === 'hours' ? at.hours : at.wage)).find(Boolean);
    return found && { week: found.worthIt.week, verdict: found.verdict };
  }

  private async fetchCurve(): Promise<void> {
    const { at, over } = this;
    const key = at && keyOf(over, at);
    if (!at || !key || this.asked.has(key)) {
      return;
    }
    this.asked.add(key);
    const turn = this.turn;
    const { from, to, step } = this.span(over);
    const outcome = await this.service.curve(this.curveRequest(at, over, from, to, Math.round((to - from) / step) + 1, true));
    if (outcome.ok) {
      this.curves.set(key, outcome.answer);
      this.figures ??= this.known();
      this.draw();
    } else {
      this.asked.delete(key);
      this.take(turn, outcome);
    }
  }

  /** What is shown now: the curve on which the job lies, or until that is known the one before. */
  private draw(): void {
    const curve = this.at && this.curves.get(keyOf(this.over, this.at));
    this.shown = this.at && curve ? { over: this.over, at: this.at, curve } : this.shown;
    this.changed();
  }

  private async hourlyPay(): Promise<number | undefined> {
    const outcome = await this.service.curve(this.curveRequest(undefined, 'hours', 1, 2, 2, false));
    this.failure = outcome.ok ? undefined : outcome.failure;
    this.changed();
    return outcome.ok ? outcome.answer.job?.hourlyPay : undefined;
  }

  private curveRequest(at: At | undefined, over: Over, from: number, to: number, points: number, all: boolean): CurveRequest {
    const { jobs: _jobs, include: _include, ...rest } = this.request;
    return { ...rest, job: at ? this.jobAt(at) : this.job, over, from, to, points, include: all ? ['cliffs', 'break-even'] : [] } as CurveRequest;
  }

  private get job(): OfferedJob {
    return this.request.jobs?.[0] as OfferedJob;
  }

  private jobAt(at: At): OfferedJob {
    const { netPay: _netPay, ...job } = this.job;
    return { ...job, hoursPerWeek: at.hours, pay: { amount: at.wage, per: 'hour' } };
  }
}

const OVERS: Over[] = ['hours', 'hourly-pay'];

/** A curve over hours holds for one wage, and one over the wage for so many hours. */
const keyOf = (over: Over, at: At) => `${over} ${over === 'hours' ? at.wage : at.hours}`;

/** Points are found by the penny, or the hundredth of an hour. */
export const pointAt = (curve: CurveAnswer | undefined, x: number): CurvePoint | undefined =>
  [...(curve?.points ?? []), ...(curve?.marks ?? [])].find((point) => point.x.toFixed(2) === x.toFixed(2));

/** From where to where a slider goes: from an hour a week, and round about the wage. */
export function spanOf(over: Over, told: At): Span {
  if (over === 'hours') {
    return { from: 1, to: told.hours > 50 ? 100 : 50, step: 0.5 };
  }
  const from = Math.min(Math.max(Math.floor(told.wage) - 4, 1), 75);
  return { from, to: told.wage > 100 ? 100 : from + 25, step: 0.1 };
}
