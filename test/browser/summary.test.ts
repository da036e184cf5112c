import { strFromU8, unzipSync } from 'fflate';
import { summariesOf, summaryLines } from '../../src/browser/saving/summary';
import { tableWorkbook } from '../../src/browser/saving/table';
import { documentsWorstFirst, type DocumentEntry, type DocumentStatus } from '../../src/browser/state';
import { inspect } from '../../src/engine';
import { shownInspection } from '../../src/taskpane/inspection';
import type { VerdictAnswer, WorkbookVerdict } from '../../src/engine/verdict';
import { readWorkbook } from '../../src/xlsx';
import { readFixture } from '../taskpane/support/fixtures';

describe('the summary of several files', () => {
  test('has a row per form with its total and what is asked for', () => {
    const forms = summariesOf(shownInspection(inspect(readFixture('jiayuguan-2021.xlsx'))));
    const [whole] = forms;
    expect(forms).toHaveLength(3);
    // The truth file of the workbook: the total of the first form is 98.
    expect(whole).toMatchObject({ form: '整体支出绩效自评表', total: '98', verdict: '还不能提交' });
    expect(forms.reduce((sum, { demands }) => sum + demands.change, 0)).toBe(5);
  });

  test('takes the year of a form from the others of its file, or from 年度 in a name, and guesses none', () => {
    // The second and third form of the published workbook do not state their year, the first states 2021.
    const forms = summariesOf(shownInspection(inspect(readFixture('jiayuguan-2021.xlsx'))));
    expect(forms.map(({ year }) => year)).toEqual([2021, 2021, 2021]);
    const years = (name: string) => {
      const [form] = forms;
      const without = form ? [{ ...form, year: null }] : [];
      return summaryLines([{ name, forms: without, otherwise: '' }])[1]?.[3];
    };
    expect(years('2022年度自评/教育局.xlsx')).toBe(2022);
    expect(years('2023年填报 2022年度.xlsx')).toBe(2022);
    expect(years('2021年度与2022年度.xlsx')).toBe('');
    expect(years('自评2022.xlsx')).toBe('');
  });

  test('is a workbook that is read again: texts stay texts, numbers numbers', () => {
    const rows = summaryLines([
      { name: '=甲&乙.xlsx', forms: [], otherwise: '没有找到绩效自评表' },
      {
        name: '丙.xlsx',
        forms: summariesOf(shownInspection(inspect(readFixture('jiayuguan-2021.xlsx')))),
        otherwise: '',
      },
    ]);
    const { snapshot } = readWorkbook(tableWorkbook('汇总', rows, [30, 20]), '汇总.xlsx');
    const held = (row: number, col: number) =>
      snapshot.sheets[0]?.cells.find((cell) => cell.row === row && cell.col === col);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['汇总']);
    expect(held(1, 0)).toMatchObject({ value: '=甲&乙.xlsx' });
    expect(held(1, 0)?.formula).toBeUndefined();
    expect(held(2, 4)?.value).toBe(98);
  });
});

describe('the printed summary', () => {
  const files = unzipSync(
    tableWorkbook(
      "汇总'表",
      [
        ['文件', '表'],
        ['甲.xlsx', 1],
      ],
      [36, 30],
    ),
  );
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());

  test('is landscape A4 as wide as its columns, with its head on every page', () => {
    expect(part('xl/worksheets/sheet1.xml')).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(part('xl/worksheets/sheet1.xml')).toContain(
      'paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"',
    );
    expect(part('xl/workbook.xml')).toContain("'汇总''表'!$1:$1");
    expect(part('xl/workbook.xml')).toContain("'汇总''表'!$A$1:$B$2");
  });

  test('has a filter over all of its rows and a head of another look', () => {
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<autoFilter ref="A1:B2"/>');
    const look = (address: string): string | undefined =>
      new RegExp(`r="${address}" s="(\\d)"`).exec(sheet)?.[1];
    expect(look('A1')).not.toBe(look('A2'));
  });
});

describe('the list of files', () => {
  const ready = (answer: VerdictAnswer, change: number): DocumentStatus => {
    const verdict: WorkbookVerdict = {
      answer,
      demands: { change, fill: 0, explain: 0, optional: 0 },
      title: '',
      detail: '',
      note: '',
    };
    return { kind: 'ready', verdict, forms: [] };
  };
  const entry = (id: string, status: DocumentStatus): DocumentEntry => ({
    id,
    name: id,
    folder: '',
    status,
    unsaved: 0,
  });

  test('begins with what was not read and what has the most to be changed; what waits comes last', () => {
    const documents = [
      entry('waits', { kind: 'waiting' }),
      entry('well', ready('ready', 0)),
      entry('one', ready('not-yet', 1)),
      entry('nine', ready('not-yet', 9)),
      entry('explains', ready('explain', 0)),
      entry('broken', { kind: 'failed', sentence: '' }),
    ];
    expect(documentsWorstFirst(documents).map(({ id }) => id)).toEqual([
      'broken',
      'nine',
      'one',
      'explains',
      'well',
      'waits',
    ]);
  });
});
