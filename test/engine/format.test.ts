import { showValue } from '../../src/engine/format';

it('a format of 101 decimal places shows the 30 that Excel allows', () => {
  expect(showValue(0.5, `0.${'0'.repeat(101)}`)).toBe(`0.5${'0'.repeat(29)}`);
  expect(showValue(0.5, `0.${'0'.repeat(101)}%`)).toBe(`50.${'0'.repeat(30)}%`);
});
