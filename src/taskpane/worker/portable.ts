import { Decimal } from '../../engine/decimal';
import type { Inspection } from '../../engine/finding';
import type { FormCell } from '../../engine/form';

/**
 * An inspection as it can be sent to another thread: cells work out their address and text on first use and
 * decimals are objects of a class, and neither survives the way. It is for showing only. Whoever computes with a
 * form (a fill, a report) asks the thread that judged it.
 */
export function portable(inspection: Inspection): Inspection {
  const known = new Map<object, unknown>();
  return {
    ...inspection,
    // The copy has the fields of the original; only its numbers are left out.
    forms: inspection.forms.map(
      (inspected) => ({ ...inspected, form: plain(inspected.form, known) }) as typeof inspected,
    ),
  };
}

/** Each object once, so that a cell that is in several places stays one cell. */
function plain(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Decimal) return null;
  const before = known.get(value);
  if (before !== undefined) return before;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    known.set(value, list);
    for (const item of value) list.push(plain(item, known));
    return list;
  }
  if (isCell(value)) {
    const { sheet, row, col, address, formula, format, text } = value;
    const cell: FormCell = {
      ...{ sheet, row, col, address, formula, format, text },
      value: value.value,
      quantity: { kind: 'blank' },
    };
    known.set(value, cell);
    return cell;
  }
  const copy = {};
  known.set(value, copy);
  const parts = Object.entries(value).map(([key, part]) => [key, plain(part, known)] as const);
  return Object.assign(copy, Object.fromEntries(parts));
}

function isCell(value: object): value is FormCell {
  return 'address' in value && 'quantity' in value && 'text' in value;
}
