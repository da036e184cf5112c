import { inspect } from '../../../src/engine';
import { Decimal } from '../../../src/engine/decimal';
import type { FormInspection } from '../../../src/engine/finding';
import { findProfile, nationalProfile } from '../../../src/engine/profiles';
import { expectedExecution, hasOwnRule } from '../../../src/engine/score';
import { LAYOUTS } from '../../layouts';

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
  function withActual(actual: string): FormInspection | undefined {
    const snapshot = LAYOUTS.find(({ id }) => id === 'shandong-department')?.snapshot;
    if (snapshot === undefined) return undefined;
    const [form] = inspect(snapshot).forms;
    const cell = form?.form.indicators.find(({ name }) => name.text === '固定资产利用率')?.actual;
    const sheets = snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((each) =>
        each.row === cell?.row && each.col === cell.col ? { ...each, value: actual } : each,
      ),
    }));
    return inspect({ ...snapshot, sheets }).forms[0];
  }

  it.each([
    ['95%', { kind: 'score', value: '10' }],
    ['90%', { kind: 'unknown', reason: 'own-criteria' }],
  ])('an actual value of %s gives %j', (actual, expected) => {
    const form = withActual(actual);
    const row = form?.form.indicators.findIndex(({ name }) => name.text === '固定资产利用率') ?? -1;
    expect(form?.expectedScores[row]).toMatchObject(expected);
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
    expect(score(100)).toMatchObject({ kind: 'score', value: '10' });
    expect(score(120)).toMatchObject({ kind: 'score', value: '10' });
    expect(score(97)).toMatchObject({ kind: 'unknown', reason: 'execution-manual' });
  });
});
