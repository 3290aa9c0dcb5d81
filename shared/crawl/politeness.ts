import type { FetchFailure } from './fetcher.ts';

/** Holds the requests to one host apart, over all batches of a process. */
export type Politeness = {
  /** Waits for the host's turn, then does the work. */
  visit<T>(visit: Visit, work: () => Promise<T>): Promise<T>;
  /** Asks nothing of the host for this long. */
  pause(host: string, ms: number): void;
  /** Gives the host up for this long: what is asked of it fails like this. */
  close(host: string, failure: FetchFailure, ms: number): void;
  closedBy(host: string): FetchFailure | undefined;
  /** Answers how often in a row the host has not answered. */
  noteAnswer(host: string, answered: boolean): number;
  readonly now: () => number;
};

export type Visit = {
  readonly host: string;
  /** Between the starts of two requests. */
  readonly delayMs: number;
  /** Requests under way at the same time. */
  readonly concurrency: number;
};

export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
};

type Host = {
  active: number;
  nextStart: number;
  unanswered: number;
  closed:
    | { readonly failure: FetchFailure; readonly untilMs: number }
    | undefined;
  readonly waiting: (() => void)[];
};

/** A politeness that keeps its hosts in memory. */
export function createPoliteness(clock: Clock): Politeness {
  const hosts = new Map<string, Host>();
  const hostOf = (name: string): Host => {
    const host = hosts.get(name) ?? newHost();
    hosts.set(name, host);
    return host;
  };
  return {
    async visit({ host: name, delayMs, concurrency }, work) {
      const host = hostOf(name);
      await takeSlot(host, concurrency);
      try {
        await takeTurn(host, delayMs, clock);
        return await work();
      } finally {
        releaseSlot(host);
      }
    },
    pause(name, ms) {
      const host = hostOf(name);
      host.nextStart = Math.max(host.nextStart, clock.now() + ms);
    },
    close(name, failure, ms) {
      hostOf(name).closed = { failure, untilMs: clock.now() + ms };
    },
    closedBy(name) {
      const { closed } = hostOf(name);
      return closed && closed.untilMs > clock.now()
        ? closed.failure
        : undefined;
    },
    noteAnswer(name, answered) {
      const host = hostOf(name);
      host.unanswered = answered ? 0 : host.unanswered + 1;
      return host.unanswered;
    },
    now: clock.now,
  };
}

function newHost(): Host {
  return {
    active: 0,
    nextStart: 0,
    unanswered: 0,
    closed: undefined,
    waiting: [],
  };
}

async function takeSlot(host: Host, concurrency: number): Promise<void> {
  if (host.active < concurrency) {
    host.active += 1;
    return;
  }
  await new Promise<void>((resolve) => host.waiting.push(resolve));
}

/** The slot goes straight to the next in line, so `active` stays. */
function releaseSlot(host: Host): void {
  const next = host.waiting.shift();
  if (next) {
    next();
  } else {
    host.active -= 1;
  }
}

async function takeTurn(
  host: Host,
  delayMs: number,
  { now, sleep }: Clock,
): Promise<void> {
  // Asked again after each wait: the host may have been paused meanwhile.
  for (;;) {
    const wait = host.nextStart - now();
    if (wait <= 0) {
      host.nextStart = now() + delayMs;
      return;
    }
    await sleep(wait);
  }
}
