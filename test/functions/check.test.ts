import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { FunctionTrouble } from '../../src/functions/arguments';
import { checkRange } from '../../src/functions/check';
import { generateForm } from '../generator';
import { fixtureWorkbook } from '../support/fixtures';
import { remark, soundForms } from '../support/forms/corpus';
import { inspected } from '../support/forms/inspected';
import { rangeOf } from '../support/range';
import { scoreAddress, standardForm } from '../support/standard-form';

const FORM = '整体支出绩效自评表';

/** `错误 H47`, and the beginning of its sentence. */
function places(rows: ReturnType<typeof checkRange>): readonly string[] {
  return rows.map(([severity, cell]) => `${String(severity)} ${String(cell)}`);
}

describe('PJ.CHECK', () => {
  it('names the known faults of a published form at their cells, in the words of the pane', () => {
    const workbook = fixtureWorkbook('jiayuguan-2021');
    const found = checkRange(rangeOf(workbook, FORM), '', '');
    // The truth file; 9 where 9.96 is due may be a rounding to whole points: a warning.
    expect(places(found)).toEqual(expect.arrayContaining(['错误 F12', '错误 B22', '错误 H47', '提醒 I4']));
    const pane = inspected(workbook).findings.find(
      ({ code, cell }) => cell.sheetName === FORM && code === 'PJ407',
    );
    expect(found.map(([, , sentence]) => sentence)).toContain(pane?.message);
    expect(pane?.message).toContain('总分填 98');
  });

  it('says that there is nothing where there is nothing', () => {
    const row = {
      level1: '产出指标',
      level2: '数量指标',
      target: '≥10次',
      actual: 10,
      score: 90,
      weight: 90,
    };
    const workbook = standardForm({ rows: [{ ...row, name: '甲' }], executionScore: 10, totalScore: 100 });
    const rows = checkRange(rangeOf(workbook, '自评表'), '', '', { ignore: [ignored('PJ604')] });
    expect(rows).toEqual([['通过', '', '未发现计算问题；完整检查请用窗格的“一键检查”', '']]);
  });

  it('counts addresses from the corner it is told', () => {
    const row = {
      level1: '产出指标',
      level2: '数量指标',
      target: '≥10次',
      actual: 10,
      score: 95,
      weight: 90,
    };
    const workbook = standardForm({ rows: [{ ...row, name: '甲' }], executionScore: 10, totalScore: 105 });
    const values = rangeOf(workbook, '自评表');
    expect(places(checkRange(values, '', ''))).toContain(`错误 ${scoreAddress(0)}`);
    expect(places(checkRange(values, '', 'C5'))).toContain('错误 I15');
  });
});

function ignored(code: string): { code: string; cell: null; fingerprint: null; reason: string } {
  return { code, cell: null, fingerprint: null, reason: '不适用' };
}

describe('PJ.CHECK under what the pane keeps in the document', () => {
  it('leaves out what is ignored there', () => {
    const range = rangeOf(fixtureWorkbook('jiayuguan-2021'), FORM);
    expect(places(checkRange(range, '', '', { ignore: [ignored('PJ407')] }))).not.toContain('错误 H47');
  });

  it('judges by the rule chosen there, unless it is given one', () => {
    const row = { level1: '产出指标', level2: '成本指标', name: '甲', weight: 90 };
    const rows = [{ ...row, target: '≤160万元', actual: '386万元', score: 50 }];
    // Hubei: 90 × 160 ÷ 386 = 37.31; the national text gives no formula, so nothing is reported.
    const range = rangeOf(standardForm({ rows, executionScore: 10, totalScore: 60 }), '自评表');
    const cell = scoreAddress(0);
    const faults = (profile: string, document: Parameters<typeof checkRange>[3]): readonly string[] =>
      places(checkRange(range, profile, '', document)).filter((place) => /^(错误|提醒) /.test(place));
    expect(faults('', { profile: 'hubei' })).toContain(`错误 ${cell}`);
    expect(faults('全国通用', { profile: 'hubei' })).not.toContain(`错误 ${cell}`);
  });

  it('says so when the rule of the document could not be read', () => {
    const range = rangeOf(fixtureWorkbook('jiayuguan-2021'), FORM);
    expect(() => checkRange(range, '', '', null)).toThrow(FunctionTrouble);
    expect(places(checkRange(range, '全国通用', '', null))).toContain('错误 H47');
  });
});

describe('PJ.CHECK beside the pane', () => {
  /** Faults of `sheet` by place, from the pane and from the function. */
  function both(workbook: WorkbookSnapshot, sheet: string): [ReadonlySet<string>, readonly string[]] {
    const words = { error: '错误', warning: '提醒', review: '待确认', info: '提示' } as const;
    const pane = inspected(workbook)
      .findings.filter(({ cell }) => cell.sheetName === sheet)
      .map(({ cell, severity }) => `${words[severity]} ${cell.address}`);
    try {
      return [new Set(pane), places(checkRange(rangeOf(workbook, sheet), '', ''))];
    } catch (error) {
      if (error instanceof FunctionTrouble) return [new Set(pane), []];
      throw error;
    }
  }

  const said = (workbook: WorkbookSnapshot): readonly string[] =>
    workbook.sheets.flatMap(({ name, visibility, cells }) => {
      if (visibility !== 'visible' || cells.length === 0) return [];
      const [pane, own] = both(workbook, name);
      return own
        .filter((place) => !place.startsWith('通过') && !pane.has(place))
        .map((place) => `${name} ${place}`);
    });

  it('accuses nobody whom the pane does not, over every written form', () => {
    // The layout whose total cell is merged over two columns: the pane reports the other one.
    expect(said(fixtureWorkbook('jiayuguan-2021'))).toEqual([`${FORM} 错误 G47`]);
    for (const name of ['mingguang-2022', 'zengdu-2022-self-evaluation', 'jiangmen-2023'])
      expect([name, said(fixtureWorkbook(name))]).toEqual([name, []]);
    expect(
      // A function sees no merges.
      soundForms()
        .filter((form) => !remark(form, 'ambiguous').includes('merges taken away'))
        .flatMap(({ id, snapshot }) => said(snapshot).map((place) => `${id}: ${place}`)),
    ).toEqual([]);
  });

  it('accuses nobody whom the pane does not, over drawn forms', () => {
    const drawn = Array.from({ length: 60 }, (_, seed) => generateForm(seed).snapshot);
    expect(drawn.flatMap(said)).toEqual([]);
  });
});
