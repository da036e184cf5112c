import { inspect } from '../../../src/engine';
import { outcomeOf } from '../../support/altered';
import {
  allExamples,
  exampleBase,
  exampleBook,
  parseExamples,
  type Example,
} from '../../support/rule-examples';
import { sayableBy } from '../../support/sayable';

/** The examples of every rule, which docs/checks.zh-CN.md prints. */

const RULES = allExamples();
const BASES = [...new Set(RULES.flatMap(({ examples }) => examples.map(({ base }) => base)))];

function found(code: string, example: Example) {
  const options = example.profile === null ? {} : { profile: example.profile };
  const { outcome, findings } = outcomeOf(code, exampleBook(example), options);
  return {
    outcome,
    finds: findings.map(({ severity, cell }) => ({ severity, sheet: cell.sheetName, address: cell.address })),
  };
}

describe('the forms the examples start from', () => {
  it.each(BASES)('nothing is found in %s', (base) => {
    const { findings } = inspect(exampleBase(base).snapshot);
    expect(findings.map(({ code, cell }) => `${code} ${cell.sheetName}!${cell.address}`)).toEqual([]);
  });
});

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, { examples }) => {
  it.each(examples.map((example) => [`${example.kind}: ${example.title}`, example] as const))(
    '%s',
    (_title, example) => {
      const { outcome, finds } = found(code, example);
      expect(finds).toEqual(
        example.finds.map(({ severity, sheet, address }) => ({ severity, sheet, address })),
      );
      if (example.kind === 'wrong') expect(example.finds.length).toBeGreaterThan(0);
      // For a right example the rule must be asked and hold, if it can return `holds` at all.
      else if (sayableBy(code).includes('holds')) expect(outcome).toBe('holds');
    },
  );
});

describe('an examples file', () => {
  it.each([
    ['G12 = 21', 'f:1: an example begins with'],
    ['right: a\nG12: 21', 'f:2: “G12: 21” is no edit'],
    ['wrong: a\nfinds grave G12', 'f:2: “finds grave G12” is no edit'],
    ['wrong: a\nfinds error 12G', 'f:2: “12G” is no cell'],
  ])('that says %j is refused with its line', (text, message) => {
    expect(() => parseExamples(text, 'f')).toThrow(message);
  });
});
