const LONGEST_REMEMBERED = 60;
const MOST_REMEMBERED = 20_000;

/**
 * Keeps the results of a pure function of a number or a short text: labels, marks and points are the same in many
 * rows and forms. Results for longer texts are not kept.
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
