import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inspect, planFill } from '../../src/engine';
import { reportHtml, reportMarkdown, reportText, toJson, toSarif } from '../../src/engine/report';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx';

/** Names of properties that every object has: as the text of a cell they must be ordinary words. */
const WORDS = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'] as const;

const FIXTURES = path.resolve(__dirname, '../fixtures/workbooks');
const DETAILS = { version: '1', time: '2026-03-01 09:30' };

function read(fixture: string): WorkbookSnapshot {
  return readWorkbook(new Uint8Array(readFileSync(path.join(FIXTURES, fixture))), fixture).snapshot;
}

/** The workbook's first sheet with a word in place of one of its texts or values. */
function withWord(workbook: WorkbookSnapshot, at: number, word: string): WorkbookSnapshot {
  const [first, ...rest] = workbook.sheets;
  if (!first) throw new Error('the workbook has a sheet');
  const cells = first.cells.map((cell, index) =>
    index === at ? { row: cell.row, col: cell.col, value: word } : cell,
  );
  return { ...workbook, sheets: [{ ...first, cells }, ...rest.slice(0, 1)] };
}

function throughEverything(workbook: WorkbookSnapshot): readonly unknown[] {
  const inspection = inspect(workbook);
  planFill(workbook, inspection, {});
  const entries = [{ path: 'x.xlsx', inspection, error: null }];
  for (const write of [reportHtml, reportMarkdown, reportText]) write(entries, DETAILS);
  toJson(entries, DETAILS);
  toSarif(entries, DETAILS);
  return inspection.faults;
}

describe('a cell that says what every object answers to', () => {
  it.each(['mingguang-2022.xlsx', 'zengdu-2022-final-accounts.xlsx', 'anyang-2021-targets.xlsx'])(
    'breaks nothing, in whichever cell of %s it stands',
    (fixture) => {
      const workbook = read(fixture);
      const cells = workbook.sheets[0]?.cells.length ?? 0;
      expect(cells).toBeGreaterThan(20);
      for (let at = 0; at < cells; at += 1) {
        const word = WORDS[at % WORDS.length] ?? WORDS[0];
        expect({ at, word, faults: throughEverything(withWord(workbook, at, word)) }).toEqual({
          at,
          word,
          faults: [],
        });
      }
    },
  );

  it.each(WORDS)('“%s” as a second level is checked like any unknown label', (word) => {
    const workbook = read('mingguang-2022.xlsx');
    const [first] = workbook.sheets;
    const at = first?.cells.findIndex(({ value }) => value === '数量指标') ?? -1;
    expect(at).toBeGreaterThan(-1);
    expect(throughEverything(withWord(workbook, at, word))).toEqual([]);
  });

  it.each(WORDS)('“%s” as the name of a sheet is a name', (word) => {
    const { sheets, ...rest } = read('mingguang-2022.xlsx');
    const named = {
      ...rest,
      sheets: sheets.slice(0, 2).map((sheet, index) => ({ ...sheet, name: `${word}${index || ''}` })),
    };
    const { forms, faults } = inspect(named);
    expect([forms.map(({ form }) => form.sheetName), faults]).toEqual([[word, `${word}1`], []]);
  });
});
