import type { SafeFix } from '../finding';
import type { FormCell } from '../form';
import type { FormContext } from './context';

/** A clean-up that changes how a value is written, never what it says. */
export function cleanUp(context: FormContext, cell: FormCell, value: string | number): readonly SafeFix[] {
  // A formula's result is cleaned in its sources, not overwritten.
  if (cell.formula !== null) return [];
  const kind = typeof value === 'number' ? '数字 ' : '';
  return [{ label: `把 ${cell.address} 改为${kind}“${value}”`, cell: context.book.place(cell), value }];
}
