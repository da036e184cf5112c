import type { SafeFix } from '../finding';
import type { FormCell } from '../form';
import { fillTemplate } from '../locales/text';
import { fixTexts } from '../locales/zh-CN/fixes';
import type { IndicatorContext } from './context';

/** A fix that changes how a value is written, but not its meaning. */
export function cleanUp(
  context: IndicatorContext,
  cell: FormCell,
  value: string | number,
): readonly SafeFix[] {
  // The result of a formula must be corrected in its source cells and is not overwritten; nor is the first line of a
  // text, whose other lines would stay.
  if (cell.formula !== null || cell.cut) return [];
  const kind = typeof value === 'number' ? 'number' : 'value';
  const data = { cell: context.book.place(cell).address, value: String(value) };
  // In a cell formatted as text, a number would become a text again.
  const format = typeof value === 'number' && cell.format === '@' ? { format: 'General' } : {};
  return [
    {
      label: fillTemplate(fixTexts[kind], data),
      button: fillTemplate(fixTexts[`${kind}.button`], data),
      edits: [{ cell: context.book.place(cell), old: cell.value, value, ...format }],
      certain: true,
    },
  ];
}
