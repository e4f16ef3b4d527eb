// Asks the service. What goes wrong comes back as a failure that the page can put in words; nothing is thrown.
import type {
  CurveAnswer, CurveRequest, LocalHousingAllowanceAnswer, PlacesAnswer, PositionAnswer, PositionRequest, Problem, ProvisionAnswer,
  ProvisionRequest, WorthItAnswer, WorthItRequest,
} from 'contract';

export type Failure =
  | { kind: 'unreachable' | 'slow' | 'busy' | 'broken' }
  | { kind: 'refused'; problem: Problem };
export type Outcome<T> = { ok: true; answer: T } | { ok: false; failure: Failure };

const PATIENCE = 20_000;

export class Service {
  constructor(private readonly address: string) {}

  position(request: PositionRequest): Promise<Outcome<PositionAnswer>> {
    return this.ask('v1/position', request);
  }

  worthIt(request: WorthItRequest): Promise<Outcome<WorthItAnswer>> {
    return this.ask('v1/worth-it', request);
  }

  curve(request: CurveRequest): Promise<Outcome<CurveAnswer>> {
    return this.ask('v1/curve', request);
  }

  provision(request: ProvisionRequest): Promise<Outcome<ProvisionAnswer>> {
    return this.ask('v1/provision', request);
  }

  /** Where all that is known of a programme stands. */
  programme(id: string): string {
    return new URL(`v1/programmes/${encodeURIComponent(id)}`, this.address).href;
  }

  places(name: string): Promise<Outcome<PlacesAnswer>> {
    return this.ask(`v1/places?name=${encodeURIComponent(name)}`);
  }

  rents(name: string): Promise<Outcome<LocalHousingAllowanceAnswer>> {
    return this.ask(`v1/local-housing-allowance?name=${encodeURIComponent(name)}`);
  }

  private async ask<T>(path: string, body?: unknown): Promise<Outcome<T>> {
    try {
      const response = await fetch(new URL(path, this.address), {
        method: body === undefined ? 'GET' : 'POST',
        headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        credentials: 'omit',
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (response.ok) {
        return { ok: true, answer: (await response.json()) as T };
      }
      return { ok: false, failure: await failure(response) };
    } catch (error) {
      const slow = error instanceof DOMException && error.name === 'TimeoutError';
      return { ok: false, failure: { kind: slow ? 'slow' : 'unreachable' } };
    }
  }
}

async function failure(response: Response): Promise<Failure> {
  if (response.status === 429 || response.status === 503) {
    return { kind: 'busy' };
  }
  if (response.status >= 500) {
    return { kind: 'broken' };
  }
  return { kind: 'refused', problem: (await response.json()) as Problem };
}
