import { createPractice, type PracticeClock } from '../../src/browser/reading/practice';

/** A clock that moves only with the work done and the waits. */
function clockOf(): PracticeClock & {
  readonly pass: (milliseconds: number) => void;
  readonly next: () => boolean;
} {
  const waiting: { readonly at: number; readonly work: () => void }[] = [];
  let time = 0;
  return {
    now: () => time,
    after: (milliseconds, work) => void waiting.push({ at: time + milliseconds, work }),
    pass: (milliseconds) => {
      time += milliseconds;
    },
    next: () => {
      const first = waiting.shift();
      if (!first) return false;
      time = Math.max(time, first.at);
      first.work();
      return true;
    },
  };
}

function practised(took: number, steps: { readonly requestAfter?: number } = {}): number {
  const clock = clockOf();
  const practice = createPractice(clock);
  let runs = 0;
  practice.begin();
  practice.end(() => {
    runs += 1;
    clock.pass(took);
    if (runs === steps.requestAfter) practice.begin();
  });
  while (clock.next());
  return runs;
}

describe('practice of the reading worker', () => {
  it('ends when eight tenths of a second are spent', () => {
    expect(practised(40)).toBe(20);
  });

  it('ends when a request comes', () => {
    expect(practised(40, { requestAfter: 3 })).toBe(3);
  });

  it('is not made of work that a request would have to wait for', () => {
    expect(practised(200)).toBe(1);
  });

  it('waits until nobody has asked for anything for a while', () => {
    const clock = clockOf();
    const practice = createPractice(clock);
    let runs = 0;
    practice.begin();
    practice.end(() => void (runs += 1));
    practice.begin();
    while (clock.next());
    expect(runs).toBe(0);
  });

  it('is not begun again once it is over', () => {
    const clock = clockOf();
    const practice = createPractice(clock);
    let runs = 0;
    const work = (): void => {
      runs += 1;
      clock.pass(100);
    };
    for (let file = 0; file < 3; file += 1) {
      practice.begin();
      practice.end(work);
      while (clock.next());
    }
    expect(runs).toBe(8);
  });
});
