import type { Meanings } from './expression';

type Some = readonly [string, ...string[]];

/** Texts that an expression reads, and similar texts that it does not. */
export interface Examples {
  readonly reads: Some;
  readonly not: Some;
}

/** Texts for every meaning of a list, and similar texts without a meaning. */
export interface MeaningExamples<Key extends string> {
  readonly reads: Readonly<Record<Key, Some>>;
  readonly not: Some;
}

type ExamplesFor<Word> =
  Word extends Meanings<infer Key> ? MeaningExamples<Key> : Word extends RegExp ? Examples : never;

/**
 * The type of the examples for a file of words; a file that lacks the examples of an expression does not compile.
 */
export type ExamplesOf<Words> = {
  readonly [Name in keyof Words as Words[Name] extends RegExp | Meanings<string> ? Name : never]: ExamplesFor<
    Words[Name]
  >;
};
