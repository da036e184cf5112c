/**
 * How the expressions of the field are built. Parts are texts with names. An expression that is not easy to read
 * is made of such parts, and every expression has examples beside it (`<file>.examples.ts`) that run as tests.
 */

/** Alternative words for one place of an expression. */
export const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** An expression that matches any of the alternatives; each of them states whether it begins or ends the text. */
export const expression = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'));

/** Meanings of words, the most specific first: the first expression that a text matches decides. */
export type Meanings<Key extends string> = readonly (readonly [Key, RegExp])[];

/** The meaning of a text; null when it matches none of the expressions. */
export function meaningOf<Key extends string>(meanings: Meanings<Key>, text: string): Key | null {
  for (const [key, words] of meanings) if (words.test(text)) return key;
  return null;
}
