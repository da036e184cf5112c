import { inspect } from '../../../src/engine';
import { Decimal } from '../../../src/workbook/decimal';
import type { InspectOptions, ScoredInspection } from '../../../src/engine/finding';
import type { FormCell } from '../../../src/engine/form';
import { findProfile, nationalProfile } from '../../../src/engine/profiles';
import { compareMeasures, parseMeasure } from '../../../src/engine/measure';
import { expectedExecution, hasOwnRule } from '../../../src/engine/score';
import { bonusScore, ownRuleScore, type OwnRuleRow } from '../../../src/engine/score/own-rule';
import { knownForm } from '../../support/forms/corpus';
import { scored } from '../../support/form-kinds';
import { plainScore } from '../../support/plain-score';
import { expectedText } from '../../../src/engine/report/json-cells';

/** Rules that a form or a region has of its own, and that must not be replaced by the common ones. */

describe('评分标准 of a row', () => {
  it.each([
    ['按比例得分', false],
    ['达到目标值得满分，否则按比例得分', false],
    ['完成值达到指标值，记满分；未达到指标值，按B/A×该指标分值记分', false],
    ['完成率×分值', false],
    ['', false],
    ['每低1个百分点扣0.5分', true],
    ['达到8项得满分，每少1项扣2.5分', true],
    ['按期完成得满分，否则不得分', true],
    ['90%以上满分，80%—90%得16分', true],
    ['完成率60%以下不得分，60%以上按比例得分', true],
    ['达到目标值得满分', true],
    ['同上', true],
  ])('%s: a rule of its own: %s', (criteria, own) => {
    expect(hasOwnRule(criteria)).toBe(own);
  });

  /** 市场监管 department form with 固定资产利用率 ≥95% of 10 points, 每低1个百分点扣0.5分. */
  function withActual(actual: string, options: InspectOptions = {}): ScoredInspection {
    const { snapshot } = knownForm('shandong/department');
    const { form } = scored(inspect(snapshot).forms[0]);
    const cell = form.indicators.find(({ name }) => name.text === '固定资产利用率')?.actual;
    const sheets = snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((each) =>
        each.row === cell?.row && each.col === cell.col ? { ...each, value: actual } : each,
      ),
    }));
    return scored(inspect({ ...snapshot, sheets }, options).forms[0]);
  }

  it('switched off, a rule beside a row leaves the row to a person, never to the common rule', () => {
    const under = (ignorePrinted: readonly string[]) => {
      const form = withActual('90%', { ignorePrinted });
      const row = form.form.indicators.findIndex(({ name }) => name.text === '固定资产利用率');
      const off = form.profile.printed.filter(({ applied }) => !applied).map(({ key }) => key);
      return { off, score: form.expectedScores[row]?.kind };
    };
    expect(under([])).toEqual({ off: [], score: 'score' });
    expect(under(['criteria'])).toEqual({ off: ['criteria'], score: 'unknown' });
  });

  it('B/A或A/B beside a row is the ratio below 1, also for a missed ≤ that the region leaves open', () => {
    const { snapshot } = knownForm('beijing/street-cleaning-method');
    const before = scored(inspect(snapshot).forms[0]);
    const row = before.form.indicators.find(({ criteria }) => criteria?.text.includes('A/B'));
    const written = (cell: FormCell | null | undefined, value: string) => ({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((each) =>
          each.row === cell?.row && each.col === row?.target?.col
            ? { ...each, value: '≤10次' }
            : each.row === cell?.row && each.col === row?.actual?.col
              ? { ...each, value }
              : each,
        ),
      })),
    });
    const after = scored(inspect(written(row?.name, '16次'), { profile: 'national' }).forms[0]);
    // 12.5 × 10 ÷ 16 = 7.81
    expect(expectedText(after.expectedScores[row?.index ?? -1])).toBe('7.81');
  });

  it.each([
    ['95%', { kind: 'score', value: '10' }],
    // Five points below 95 %, half a point each: 10 − 2.5.
    ['90%', { kind: 'score', value: '7.5' }],
    // 每低1个百分点 leaves half a point open.
    ['94.5%', { kind: 'unknown', reason: 'own-criteria' }],
  ])('an actual value of %s gives %j', (actual, expected) => {
    const form = withActual(actual);
    const row = form.form.indicators.findIndex(({ name }) => name.text === '固定资产利用率');
    const [score] = form.expectedScores.slice(row);
    expect(score && plainScore(score)).toMatchObject(expected);
  });
});

function rowOf(target: string, value: string, points: number): OwnRuleRow {
  const actual = parseMeasure({ value });
  const comparison = compareMeasures(parseMeasure({ value: target }), actual, {});
  return { points: new Decimal(points), comparison, actual, name: '', places: 2 };
}

