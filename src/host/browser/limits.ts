/**
 * What the embedded spreadsheet lets a person do. Saving patches changed cells into the original file: a row
 * inserted or a border drawn here would be lost, so such commands are refused with a sentence. Looking closer
 * (column widths, zoom, showing hidden rows) stays possible; it is not saved.
 */
const REFUSED: readonly (readonly [verbs: string, objects: string])[] = [
  ['insert remove delete move', 'row col multi range sheet defined worksheet'],
  ['add change set delete', 'worksheet-merge range-protection worksheet-protection sheet-protection'],
  ['add change set delete', 'protection defined-name'],
  ['set', 'style border stroke background-color bold italic underline overline text- horizontal- vertical-'],
  ['set', 'font- tab-color frozen row-frozen col-frozen first- selection-frozen once-format infinite-format'],
  ['set', 'workbook-name'],
  ['set-range', 'bold italic underline stroke subscript superscript text-color font custom protection'],
  ['set-worksheet', 'name order hidden row-count column-count default-style protection permission'],
  ['set-worksheet', 'range-theme right-to-left'],
  ['paste', 'format col-width besides'],
  ['clear-selection', 'format all'],
  ['copy', 'sheet worksheet'],
  ['apply', 'format'],
  ['split', 'text'],
  ['cancel', 'frozen'],
  ['toggle', 'cell-checkbox'],
  ['register unregister', 'worksheet'],
];

/** What the name of a refused command begins with. */
const REFUSED_BEGINNINGS: readonly string[] = [
  ...REFUSED.flatMap(([verbs, objects]) =>
    verbs.split(' ').flatMap((verb) => objects.split(' ').map((object) => `sheet.command.${verb}-${object}`)),
  ),
  ...['sheet.command.reset-', 'sheet.command.numfmt.set.currency', 'sheet.operation.rename-sheet'],
];

/** May this command not run on a workbook that is saved cell by cell? */
export function isRefusedCommand(id: string): boolean {
  return REFUSED_BEGINNINGS.some((beginning) => id.startsWith(beginning));
}

const HIDDEN_ITEMS: readonly string[] = [
  'sheet.menu.cell-insert',
  'sheet.menu.delete',
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.command.paste-format',
  'sheet.command.paste-col-width',
  'sheet.command.paste-besides-border',
  'sheet.command.clear-selection-format',
  'sheet.command.clear-selection-all',
  'sheet.command.insert-multi-cols-before',
  'sheet.command.insert-multi-cols-right',
  'sheet.command.insert-multi-rows-above',
  'sheet.command.insert-multi-rows-after',
  'sheet.command.remove-col-confirm',
  'sheet.command.remove-row-confirm',
  'sheet.command.remove-sheet-confirm',
  'sheet.command.copy-sheet',
  'sheet.operation.rename-sheet',
  'sheet.command.set-tab-color',
  'sheet.command.set-worksheet-hidden',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** Menu items that would only lead to a refusal. */
export const HIDDEN_MENU: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  HIDDEN_ITEMS.map((id) => [id, { hidden: true }]),
);

const NUMBER_WITH_UNIT = /^=\s*[\d.,]+\s*[\u2e80-\u2fff\u3001-\u9fff％][^()+*/]*$/;

/**
 * Targets are written `=20000元` or `=10月份`: a number with a unit behind an equals sign is a text, never a
 * formula. So is what was in the cell as a text and was only confirmed.
 */
export function isTextAfterAll(formula: string, before: string | null): boolean {
  return formula === before || NUMBER_WITH_UNIT.test(formula);
}
