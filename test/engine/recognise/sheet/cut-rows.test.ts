import { cutRowsOf } from '../../../../src/engine/recognise/sheet/cut-rows';
import type { CellSnapshot, SheetSnapshot } from '../../../../src/workbook/snapshot';

function sheetOf(lines: readonly string[], merges: SheetSnapshot['merges'] = []): SheetSnapshot {
  const cells = lines.flatMap((line, row) =>
    line.split('|').flatMap((text, col): CellSnapshot[] => {
      const value = text.trim();
      return value === '' ? [] : [{ row, col, value }];
    }),
  );
  return {
    name: 'Table 1',
    visibility: 'visible',
    cells,
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    protection: null,
  };
}

const CUT = [
  '一级指标 | 二级指标 | 三级指标 | 年度指 | 实际完 | 分值 | 得分',
  '| | | 标值 | 成值 | |',
  '产出指标 | 数量指标 | 宣传活动场 | ≥12 | 12场 | 20 | 20',
  '| | 次 | 场 | | |',
  '满意度指 | 服务对象 | 居民满意度 | ≥90% | 92% | 10 | 10',
  '标 | 满意度 | | | | |',
];

/** The text of a cell with its other lines. */
const shown = (sheet: SheetSnapshot, row: number, col: number): unknown =>
  cutRowsOf(sheet)?.textAt(row, col) ??
  sheet.cells.find((cell) => cell.row === row && cell.col === col)?.value;

test('lines of one text become one text, shown where it begins', () => {
  const sheet = sheetOf(CUT);
  expect(shown(sheet, 0, 3)).toBe('年度指标值');
  expect(shown(sheet, 2, 2)).toBe('宣传活动场次');
  expect(shown(sheet, 2, 3)).toBe('≥12场');
  expect(shown(sheet, 4, 0)).toBe('满意度指标');
});

test('every column of a cut row reaches over its lines', () => {
  const areas = cutRowsOf(sheetOf(CUT))?.areas ?? [];
  expect(areas.filter(({ top }) => top === 2)).toHaveLength(7);
  expect(areas.every(({ top, bottom, left, right }) => bottom === top + 1 && left === right)).toBe(true);
});

test('a table whose rows are whole is left as it is', () => {
  const whole = sheetOf([
    '一级指标 | 二级指标 | 三级指标 | 年度指标值',
    '产出指标 | 数量指标 | 教师人数 | ≥5人',
    '| | 学生人数 | ≥50人',
    '| 质量指标 | 合格率 | ≥95%',
  ]);
  expect(cutRowsOf(whole)).toBeNull();
});

test('a sheet with merged cells is left as it is', () => {
  const merged = sheetOf(CUT, [{ top: 0, left: 0, bottom: 1, right: 0 }]);
  expect(cutRowsOf(merged)).toBeNull();
});

test('a value of its own is no second line', () => {
  const lines = [...CUT, '效益指标 | 社会效益指标 | 受益人数 | ≥50人', '| | 投诉 | ≤2起'];
  const sheet = sheetOf(lines);
  expect(shown(sheet, 6, 3)).toBe('≥50人');
  expect(shown(sheet, 7, 3)).toBe('≤2起');
});

test.each([
  ['a row of dashes', '| | — | — | | |', '居民满意度'],
  ['a name with its number', '| | 指标7：投诉处置率 | 及时 | | |', '居民满意度'],
  ['a row of numbers in brackets', '（1） | （2） | （3） | （4） | （5） | （6） | （7）', '居民满意度'],
  ['a name that follows a whole one, with a value', '| | 政策执行情况 | 严格执行 | | |', '居民满意度'],
])('%s is a row of its own', (_, line, name) => {
  const sheet = sheetOf([...CUT.slice(0, 4), CUT[4] ?? '', line]);
  expect(shown(sheet, 0, 3)).toBe('年度指标值');
  expect(shown(sheet, 4, 2)).toBe(name);
});

test('a group alone in its row is no second line of the row above, also below numbers of columns', () => {
  const numbers = '（1） | （2） | （3） | （4） | （5） | （6） | （7）';
  const lines = [...CUT.slice(0, 2), numbers, '产出指标（满分40分）', ...CUT.slice(2), '效益指标/30分'];
  const sheet = sheetOf(lines);
  expect(shown(sheet, 2, 0)).toBe('（1）');
  expect(shown(sheet, 6, 0)).toBe('满意度指标');
  expect(shown(sheet, 8, 0)).toBe('效益指标/30分');
});

test('a caption over the heads of the next page is no second line of the name of a group', () => {
  const lines = [...CUT, '效益指标（满分30分） | （含往年结转）', '绩效指标完成情况'];
  expect(shown(sheetOf(lines), 6, 0)).toBe('效益指标（满分30分）');
  // 指标 alone is the end of the name.
  const name = [...CUT, '社会效益 | 受益人数 | ≥50人', '指标'];
  expect(shown(sheetOf(name), 6, 0)).toBe('社会效益指标');
});

test('heads that are cut in every column are joined', () => {
  const heads = ['二级指 | 三级绩 | 预期实', '标名称 | 效指标 | 现值', '数量指标 | 培训人次 | ≥50人'];
  expect(shown(sheetOf(heads), 0, 0)).toBe('二级指标名称');
});

test('a title below 填表人 begins the next form', () => {
  const lines = [...CUT, '填表人：李晓 | 联系电话：0550-1234567', '项目支出绩效自评表'];
  expect(shown(sheetOf(lines), 6, 0)).toBe('填表人：李晓');
});

test('a label whose lines are beside several indicators is one label over their rows', () => {
  const sheet = sheetOf([
    '一级指标 | 二级指标 | 三级指标 | 指标值 | 分值',
    '效益指标 | 社会效益指 | 受益人次 | ≥20万人次 | 10',
    '| 标 | 点击量 | ≥80万次 | 10',
    '满意 | 服务对象满 | 学员满意度 | ≥95% | 5',
    '度指 | 意度指标 | 观众满意度 | ≥95% | 5',
    '标 | | 居民满意度 | ≥95% | 5',
  ]);
  expect(shown(sheet, 1, 1)).toBe('社会效益指标');
  expect(shown(sheet, 3, 0)).toBe('满意度指标');
  expect(shown(sheet, 3, 1)).toBe('服务对象满意度指标');
  expect(shown(sheet, 4, 2)).toBe('观众满意度');
  expect(cutRowsOf(sheet)?.areas).toEqual([
    { top: 1, bottom: 2, left: 1, right: 1 },
    { top: 3, bottom: 5, left: 0, right: 0 },
    { top: 3, bottom: 4, left: 1, right: 1 },
  ]);
});

test('two words below each other are two labels', () => {
  const whole = sheetOf([
    '项目 | 内容 | 指标值 | 分值',
    '产出指标 | 受益人次 | ≥20万人次 | 10',
    '效益指标 | 点击量 | ≥80万次 | 10',
    '项目 | 内容 | 指标值 | 分值',
    '满意度指标 | 满意度 | ≥90% | 10',
  ]);
  expect(cutRowsOf(whole)).toBeNull();
});

test('brackets that are open in one row and closed in the next show that rows are cut', () => {
  const sheet = sheetOf([
    '年初预算（万 | 150 | 全年预算（万 | 150',
    '元） | | 元） |',
    '一级指标 | 三级指标 | 指标值 | 分值',
  ]);
  expect(shown(sheet, 0, 0)).toBe('年初预算（万元）');
  expect(shown(sheet, 0, 2)).toBe('全年预算（万元）');
});
