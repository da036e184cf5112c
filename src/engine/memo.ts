const LONGEST = 60;
const MOST = 20_000;

/**
 * A pure function of a short text that looks each text up once: labels, units and targets repeat from row
 * to row and from form to form. Longer texts are worked out each time.
 */
export function memo<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return look(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = look(text);
    if (known.size > MOST) known.clear();
    known.set(text, value);
    return value;
  };
}
