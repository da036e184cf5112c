import { officeCode } from './trouble';

/** Refusals that concern what was asked for, not the connection, the person or the workbook as a whole. */
const OF_ITS_OWN = new Set([
  'GeneralException',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidReference',
  'ItemNotFound',
  'NotImplemented',
  'RangeExceedsLimit',
  'UnsupportedOperation',
]);

/** Whether Excel may refuse this alone and allow the rest. */
export function isRefusal(error: unknown): boolean {
  return OF_ITS_OWN.has(officeCode(error));
}

/**
 * Asks for everything at once; where Excel refuses, for one half and then the other, until what it refuses
 * is alone. null = refused.
 */
export async function halving<T, R>(
  items: readonly T[],
  ask: (some: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly (R | null)[]> {
  if (items.length === 0) return [];
  try {
    return await ask(items);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  if (items.length === 1) return [null];
  const middle = Math.ceil(items.length / 2);
  const first = await halving(items.slice(0, middle), ask);
  return [...first, ...(await halving(items.slice(middle), ask))];
}
