import { parseAddress } from '../../src/workbook/address';
import type { Edit } from '../../src/workbook/edit';
import { patchWorkbook, readWorkbook } from '../../src/xlsx';
import { knownForm } from '../support/forms/corpus';
import {
  cellAt,
  changedParts,
  fixture,
  pack,
  partsOf,
  partText,
  sheetNamed,
  valuesOf,
} from '../xlsx/support';
import { Desk, pj } from './support';

interface Listed {
  readonly edits: readonly {
    sheet: string;
    cell: string;
    old: unknown;
    new: unknown;
    rule: string;
    label: string;
  }[];
  readonly left: readonly { sheet: string; cell: string; why: string }[];
  readonly skipped: readonly unknown[];
}

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

async function filled(input: string, ...options: readonly string[]) {
  const output = desk.at('填好.xlsx');
  const { status, out, err } = await pj(['fill', input, '-o', output, '--format', 'json', ...options]);
  const list: Listed = JSON.parse(out);
  return { status, err, list, bytes: desk.read('填好.xlsx') };
}

/** The scores the unit published, by sheet and address. */
function publishedScores(): ReadonlyMap<string, unknown> {
  const { truth, snapshot } = knownForm('workbooks/mingguang-2022');
  return new Map(
    truth.forms.flatMap(({ sheetName, execution, indicators, total }) =>
      [execution?.cells.score, ...indicators.map(({ cells }) => cells.score), total?.score].map(
        (address) =>
          [`${sheetName}!${address}`, cellAt(sheetNamed(snapshot, sheetName), address ?? '')?.value] as const,
      ),
    ),
  );
}

describe('pj fill on the published forms with their scores taken out', () => {
  const blank = fixture('mingguang-2022-blank.xlsx');

  it('writes each score it can derive as it was published', async () => {
    const published = publishedScores();
    const { list, status } = await filled(desk.put('空白.xlsx', blank));
    expect(status).toBe(0);
    expect(list.edits.length).toBeGreaterThan(25);
    for (const { sheet, cell, new: value } of list.edits) {
      expect({ sheet, cell, value }).toEqual({ sheet, cell, value: published.get(`${sheet}!${cell}`) });
    }
    // Every published score is either written or listed as left to a person.
    const told = new Set([...list.edits, ...list.left].map(({ sheet, cell }) => `${sheet}!${cell}`));
    expect([...published.keys()].filter((place) => !told.has(place))).toEqual([]);
  });

  it('writes the totals too when full qualitative scores are wanted: all the published ones', async () => {
    const published = publishedScores();
    const { list } = await filled(desk.put('空白.xlsx', blank), '--qualitative', 'full');
    const totals = list.edits.filter(({ label }) => label.includes('总分'));
    expect(totals.length).toBeGreaterThan(0);
    for (const { sheet, cell, new: value } of list.edits)
      expect(value).toBe(published.get(`${sheet}!${cell}`));
  });

  it('changes the listed cells and nothing else', async () => {
    const { list, bytes } = await filled(desk.put('空白.xlsx', blank));
    const before = readWorkbook(blank, 'a').snapshot;
    const after = readWorkbook(bytes, 'b').snapshot;
    for (const sheet of before.sheets) {
      const expected = { ...valuesOf(sheet) };
      const now = sheetNamed(after, sheet.name);
      for (const { cell, new: value } of list.edits.filter((edit) => edit.sheet === sheet.name)) {
        const at = parseAddress(cell);
        expect(cellAt(now, cell)?.value).toBe(value);
        expected[`${at?.row},${at?.col}`] = valuesOf(now)[`${at?.row},${at?.col}`];
      }
      expect(valuesOf(now)).toEqual(expected);
    }
    const parts = changedParts(blank, bytes);
    expect(parts.filter((part) => !/^xl\/worksheets\/|^xl\/styles\.xml$/.test(part))).toEqual([]);
    for (const [i, { name }] of before.sheets.entries()) {
      const cells = list.edits.filter((edit) => edit.sheet === name).map((edit) => edit.cell);
      const pattern = new RegExp(`<c r="(?:${cells.join('|')})"[^>]*?(?:/>|>.*?</c>)`, 'g');
      const without = (file: Uint8Array): string =>
        partText(file, `xl/worksheets/sheet${i + 1}.xml`).replace(pattern, '');
      expect(without(bytes)).toBe(without(blank));
    }
  });
});

