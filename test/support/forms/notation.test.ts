import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellContent, cellText, type CellContent } from './cell-text';
import { formOf } from './corpus';
import { describeVerdict } from './show';
import { verdictOf } from './verdict';
import { withWrong } from './settle';

const HEAD = `# A small form.
source: own words
tags: small, unmerged

== 一
项目支出绩效自评表（2023年度） | < | < | < | <
一级指标 | 三级指标 | 指标值 | 分值 | 得分
产出指标 | 次数 | ≥12次 | 60 | 60
^ | 天数 | ≤3天 | 30 | 30
满意度 | 满意度 | ≥90% | 10 | 10
合计 | < | < | 100 | 100
`;

const TRUTH = `
-- form A1:E6
kind: project-self-evaluation
title: A1
year: 2023
fields: none
funds: none
execution: none
goals: none
columns: level1 A · name B · target C · weight D · score E
rows: 3-5
group 1: A3 · A5
points: in weights
shared points: none
total: A6 · weight D6 · score E6
subtotals: none
form reason: none
notes: none
`;

/** 效益指标 is required and missing. */
const MISSING = 'PJ604 warning A2';
const FINDINGS = `\n-- findings\n${MISSING}\n`;

const small = (head = HEAD, truth = TRUTH, findings = FINDINGS) => formOf('small', head + truth + findings);

describe('a cell of a form file', () => {
  test.each<[string, CellContent]>([
    ['12', { value: 12 }],
    ['-0.5', { value: -0.5 }],
    ["'12", { value: '12' }],
    ['98%', { value: 0.98, format: '0%' }],
    ['98.50%', { value: 0.985, format: '0.00%' }],
    ["'98%", { value: '98%' }],
    ['44927 {yyyy-mm-dd}', { value: 44927, format: 'yyyy-mm-dd' }],
    ['=SUM(G4:G8) → 98.5', { value: 98.5, formula: 'SUM(G4:G8)' }],
    ['#REF!', { value: { error: '#REF!' } }],
    ['TRUE', { value: true }],
    ['产出⏎指标', { value: '产出\n指标' }],
    ['␠其中：', { value: ' 其中：' }],
    ['甲\\|乙', { value: '甲|乙' }],
    ["'=100%", { value: '=100%' }],
    ['≥95%', { value: '≥95%' }],
  ])('%s is read and written back', (text, content) => {
    expect(cellContent(text)).toEqual(content);
    expect(cellContent(cellText(content))).toEqual(content);
  });

  test('is nothing where nothing is written and where it belongs to its neighbour', () => {
    expect(['', '<', '^'].map(cellContent)).toEqual([null, null, null]);
  });
});

