/**
 * How the expressions of the field are put together. Parts are texts with names; an expression that is not plain at
 * a glance is made of them, and every expression has examples beside it (`<file>.examples.ts`) that run as tests.
 */

/** Words of which any may be at this place. */
export const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** An expression that any of these satisfies; each says for itself where a text begins and ends. */
export const expression = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'));

/** What words say, most particular first: the first expression that a text satisfies decides. */
export type Meanings<Key extends string> = readonly (readonly [Key, RegExp])[];

/** What a text says; null when none of the expressions is satisfied. */
export function meaningOf<Key extends string>(meanings: Meanings<Key>, text: string): Key | null {
  for (const [key, words] of meanings) if (words.test(text)) return key;
  return null;
}