describe('pj fill and what is there already', () => {
  const cell = (address: string) => ({ sheet: 0, sheetName: '自评表', address });
  const set = (address: string, old: Edit['old'], value: Edit['value']): Edit => ({
    cell: cell(address),
    old,
    value,
  });

  it('makes stored results of formulas fresh and keeps the formulas', async () => {
    // H13 holds 10 of 100 points; without it the total formula H22 = H6 + SUM(H13:H21) is 90.
    const rich = fixture('rich/rich-ms.xlsx');
    const { bytes } = patchWorkbook(rich, [set('H13', 10, null)], undefined, {
      cached: [{ cell: cell('H22'), value: 90 }],
    });
    const input = desk.put('富.xlsx', bytes);
    const result = await filled(input);
    expect(result.list.edits.map(({ cell: at, new: value }) => [at, value])).toEqual([['H13', 10]]);
    const sheet = sheetNamed(readWorkbook(result.bytes, 'x').snapshot, '自评表');
    expect(cellAt(sheet, 'H22')).toMatchObject({ value: 100, formula: 'H6+SUM(H13:H21)' });
  });

  it('leaves scores that are there, and replaces those that differ only with --overwrite', async () => {
    const { bytes } = patchWorkbook(fixture('rich/rich-ms.xlsx'), [set('H13', 10, 3)]);
    const input = desk.put('富.xlsx', bytes);
    expect((await filled(input)).list.edits.map((edit) => edit.cell)).not.toContain('H13');
    expect((await filled(input, '--overwrite')).list.edits).toContainEqual(
      expect.objectContaining({ cell: 'H13', old: 3, new: 10 }),
    );
  });

  it('prints every edit with its rule, and what is left, for people', async () => {
    const input = desk.put('空白.xlsx', fixture('mingguang-2022-blank.xlsx'));
    const { out } = await pj(['fill', input, '-o', desk.at('o.xlsx')]);
    expect(out).toMatch(/工作表“市外医疗专项调查费”\n {2}H7 {2}空白 → 10 {2}预算执行率得分：.+/);
    expect(out).toContain('留给人填写：');
    expect(out).toMatch(/填写 \d+ 处，留给人 \d+ 处；已存为“.*o\.xlsx”。\n$/);
  });
});

describe('pj fill refuses', () => {
  it.each<[string, (desk: Desk) => readonly string[], RegExp]>([
    ['to write over the original', (d) => [d.put('a.xlsx', 'x'), '-o', d.at('a.xlsx')], /会盖掉原文件/],
    ['a file it cannot read', (d) => [d.put('a.xlsx', ''), '-o', d.at('b.xlsx')], /空的/],
    ['a file that is not there', (d) => [d.at('无.xlsx'), '-o', d.at('b.xlsx')], /找不到文件/],
    [
      'an output it cannot write',
      (d) => [d.copy('mingguang-2022-blank.xlsx', 'a.xlsx'), '-o', d.folder],
      /文件夹|无法写入/,
    ],
  ])('%s', async (_, words, sentence) => {
    const { status, err, out } = await pj(['fill', ...words(desk)]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });
});

describe('a workbook of which one sheet cannot be read', () => {
  it.each(['fill', 'fix'])(
    'is written by pj %s without that sheet, which is named, and ends with 1',
    async (name) => {
      const parts = partsOf(fixture('mingguang-2022-blank.xlsx'));
      const broken =
        parts['xl/worksheets/sheet2.xml']?.replace('<sheetData>', '<sheetData><row r="0">') ?? '';
      const bytes = pack(
        Object.fromEntries(
          Object.entries({ ...parts, 'xl/worksheets/sheet2.xml': broken }).map(([part, text]) => [
            part,
            Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
          ]),
        ),
      );
      const output = desk.at('填好.xlsx');
      const { status, out, err } = await pj([
        name,
        desk.put('空表.xlsx', bytes),
        '-o',
        output,
        '--format',
        'json',
      ]);
      const list: Listed & { readonly exitStatus: number; readonly unread: readonly { sheet: string }[] } =
        JSON.parse(out);
      const unread = readWorkbook(bytes, 'x.xlsx').snapshot.unread?.map(({ name: sheet }) => sheet) ?? [];
      expect(unread).toHaveLength(1);
      expect([status, list.exitStatus]).toEqual([1, 1]);
      expect(list.unread.map(({ sheet }) => sheet)).toEqual(unread);
      expect(err).toContain(`工作表“${unread[0] ?? ''}”`);
      expect(list.edits.map(({ sheet }) => sheet)).not.toContain(unread[0]);
      expect(partText(desk.read('填好.xlsx'), 'xl/worksheets/sheet2.xml')).toBe(
        partText(bytes, 'xl/worksheets/sheet2.xml'),
      );
    },
  );
});
