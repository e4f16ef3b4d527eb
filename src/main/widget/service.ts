// Asks the service. What goes wrong comes back as a failure that the page can put in words; nothing is thrown.
import type {
  CurveAnswer, CurveRequest, LocalHousingAllowanceAnswer, PlacesAnswer, PositionAnswer, PositionRequest, Problem, ProvisionAnswer,
  ProvisionRequest, WorthItAnswer, WorthItRequest,
} from 'contract';

/** The version of the contract that this script was built against; the build puts it in. */
declare const CONTRACT_VERSION: string;

export type Failure =
  | { kind: 'unreachable' | 'slow' | 'broken' | 'unreadable' }
  | { kind: 'busy'; seconds?: number }
  | { kind: 'refused'; problem: Problem };
export type Outcome<T> = { ok: true; answer: T } | { ok: false; failure: Failure };

/** Whether an answer is waited for, and whether the service speaks a newer contract than this script. */
export interface Standing { waiting: boolean; outdated: boolean }

const PATIENCE = 20_000;

export class Service {
  /** Told whenever the standing changes. */
  watch: (standing: Standing) => void = () => {};
  private pending = 0;
  private outdated = false;

  constructor(private readonly address: string) {}

  position(request: PositionRequest): Promise<Outcome<PositionAnswer>> {
    return this.ask('v1/position', 'lines', request);
  }

  worthIt(request: WorthItRequest): Promise<Outcome<WorthItAnswer>> {
    return this.ask('v1/worth-it', 'jobs', request);
  }

  curve(request: CurveRequest): Promise<Outcome<CurveAnswer>> {
    return this.ask('v1/curve', 'points', request);
  }

  provision(request: ProvisionRequest): Promise<Outcome<ProvisionAnswer>> {
    return this.ask('v1/provision', 'programmes', request);
  }

  /** Where all that is known of a programme stands. */
  programme(id: string): string {
    return new URL(`v1/programmes/${encodeURIComponent(id)}`, this.address).href;
  }

  places(name: string): Promise<Outcome<PlacesAnswer>> {
    return this.ask(`v1/places?name=${encodeURIComponent(name)}`, 'places');
  }

  rents(name: string): Promise<Outcome<LocalHousingAllowanceAnswer>> {
    return this.ask(`v1/local-housing-allowance?name=${encodeURIComponent(name)}`, 'areas');
  }

  /** An answer has a list of this name: what has not is somebody else's, a log-in page's say. */
  private async ask<T>(path: string, list: string, body?: unknown): Promise<Outcome<T>> {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE);
    this.wait(1);
    try {
      const response = await fetch(new URL(path, this.address), {
        method: body === undefined ? 'GET' : 'POST',
        headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        credentials: 'omit',
        signal: patience.signal,
      });
      this.outdated ||= isNewer(response.headers.get('Worthwhile-Contract') ?? '');
      if (!response.ok) {
        return { ok: false, failure: await failure(response) };
      }
      const answer = (await response.json()) as Record<string, unknown> | null;
      return Array.isArray(answer?.[list]) ? { ok: true, answer: answer as T } : { ok: false, failure: { kind: 'unreadable' } };
    } catch (error) {
      return { ok: false, failure: { kind: error instanceof SyntaxError ? 'unreadable' : patience.signal.aborted ? 'slow' : 'unreachable' } };
    } finally {
      clearTimeout(timer);
      this.wait(-1);
    }
  }

  private wait(more: 1 | -1): void {
    this.pending += more;
    this.watch({ waiting: this.pending > 0, outdated: this.outdated });
  }
}

async function failure(response: Response): Promise<Failure> {
  if (response.status === 429 || response.status === 503) {
    return { kind: 'busy', ...waitAsked(response.headers.get('Retry-After') ?? '') };
  }
  if (response.status >= 500) {
    return { kind: 'broken' };
  }
  const problem = (await response.json()) as Problem;
  return problem?.title ? { kind: 'refused', problem } : { kind: 'unreadable' };
}

/** How long to wait: the header has seconds, or a time of day. */
function waitAsked(header: string): { seconds?: number } {
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return seconds > 0 && seconds <= 3600 ? { seconds } : {};
}

/** Whether a version of the contract comes after this script's. */
function isNewer(version: string): boolean {
  const parts = (text: string) => text.split('.').map(Number);
  const [ours, theirs] = [parts(CONTRACT_VERSION), parts(version)];
  const first = theirs.findIndex((part, index) => part !== (ours[index] ?? 0));
  return version !== '' && first >= 0 && (theirs[first] ?? 0) > (ours[first] ?? 0);
}
