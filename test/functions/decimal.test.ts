import { Decimal as Library } from 'decimal.js';
import { fc } from '../support/properties';
import { Decimal as Small } from '../../src/functions/decimal';

/** The small decimals of the functions bundle beside decimal.js. */

const amount = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -8, max: 6 }))
  .map(([digits, power]) => `${digits}e${power}`);

/** decimal.js tells −0 from 0; scores and amounts do not. */
function plain(value: Library | Small): string {
  return value.isZero() ? '0' : value.toFixed();
}

describe('the decimals of the functions bundle', () => {
  it.each(['plus', 'minus', 'times', 'div'] as const)('%s like decimal.js', (operation) => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        fc.pre(operation !== 'div' || !new Library(b).isZero());
        expect(plain(new Small(a)[operation](b))).toBe(plain(new Library(a)[operation](b)));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['eq', 'gt', 'gte', 'lt', 'lte'] as const)('%s like decimal.js', (operation) => {
    const near = fc
      .tuple(amount, fc.constantFrom('0', '1e-7', '-1e-7'))
      .map(([a, step]) => [a, new Library(a).plus(step).toFixed()] as const);
    fc.assert(
      fc.property(fc.oneof(fc.tuple(amount, amount), near), ([a, b]) => {
        expect(new Small(a)[operation](b)).toBe(new Library(a)[operation](b));
      }),
    );
  });

  it('round half-up like decimal.js', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 9 }), (a, places) => {
        const small = new Small(a).toDecimalPlaces(places, Small.ROUND_HALF_UP);
        expect(plain(small)).toBe(plain(new Library(a).toDecimalPlaces(places, Library.ROUND_HALF_UP)));
        const fixed = new Library(a).toFixed(places);
        expect(new Small(a).toFixed(places)).toBe(/^-0(?:\.0*)?$/.test(fixed) ? fixed.slice(1) : fixed);
      }),
    );
  });

  it('chains of operations stay alike', () => {
    const step = fc.tuple(fc.constantFrom('plus', 'minus', 'times', 'div'), amount);
    fc.assert(
      fc.property(amount, fc.array(step, { maxLength: 6 }), (start, steps) => {
        fc.pre(steps.every(([operation, value]) => operation !== 'div' || !new Library(value).isZero()));
        let small = new Small(start);
        let library = new Library(start);
        for (const [operation, value] of steps) {
          small = small[operation](value);
          library = library[operation](value);
        }
        expect(plain(small)).toBe(plain(library));
      }),
    );
  });

  it('the rest of what the engine asks is alike', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const small = new Small(a);
        const library = new Library(a);
        expect(small.isZero()).toBe(library.isZero());
        expect(small.isInteger()).toBe(library.isInteger());
        expect(small.isNegative() && !small.isZero()).toBe(library.isNegative() && !library.isZero());
        expect(small.decimalPlaces()).toBe(library.decimalPlaces());
        expect(plain(small.abs())).toBe(plain(library.abs()));
        expect(small.toNumber() + 0).toBe(library.toNumber() + 0);
        expect(plain(Small.min(small, new Small(b)))).toBe(plain(Library.min(library, b)));
        expect(plain(Small.max(small, 0))).toBe(plain(Library.max(library, 0)));
      }),
    );
    expect(new Small(10).pow(-3).toFixed()).toBe('0.001');
    expect(new Small(10).pow(2).toFixed()).toBe('100');
  });

  it('numbers of cells are read alike', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        const text = value.toPrecision(15);
        expect(plain(new Small(text))).toBe(plain(new Library(text)));
      }),
    );
    expect(() => new Small('abc')).toThrow();
    expect(() => new Small(1).div(0)).toThrow();
  });
});
