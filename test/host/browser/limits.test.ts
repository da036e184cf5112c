import { HIDDEN_MENU, isRefusedCommand, isTextAfterAll } from '../../../src/host/browser/limits';

describe('what the embedded spreadsheet refuses because it could not be saved', () => {
  test.each([
    'sheet.command.insert-row-before',
    'sheet.command.insert-multi-cols-right',
    'sheet.command.remove-col-confirm',
    'sheet.command.delete-range-move-up-confirm',
    'sheet.command.insert-range-move-down-confirm',
    'sheet.command.move-range',
    'sheet.command.add-worksheet-merge-all',
    'sheet.command.remove-worksheet-merge',
    'sheet.command.set-range-bold',
    'sheet.command.set-style',
    'sheet.command.set-worksheet-name',
    'sheet.command.set-worksheet-order',
    'sheet.command.remove-sheet',
    'sheet.command.insert-sheet',
    'sheet.command.clear-selection-all',
    'sheet.operation.rename-sheet',
  ])('%s', (id) => expect(isRefusedCommand(id)).toBe(true));

  test.each([
    'sheet.command.set-range-values',
    'sheet.command.clear-selection-content',
    'sheet.command.move-selection',
    'sheet.command.move-selection-enter-tab',
    'sheet.command.auto-fill',
    'sheet.command.paste',
    'sheet.command.paste-value',
    'sheet.command.numfmt.set.percent',
    'sheet.command.set-worksheet-activate',
    'sheet.command.set-worksheet-show',
    'sheet.command.set-selected-rows-visible',
    'sheet.command.set-zoom-ratio',
    'sheet.command.delta-column-width',
    'univer.command.undo',
    'sheet.mutation.set-range-values',
    'sheet.operation.set-selections',
  ])('but not %s', (id) => expect(isRefusedCommand(id)).toBe(false));

  test('menu items that stay visible are none of the refused commands', () => {
    expect(HIDDEN_MENU['sheet.command.paste-value']).toBeUndefined();
    expect(HIDDEN_MENU['sheet.menu.cell-insert']).toEqual({ hidden: true });
  });
});

describe('a text that looks like a formula', () => {
  test('a number with a unit behind an equals sign stays a text', () => {
    for (const text of ['=20000元', '=100百分比', '=10月份', '= 12 次', '=1,000人次']) {
      expect(isTextAfterAll(text, null)).toBe(true);
    }
  });

  test('a real formula stays a formula', () => {
    for (const formula of ['=SUM(H14:H22)', '=10+5', '=A1', '=100', '=95%', '=表1!A1', '=ROUND(10*0.95,2)']) {
      expect(isTextAfterAll(formula, null)).toBe(false);
    }
  });

  test('what was a text before and was only confirmed stays a text', () => {
    expect(isTextAfterAll('=达标', '=达标')).toBe(true);
    expect(isTextAfterAll('=SUM(A1)', '=达标')).toBe(false);
  });
});
