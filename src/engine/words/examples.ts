import type { Meanings } from './expression';

type Some = readonly [string, ...string[]];

/** Texts an expression reads, and texts that come near and are none. */
export interface Examples {
  readonly reads: Some;
  readonly not: Some;
}

/** Texts for every meaning of a list, and texts that have none of them. */
export interface MeaningExamples<Key extends string> {
  readonly reads: Readonly<Record<Key, Some>>;
  readonly not: Some;
}

type ExamplesFor<Word> =
  Word extends Meanings<infer Key> ? MeaningExamples<Key> : Word extends RegExp ? Examples : never;

/** What a file of examples has to give for a file of words: without it the examples do not compile. */
export type ExamplesOf<Words> = {
  readonly [Name in keyof Words as Words[Name] extends RegExp | Meanings<string> ? Name : never]: ExamplesFor<
    Words[Name]
  >;
};