describe('a form file', () => {
  test('says the cells, the merges and the truth of a form', () => {
    const { file, snapshot, truth } = small();
    expect(file).toMatchObject({ about: 'A small form.', source: 'own words', tags: ['small', 'unmerged'] });
    expect(snapshot.sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 4 },
      { top: 2, left: 0, bottom: 3, right: 0 },
      { top: 5, left: 0, bottom: 5, right: 2 },
    ]);
    expect(
      truth.forms[0]?.indicators.map(({ cells, points }) => [
        cells.level1,
        cells.target,
        cells.actual,
        points,
      ]),
    ).toEqual([
      ['A3', 'C3', null, '60'],
      ['A3', 'C4', null, '30'],
      ['A5', 'C5', null, '10'],
    ]);
    expect(truth.forms[0]?.groups).toEqual([
      { level: 1, name: '产出指标', declared: null, address: 'A3' },
      { level: 1, name: '满意度', declared: null, address: 'A5' },
    ]);
  });

  test('leaves cells blank instead of merged, hides and moves, where its sheet says so', () => {
    const { sheets } = small(
      HEAD.replace('== 一', '== 一 · unmerged · hidden rows 4 · hidden columns B, C'),
    ).snapshot;
    expect(sheets[0]).toMatchObject({ merges: [], hiddenRows: [3], hiddenColumns: [1, 2] });
    const moved = formOf('moved', `source: x\n== 二 · at C3\n甲 | 乙\n${FINDINGS}`).snapshot.sheets[0];
    expect(moved?.cells).toEqual([
      { row: 2, col: 2, value: '甲' },
      { row: 2, col: 3, value: '乙' },
    ]);
  });

  test('takes a label printed once for the rows below it', () => {
    const once = HEAD.replace('^ | 天数', ' | 天数');
    const cells = small(once, TRUTH.replace('level1 A', 'level1 A↓')).truth.forms[0]?.indicators;
    expect(cells?.map((row) => row.cells.level1)).toEqual(['A3', 'A3', 'A5']);
    // The page number in A4 is in no row of an indicator.
    const paged = HEAD.replace('^ | 天数', '- 1 -\n | 天数');
    const truth = TRUTH.replaceAll('6', '7').replace('A5\n', 'A6\n').replace('3-5', '3, 5-6');
    const below = small(paged, truth.replace('level1 A', 'level1 A↓')).truth.forms[0]?.indicators;
    expect(below?.map((row) => row.cells.level1)).toEqual(['A3', 'A3', 'A6']);
  });

  test.each([
    ['a line is missing', TRUTH.replace('notes: none\n', ''), 'nothing is said about notes'],
    ['a line is not known', `${TRUTH}nots: none\n`, 'no line is called “nots”'],
    ['a cell is inside a merged area', TRUTH.replace('title: A1', 'title: B1'), 'B1 belongs to A1'],
    ['a role is not known', TRUTH.replace('target C', 'goal C'), '“goal” is none of level1'],
    ['a value is no year', TRUTH.replace('year: 2023', 'year: last'), '“last” is no year'],
  ])('names file and line where %s', (_, truth, message) => {
    expect(() => small(HEAD, truth)).toThrow(message);
    expect(() => small(HEAD, truth)).toThrow(/^test\/forms\/small\.form, line \d+/);
  });

  test('cannot be read with a text inside a merged area', () => {
    expect(() => formOf('bad', `== 一\n甲 | <\n^ | 乙\n${FINDINGS}`)).toThrow(
      'B2 is drawn inside a merged area',
    );
  });
});

describe('the verdict on a form file', () => {
  test('is empty where the program reads and judges what the file says', () => {
    expect(verdictOf(small()).wrong).toEqual([]);
  });

  test('names every difference, rows of one kind in one line, and shows the grid around the first', () => {
    const form = small(
      HEAD,
      TRUTH.replace('score E', 'score D').replace('year: 2023', 'year: 2022'),
      `${FINDINGS}PJ407 error E6\n`,
    );
    const verdict = verdictOf(form);
    expect(verdict.wrong).toEqual([
      'year 2022: read as 2023',
      'score of rows 3-5: read as column E',
      'true but not said: PJ407 error E6',
    ]);
    expect(describeVerdict(form, verdict)).toContain('3 | 产出指标 | 次数 | ≥12次 | »60« | ›60‹');
  });

  test('is written into the file and taken out again', () => {
    const text = HEAD + TRUTH + FINDINGS;
    const wrong = withWrong(text, ['title A1: not read']);
    expect(wrong.endsWith('A2\n\n-- not yet right\ntitle A1: not read\n')).toBe(true);
    expect(formOf('small', wrong).file.wrong).toEqual(['title A1: not read']);
    expect(withWrong(wrong, [])).toBe(text);
  });
});

describe('the forms', () => {
  test('are written as the manual shows: its example is a form that is read as it says', () => {
    const manual = readFileSync(path.join(__dirname, '../../../docs/forms.md'), 'utf8');
    const example = /```\n(# [\s\S]+?)```/.exec(manual)?.[1] ?? '';
    const form = formOf('example', example);
    expect(form.truth.forms[0]?.sharedPoints).toEqual([[4, 5]]);
    expect(verdictOf(form).score.misses).toEqual([]);
  });
});
