import { showsDate } from '../../../src/xlsx/read/formats';

describe('telling formats of dates, which count from another day in files of 1904', () => {
  it.each(['yyyy/m/d', 'yyyy"年"m"月"', '[$-804]yyyy"年"m"月"d"日"', 'm"月"d"日";@', 'm/d h:mm'])(
    '%s shows a date',
    (code) => expect(showsDate(code)).toBe(true),
  );

  it.each([
    '0.00',
    '0.00%',
    '#,##0.00_ ',
    '0"天"',
    '0.0"days"',
    '[Red]0.00',
    '[>=100]0;[<1]0.00',
    '@',
    '\\d0',
    'General"分"',
    '0;"d"',
    'h:mm',
    '[h]:mm',
    '[mm]',
    'mm:ss',
    '[DBNum1]上午/下午h"时"',
  ])('%s does not', (code) => expect(showsDate(code)).toBe(false));
});
