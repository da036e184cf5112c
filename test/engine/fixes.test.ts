import { inspect } from '../../src/engine';
import type { Finding, FixEdit } from '../../src/engine/finding';
import { certainFixes, editsWithSums } from '../../src/engine/fixing';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { oneSheet } from '../support/accounts/sheets';
import { altered } from '../support/altered';
import { fixtureWorkbook } from '../support/fixtures';

const findingAt = (workbook: WorkbookSnapshot, code: string, address: string): Finding => {
  const found = inspect(workbook).findings.find(
    (finding) => finding.code === code && finding.cell.address === address,
  );
  if (!found) throw new Error(`no ${code} at ${address}`);
  return found;
};

const written = ({ cell, value }: FixEdit): string => `${cell.address}: ${JSON.stringify(value)}`;

const offered = (workbook: WorkbookSnapshot, code: string, address: string): readonly string[] =>
  findingAt(workbook, code, address).fixes.map(
    (fix) => `${fix.edits.map(written).join(', ')}${fix.certain ? '' : '?'}`,
  );

const jiayuguan = fixtureWorkbook('jiayuguan-2021');

/** The Anhui form with its one fault corrected: 10 × 94.82 % is 9.48, and the scores add up to 99.48. */
const RIGHT = { H7: 9.48 };
const totalOf = (workbook: WorkbookSnapshot): unknown =>
  workbook.sheets[0]?.cells.find(({ row, col }) => row === 22 && col === 7)?.value;

