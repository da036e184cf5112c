import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as SheetJS from '@e965/xlsx';
import Ajv from 'ajv';
import ExcelJS from 'exceljs';
import { addressOf } from '../src/workbook/address';
import { inspect } from '../src/engine';
import { readWorkbook } from '../src/xlsx';
import { xlsxOf } from './engine';
import {
  EXECUTION_ROW,
  FIRST_ROW,
  INDICATORS,
  TOTAL_ROW,
  benchForm,
  benchWorkbook,
  type BenchForm,
} from './forms';
import { race, ratio } from './race';

/**
 * Two other ways to find the same faults, on the same 100 forms (50 with one fault each) in one run: a JSON
 * schema checked by ajv, and formulas recalculated by LibreOffice. Both receive what they cannot find
 * themselves: ajv the numbers as an object, LibreOffice formulas written for exactly these cells.
 */
export async function bench(): Promise<void> {
  const forms = Array.from({ length: 100 }, (_, n) => benchForm(n));
  const snapshot = benchWorkbook(forms);
  const bytes = await xlsxOf(snapshot);
  const withFormulas = await formulasIn(bytes);
  const validate = schema();
  const objects = forms.map(objectOf);
  const flagged = { ours: [] as string[], ajv: [] as string[], office: [] as string[] };
  const lap = await race(7, {
    'ours: read .xlsx, recognise, check': () => {
      flagged.ours = inspect(readWorkbook(bytes, 'bench.xlsx').snapshot)
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ cell }) => `${cell.sheetName}!${cell.address}`);
    },
    'ajv: objects handed over': () => {
      flagged.ajv = objects.flatMap((object, n) =>
        validate(object) ? [] : (validate.errors ?? []).map(({ instancePath }) => cellOf(n, instancePath)),
      );
    },
  });
  const start = performance.now();
  flagged.office = recalculated(withFormulas);
  const office = performance.now() - start;
  console.log(
    `LibreOffice: recalculates and saves${' '.repeat(17)} ${office.toFixed(0)} ms (once, by the clock)`,
  );
  for (const [name, cells] of Object.entries(flagged)) console.log(`${name.padEnd(8)}${tally(forms, cells)}`);
  const own = lap('ours: read .xlsx, recognise, check').median;
  console.log(`LibreOffice takes ${ratio(office, own)} as long as ours`);
}

function tally(forms: readonly BenchForm[], flagged: readonly string[]): string {
  const right = new Set(
    forms.flatMap(({ sheet, fault }) => (fault?.cells ?? []).map((cell) => `${sheet.name}!${cell}`)),
  );
  const hits = new Set(flagged.filter((cell) => right.has(cell)));
  const others = new Set(flagged.filter((cell) => !right.has(cell)));
  return `found ${hits.size} of ${right.size} faults, ${others.size} cells blamed wrongly`;
}

/** `score ≤ weight` by a $data reference, the most that a schema can say about these forms. */
function schema() {
  return new Ajv({ $data: true, allErrors: true }).compile({
    type: 'object',
    required: ['rate', 'executionScore', 'indicators', 'totalScore', 'totalWeight'],
    properties: {
      rate: { type: 'number', minimum: 0, maximum: 1 },
      executionScore: { type: 'number', minimum: 0, maximum: 10 },
      totalScore: { type: 'number', minimum: 0, maximum: 100 },
      totalWeight: { const: 100 },
      indicators: {
        type: 'array',
        items: {
          type: 'object',
          required: ['weight', 'score'],
          properties: {
            weight: { type: 'number', exclusiveMinimum: 0 },
            score: { type: 'number', minimum: 0, maximum: { $data: '1/weight' } },
          },
        },
      },
    },
  });
}

function objectOf({ rate, executionScore, indicators, totalScore, totalWeight }: BenchForm): object {
  return { rate, executionScore, indicators, totalScore, totalWeight };
}

/** The cell an ajv error is about: `/indicators/3/score` of the first form is 表1!G13. */
function cellOf(n: number, instancePath: string): string {
  const [, part = '', index = ''] = instancePath.split('/');
  const cells: Readonly<Record<string, string>> = {
    rate: addressOf(EXECUTION_ROW, 6),
    executionScore: addressOf(EXECUTION_ROW, 7),
    totalScore: addressOf(TOTAL_ROW, 6),
    totalWeight: addressOf(TOTAL_ROW, 5),
  };
  return `表${n + 1}!${cells[part] ?? addressOf(FIRST_ROW + Number(index), 6)}`;
}

/** Formulas beside the form, as a careful clerk would write them: TRUE if something is wrong. */
const FORMULA_COLUMN = 10;

async function formulasIn(bytes: Uint8Array): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const last = FIRST_ROW + INDICATORS;
  const total = TOTAL_ROW + 1;
  const execution = EXECUTION_ROW + 1;
  for (const sheet of book.worksheets) {
    const write = (row: number, formula: string): void => {
      sheet.getCell(row, FORMULA_COLUMN + 1).value = { formula };
    };
    for (let row = FIRST_ROW + 1; row <= last; row += 1) write(row, `G${row}>F${row}`);
    write(total, `ROUND(H${execution}+SUM(G${FIRST_ROW + 1}:G${last}),2)<>G${total}`);
    write(total + 1, `ROUND(F${execution}+SUM(F${FIRST_ROW + 1}:F${last}),2)<>100`);
    write(execution, `ROUND(E${execution}/D${execution},4)<>G${execution}`);
    write(execution + 1, `ROUND(10*E${execution}/D${execution},2)<>H${execution}`);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function recalculated(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pj-bench-'));
  try {
    const file = path.join(folder, 'in.xlsx');
    writeFileSync(file, bytes);
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const out = path.join(folder, 'out');
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', out, file],
      { stdio: 'ignore' },
    );
    const book = SheetJS.read(readFileSync(path.join(out, 'in.xlsx')));
    return book.SheetNames.flatMap((name) => flaggedIn(name, book.Sheets[name] ?? {}));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function flaggedIn(name: string, sheet: SheetJS.WorkSheet): string[] {
  const isTrue = (row: number): boolean => {
    const cell: unknown = sheet[addressOf(row, FORMULA_COLUMN)];
    return typeof cell === 'object' && cell !== null && 'v' in cell && cell.v === true;
  };
  const cells: string[] = [];
  for (let row = FIRST_ROW; row < FIRST_ROW + INDICATORS; row += 1)
    if (isTrue(row)) cells.push(addressOf(row, 6));
  if (isTrue(TOTAL_ROW)) cells.push(addressOf(TOTAL_ROW, 6));
  if (isTrue(TOTAL_ROW + 1)) cells.push(addressOf(TOTAL_ROW, 5));
  if (isTrue(EXECUTION_ROW)) cells.push(addressOf(EXECUTION_ROW, 6));
  if (isTrue(EXECUTION_ROW + 1)) cells.push(addressOf(EXECUTION_ROW, 7));
  return cells.map((cell) => `${name}!${cell}`);
}
