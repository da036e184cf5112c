import type { FormCell } from '../../form';
import type { IndicatorContext } from '../context';

/** Texts of the value columns, as typed. */
export function valueTexts({
  form,
}: IndicatorContext): readonly { readonly cell: FormCell; readonly text: string }[] {
  const texts: { readonly cell: FormCell; readonly text: string }[] = [];
  const add = (cell: FormCell | null): void => {
    if (typeof cell?.value === 'string' && cell.value.trim() !== '') texts.push({ cell, text: cell.value });
  };
  for (const { target, actual } of form.indicators) {
    add(target);
    add(actual);
  }
  return texts;
}