describe('the right value as an edit', () => {
  it('is the sum for a wrong total', () => {
    const right = altered('anhui', RIGHT);
    expect(inspect(right).findings).toEqual([]);
    const wrong = altered('anhui', { ...RIGHT, H23: 90 });
    expect(offered(wrong, 'PJ407', 'H23')).toEqual([`H23: ${JSON.stringify(totalOf(right))}`]);
  });

  it('is not offered where the sum would be no total either: 102 of 100', () => {
    expect(inspect(jiayuguan).findings.map(({ code, cell }) => `${code} ${cell.address}`)).toContain(
      'PJ407 H47',
    );
    expect(offered(jiayuguan, 'PJ407', 'H47')).toEqual([]);
  });

  it('is not offered, and stays a warning, where a sum above 100 was only rounded', () => {
    const rounded = oneSheet([
      ['2024年度项目支出绩效自评表'],
      ['项目名称', '培训'],
      ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '培训次数', '≥50次', '46次', 60, 55.4],
      ['效益指标', '学员满意度', '≥90%', '95%', 45, 45],
      ['总分', null, null, null, 105, 100],
    ]);
    // 55.4 + 45 = 100.4.
    expect(findingAt(rounded, 'PJ407', 'F6').severity).toBe('warning');
    expect(offered(rounded, 'PJ407', 'F6')).toEqual([]);
  });

  it('is one percent sign of two', () => {
    expect(offered(altered('anhui', { ...RIGHT, F16: '97%%' }), 'PJ504', 'F16')).toEqual(['F16: "97%"']);
  });

  it('is the score of the rule where a missed target has full marks', () => {
    // ≥86个, 43 done: 10 × 43 ÷ 86 = 5.
    expect(offered(altered('anhui', { ...RIGHT, F14: 43 }), 'PJ410', 'H14')).toEqual(['H14: 5?']);
  });

  it('is 100 for a total of the weights that make 100', () => {
    expect(offered(altered('anhui', { ...RIGHT, G23: 105 }), 'PJ305', 'G23')).toEqual(['G23: 100']);
  });

  it('is a suggestion where a person may have rounded on purpose', () => {
    // 10 × 750.6 ÷ 753.6 = 9.96
    expect(offered(jiayuguan, 'PJ204', 'I4')).toEqual(['I4: 9.96?']);
  });

  it('is one for a cell: the score of the rule, and not the weight as its most', () => {
    // ≥86个, 43 done: 10 × 43 ÷ 86 = 5; 12 points were given.
    const workbook = altered('anhui', { ...RIGHT, F14: 43, H14: 12 });
    expect(offered(workbook, 'PJ410', 'H14')).toEqual(['H14: 5?']);
    expect(offered(workbook, 'PJ401', 'H14')).toEqual(['H14: 5?']);
    expect(findingAt(workbook, 'PJ401', 'H14').repair).toContain('应填 5');
  });

  it('waits where a score that it adds up has a way out of its own, which the repair names', () => {
    // H14 has 10.5 of 10 points.
    const workbook = altered('anhui', { ...RIGHT, H14: 10.5, H23: 90 });
    expect(offered(workbook, 'PJ401', 'H14')).toEqual(['H14: 10?']);
    expect(offered(workbook, 'PJ407', 'H23')).toEqual([]);
    expect(findingAt(workbook, 'PJ407', 'H23').repair).toContain('先处理 H14');
  });

  it('comes back once the other is ignored', () => {
    const workbook = altered('anhui', { ...RIGHT, H14: 12, H23: 90 });
    const ignore = [{ code: 'PJ401', cell: null, fingerprint: null, reason: '加分' }];
    const total = inspect(workbook, { ignore }).findings.find(({ code }) => code === 'PJ407');
    // 9.48 + 12 + 8 × 10 = 101.48 is above 100: for a person to find. With 10.5 the sum is 99.98.
    expect(total?.reason).toBe('over');
    const less = altered('anhui', { ...RIGHT, H14: 10.5, H23: 90 });
    const sum = inspect(less, { ignore }).findings.find(({ code }) => code === 'PJ407');
    expect(sum?.fixes.flatMap(({ edits }) => edits.map(written))).toEqual(['H23: 99.98']);
  });

  it('takes the total along that was right before, and names it', () => {
    // 10 × 94.82 % = 9.48. With 9.4 the total of the scores is 99.4, as stated.
    const short = altered('anhui', { H7: 9.4, H23: 99.4 });
    const [fix] = findingAt(short, 'PJ204', 'H7').fixes;
    expect(fix?.label).toBe('把 H7 改为“9.48”，合计同时改为 99.48（H23）');
    expect(fix && editsWithSums([fix]).map(({ cell, old, value }) => [cell.address, old, value])).toEqual([
      ['H7', 9.4, 9.48],
      ['H23', 99.4, 99.48],
    ]);
  });

  it('leaves a total alone that was wrong before, is a formula, or would be more than the full mark', () => {
    const sums = (changes: Parameters<typeof altered>[1]): unknown =>
      findingAt(altered('anhui', changes), 'PJ204', 'H7').fixes.map((fix) => fix.sums ?? []);
    expect(sums({ H7: 9.4, H23: 99.5 })).toEqual([[]]);
    expect(sums({ H7: 9.4, H23: { value: 99.4, formula: 'SUM(H7:H22)' } })).toEqual([[]]);
    expect(sums({ H7: 9.4, H14: 10.6, H23: 100 })).toEqual([[]]);
  });

  it('changes a sum by what all fixes together change in it', () => {
    // ≥86个 with 43 done is 5 points, ≥62座 with 31 is 5; both had 10. 99.48 − 10 = 89.48.
    const both = altered('anhui', { ...RIGHT, F14: 43, F15: 31 });
    const fixes = ['H14', 'H15'].flatMap((cell) => findingAt(both, 'PJ410', cell).fixes);
    expect(fixes.map((fix) => fix.sums?.map(written))).toEqual([['H23: 94.48'], ['H23: 94.48']]);
    expect(editsWithSums(fixes).map(written)).toEqual(['H14: 5', 'H15: 5', 'H23: 89.48']);
  });

  it('is a suggestion where an indicator repeats a rate of the fund table', () => {
    // 195.52 ÷ 198.52 = 98.49 %
    expect(offered(jiayuguan, 'PJ705', 'F13')).toEqual(['F13: 0.9849?']);
  });

  it('settles the cell in one go: of a wrong writing whose value is wrong as well only the right value is offered', () => {
    // F12 says 91%% where 555.08 of 555.08 was spent: 91% would be the next remark.
    expect(offered(jiayuguan, 'PJ504', 'F12')).toEqual(['F12: "100%"?']);
    expect(findingAt(jiayuguan, 'PJ504', 'F12').expected).toBe('100%');
    expect(offered(jiayuguan, 'PJ705', 'F12')).toEqual(['F12: "100%"?']);
    expect(findingAt(jiayuguan, 'PJ504', 'F12').repair).toContain('应填 100%');
  });

  it('leaves a label alone that makes the full points together with the others', () => {
    // 标明 10 + 20 + 50 + 10 + 10 = 100; the 17 weights below B22 add up to 54.
    expect(offered(jiayuguan, 'PJ302', 'B22')).toEqual([]);
    expect(findingAt(jiayuguan, 'PJ302', 'B22').repair).toContain('标明的分值不用改');
  });

  it('leaves the words of a label as they are and changes its points only, where the weights make the full points', () => {
    // 10 + 54 + 30 + 10 = 104 with this label, while the weights make 100.
    const [label, ...others] = findingAt(
      altered('anhui', { ...RIGHT, B14: '产出指标（54分）' }),
      'PJ302',
      'B14',
    ).fixes;
    expect(label?.edits.map(({ old, value }) => [old, value])).toEqual([
      ['产出指标（54分）', '产出指标（50分）'],
    ]);
    expect(label).toMatchObject({ certain: false, button: '标明改为 50' });
    expect(others).toEqual([]);
  });

  it('is the weight of the only row where the labels make the full points', () => {
    // 满意度指标(10分) B22 has the one row G22.
    expect(offered(altered('anhui', { ...RIGHT, G22: 12 }), 'PJ302', 'B22')).toEqual(['G22: 10?']);
  });

  it('is either of them where neither the labels nor the weights make the full points', () => {
    // Labels 10 + 54 + 30 + 20 = 114, weights 10 + 50 + 30 + 12 = 102.
    const both = altered('anhui', {
      ...RIGHT,
      B14: '产出指标（54分）',
      B22: '满意度指标（20分）',
      G22: 12,
    });
    expect(offered(both, 'PJ302', 'B22')).toEqual(['B22: "满意度指标（12分）"?', 'G22: 20?']);
  });

  it('is at most the weight for a score above it', () => {
    expect(offered(altered('anhui', { ...RIGHT, H14: 12 }), 'PJ401', 'H14')).toEqual(['H14: 10?']);
  });

  it('is a number for a score kept as text', () => {
    expect(offered(altered('anhui', { ...RIGHT, H14: '１０' }), 'PJ404', 'H14')).toEqual(['H14: 10']);
  });

  it('is never written over a formula', () => {
    const wrong = altered('anhui', { ...RIGHT, H23: 90 });
    const formula = {
      ...wrong,
      sheets: wrong.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.row === 22 && cell.col === 7 ? { ...cell, formula: 'H14+H15' } : cell,
        ),
      })),
    };
    expect(offered(formula, 'PJ407', 'H23')).toEqual([]);
  });

  it('says what the cell held, so that a host can leave alone what has changed since', () => {
    const [fix] = findingAt(altered('anhui', { ...RIGHT, H23: 90 }), 'PJ407', 'H23').fixes;
    expect(fix?.edits[0]?.old).toBe(90);
  });
});

describe('the fixes that are made without asking', () => {
  it('are certain ones, and a sum waits for what it adds up', () => {
    // A score above its weight must be changed by a person first; then the total can be computed.
    const workbook = altered('anhui', { ...RIGHT, H14: 12, H23: 90 });
    expect(certainFixes(inspect(workbook)).map(({ finding }) => finding.code)).not.toContain('PJ407');
    const total = altered('anhui', { ...RIGHT, H23: 90 });
    expect(certainFixes(inspect(total)).map(({ finding }) => finding.code)).toEqual(['PJ407']);
  });
});
