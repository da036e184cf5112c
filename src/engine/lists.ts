/**
 * The same as `items.flatMap(read)`, but faster, and null adds nothing. The built-in function looks up every
 * element by name and adds each result as a property.
 */
export function flatMap<T, R>(
  items: readonly T[],
  read: (item: T, index: number) => R | readonly R[] | null | undefined,
): R[] {
  const all: R[] = [];
  let at = 0;
  for (const item of items) {
    const found = read(item, at);
    at += 1;
    if (isList(found)) for (const one of found) all.push(one);
    else if (found !== null && found !== undefined) all.push(found);
  }
  return all;
}

/** The item of a list of one; null where there are none or several. */
export function onlyOf<T>(items: readonly T[]): T | null {
  const [only, ...others] = items;
  return only !== undefined && others.length === 0 ? only : null;
}

function isList<R>(found: R | readonly R[] | null | undefined): found is readonly R[] {
  return Array.isArray(found);
}
