/**
 * What a table holds under a text that may come from a file. `table[text]` would also find what every object inherits
 * (`constructor`, `toString`); `npm run lint` refuses it.
 */
export function own<Value>(
  table: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
