/** Time without a request before practice begins, milliseconds. */
const QUIET = 300;

/** Practice ends after so much work, milliseconds. */
const ENOUGH = 800;

/** Work that takes longer is not repeated, since a request would have to wait for it, milliseconds. */
const LONGEST = 150;

/** The clock that practice uses. */
export interface PracticeClock {
  readonly now: () => number;
  readonly after: (milliseconds: number, work: () => void) => void;
}

export interface Practice {
  /** A request has come. */
  readonly begin: () => void;
  /** The request is done; `work` may be repeated. */
  readonly end: (work: () => unknown) => void;
}

/**
 * Repeats a small piece of work while there is no request, so that the code is compiled before the first
 * large file comes. A browser compiles only what has run often, and drops the compiled code when no object of
 * the kinds it was made for is left; so the last result is kept. Practice ends for good after less than a
 * second.
 */
export function createPractice(clock: PracticeClock): Practice {
  const last: { result?: unknown } = {};
  let requests = 0;
  let left = ENOUGH;

  const repeat = (work: () => unknown, during: number): void => {
    if (requests !== during || left <= 0) return;
    const started = clock.now();
    last.result = work();
    const took = clock.now() - started;
    left -= took;
    if (took <= LONGEST) clock.after(0, () => repeat(work, during));
  };

  return {
    begin: () => {
      requests += 1;
    },
    end: (work) => {
      const during = requests;
      clock.after(QUIET, () => repeat(work, during));
    },
  };
}
