import { fittingWidth, NARROWEST_PANE } from '../../src/browser/parts/splitter';

describe('the width of the pane', () => {
  test('is what was wanted where the window has room', () => {
    expect(fittingWidth(420, 1366)).toBe(420);
  });

  test('leaves the spreadsheet 320 pixels, and never goes below 300 itself', () => {
    expect(fittingWidth(2000, 1366)).toBe(1366 - 320);
    expect(fittingWidth(100, 1366)).toBe(NARROWEST_PANE);
    expect(fittingWidth(400, 500)).toBe(NARROWEST_PANE);
  });
});