describe('评分标准 read to the last place', () => {
  function score(criteria: string, target: string, actual: string, points: number): string | null {
    return expectedText(ownRuleScore(criteria, rowOf(target, actual, points)));
  }

  it.each([
    ['每少1场扣2分', '≥10场', '8场', 20, '16'],
    ['完成得满分，每少一场扣2分，扣完为止', '≥10场', '1场', 10, '0'],
    ['达到8项得10分，每少1项扣2.5分', '≥8项', '7项', 10, '7.5'],
    ['每低5个百分点扣1分', '≥95%', '85%', 10, '8'],
    ['每低1%扣0.1分', '≥95%', '93%', 5, '4.8'],
    ['每逾期10天扣5分', '≤30天', '50天', 40, '30'],
    ['每超过一个百分点扣0.5分，最多扣2分', '≤100%', '110%', 5, '3'],
    ['按期完成得满分，否则不得分', '≥10场', '8场', 20, '0'],
    ['未完成不得分', '≥10场', '9场', 20, '0'],
    ['90%以上满分，80%—90%得16分', '≥90%', '85%', 20, '16'],
    // 17 of 20 are 85 %; only the first band names what the percentage is of.
    ['完成率90%以上满分，80%—90%得16分', '≥20场', '17场', 20, '16'],
    ['每新增1家得2分', '≥5家', '3家', 10, '6'],
  ] as const)('%s: %s against %s of %s points is %s', (criteria, target, actual, points, expected) => {
    expect(score(criteria, target, actual, points)).toBe(expected);
  });

  it.each([
    // In proportion to the target or to 100 %: 9 or 8.1 points.
    ['90%以上得满分；60%以上按比例得分；60%以下不得分', '≥90%', '81%', 10],
    // Clauses that cannot be read with certainty, another unit, the other direction, points that differ.
    ['每少1场扣2分，影响恶劣的不得分', '≥10场', '8场', 20],
    ['每少2场扣1分', '≥10场', '7场', 20],
    ['每少1次扣2分', '≥10场', '8场', 20],
    ['每超1场扣2分', '≥10场', '8场', 20],
    ['达到10场得满分20分，每少1场扣2分', '≥10场', '8场', 30],
    ['酌情扣分', '≥10场', '8场', 20],
    ['90%以上得10分，每少1个百分点扣1分', '≥95%', '93%', 10],
    // At the bound itself the words do not decide between the two bands.
    ['90%以上满分，80%—90%得16分，70%-80%得10分', '≥90%', '80%', 20],
    ['每超出1%扣1分', '≤200万元', '210万元', 10],
    // Points that are not those of the row, a range of one value, steps of 0.
    ['达到8项得10分，每少1项扣2.5分', '≥8项', '7项', 15],
    ['90%以上满分，90%-90%得16分', '≥90%', '95%', 20],
    ['每少0场扣2分', '≥10场', '8场', 20],
    ['90%以上满分，5场-8场得16分', '≥10场', '6场', 20],
    ['90%以上满分，60%—80%得16分，5场-8场得10分', '≥10场', '7场', 20],
    ['每新增1家得2分', '≥5次', '3次', 10],
    // A share of a negative value, and of a value that should be small.
    ['建档率20%,得40分;低于要求按比例得分', '20%', '-5%', 40],
    ['20次,得40分;低于要求按比例得分', '≤20次', '15次', 40],
  ] as const)('%s: %s against %s stays with a person', (criteria, target, actual, points) => {
    expect(score(criteria, target, actual, points)).toBeNull();
  });

  it.each([
    ['每低1%扣0.1分', '≥95%', '93%', '2', '个百分点'],
    ['每少1场扣2分', '≥10场', '8场', '2', '场'],
  ])('%s: %s against %s is short of %s%s', (criteria, target, actual, gap, unit) => {
    const result = ownRuleScore(criteria, rowOf(target, actual, 20));
    expect(result?.kind === 'score' && result.steps().map(({ data }) => [data['gap'], data['unit']])).toEqual(
      [[gap, unit]],
    );
  });
});

describe('points for more than the target', () => {
  it.each([
    // 11 of 10 is one more, 15 is five more, of which two count.
    ['每多举办1场加1分,最多加2分', '11场', '11'],
    ['每多举办1场加1分,最多加2分', '15场', '12'],
    // Exactly as much was done, or less: the other rules decide.
    ['每多举办1场加1分,最多加2分', '10场', null],
    ['每多举办1场加1分,最多加2分', '9场', null],
    ['每少1场扣2分', '11场', null],
    // Half a step, another unit, no upper limit or two of them, two steps.
    ['每多举办2场加1分,最多加2分', '11场', 'open'],
    ['每多举办1次加1分,最多加2分', '11场', 'open'],
    ['每多举办1场加1分', '11场', 'open'],
    ['完成得满分,最多加2分', '11场', 'open'],
    ['每多举办1场加1分,最多加2分,最多加3分', '11场', 'open'],
    ['每多举办1场加1分,每多举办5场加3分,最多加9分', '15场', 'open'],
  ] as const)('%s: %s of ten give %s', (criteria, actual, expected) => {
    const more = bonusScore(criteria, rowOf('≥10场', actual, 10));
    expect(more === null || more === 'open' ? more : expectedText(more)).toBe(expected);
  });

  it('are left to a person where the target is a most', () => {
    expect(bonusScore('每多举办1场加1分,最多加2分', rowOf('≤10场', '8场', 10))).toBe('open');
  });
});

describe('the execution rate where the rule is not published', () => {
  it.each(['hebei', 'tianjin'])('%s: full points for 100%%, nothing said below', (id) => {
    const score = (executed: number) =>
      expectedExecution({
        budget: new Decimal(100),
        executed: new Decimal(executed),
        points: new Decimal(10),
        profile: findProfile(id) ?? nationalProfile,
      });
    expect([score(100), score(120)].map(expectedText)).toEqual(['10', '10']);
    expect(score(97)).toMatchObject({ kind: 'unknown', reason: 'execution-manual' });
  });
});
