import { decimalText } from '../../src/workbook/decimal';
import type { ExpectedScore } from '../../src/engine/finding';

/** An expected score as plain data: numbers as texts, steps and sentence made. */
export function plainScore(expected: ExpectedScore): Readonly<Record<string, unknown>> {
  const sentence = expected.sentence();
  switch (expected.kind) {
    case 'score':
      return { ...expected, sentence, value: decimalText(expected.value), steps: expected.steps() };
    case 'tier':
      return { ...expected, sentence, low: decimalText(expected.low), high: decimalText(expected.high) };
    case 'unknown':
      return { ...expected, sentence };
  }
}
