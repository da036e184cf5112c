const LONGEST_REMEMBERED = 60;
const MOST_REMEMBERED = 20_000;

/**
 * A pure function of a number or a short text that looks each one up once: labels, marks and points repeat
 * from row to row and from form to form. Longer texts are computed each time.
 */
export function memo<K extends string | number, T>(look: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    if (typeof key === 'string' && key.length > LONGEST_REMEMBERED) return look(key);
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = look(key);
    if (known.size > MOST_REMEMBERED) known.clear();
    known.set(key, value);
    return value;
  };
}
