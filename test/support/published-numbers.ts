import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Decimal } from '../../src/workbook/decimal';
import { isScored, type ExpectedScore, type Inspection } from '../../src/engine/finding';
import type { FormCell } from '../../src/engine/form';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx';
import { written } from './altered';
import { knownForms } from './forms/corpus';
import { readTuples } from './tuples';

/** The scores in published forms, each compared with the score by the rules. */

export type Standing = 'same' | 'other' | 'person';

export interface Judged {
  readonly stated: string;
  readonly standing: Standing;
  /** The score by the rules, with its steps, or why there is none. */
  readonly why: string;
  /** Codes of the errors at the cell. */
  readonly errors: readonly string[];
}

export interface Engine {
  readonly inspect: (workbook: WorkbookSnapshot, options?: { readonly profile?: string }) => Inspection;
}

/** Compares at the places of the stated number: 9.98 is 9.98, 13 is not 13.4. */
function standingOf(stated: Decimal, expected: ExpectedScore): Standing {
  if (expected.kind === 'unknown') return 'person';
  if (expected.kind === 'tier')
    return stated.gte(expected.low) && stated.lte(expected.high) ? 'same' : 'other';
  return stated.minus(expected.value).abs().lte('0.0051') ? 'same' : 'other';
}

function judged(workbook: string, inspection: Inspection): readonly (readonly [string, Judged])[] {
  const errors = new Map<string, string[]>();
  for (const { cell, code, severity } of inspection.findings) {
    const key = `${cell.sheetName}!${cell.address}`;
    if (severity === 'error') errors.set(key, [...(errors.get(key) ?? []), code]);
  }
  const one = (
    { sheetName }: { readonly sheetName: string },
    cell: FormCell | null | undefined,
    expected: ExpectedScore | null | undefined,
  ): readonly (readonly [string, Judged])[] => {
    const stated = cell ? numberOf(cell.text) : null;
    if (!cell || !expected || stated === null) return [];
    const place = `${sheetName}!${cell.address}`;
    return [
      [
        `${workbook} ${place}`,
        {
          stated: stated.toFixed(),
          standing: standingOf(stated, expected),
          why: expected.sentence(),
          errors: errors.get(place) ?? [],
        },
      ],
    ];
  };
  return inspection.forms
    .filter(isScored)
    .flatMap(({ form, expectedScores, expectedExecution, expectedTotal }) => [
      ...form.indicators.flatMap(({ score }, index) => one(form, score, expectedScores[index])),
      ...one(form, form.execution?.score, expectedExecution),
      ...one(form, form.total?.score, expectedTotal),
    ]);
}

function numberOf(text: string): Decimal | null {
  const [, number] = /^(-?\d{1,4}(?:\.\d{1,10})?)分?$/.exec(text.trim()) ?? [];
  return number === undefined ? null : new Decimal(number);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => path.join(folder, name))
    .sort();
}

function workbooks(folders: readonly string[]): readonly (readonly [string, WorkbookSnapshot])[] {
  const forms = knownForms()
    .filter(({ file }) => file.tags.includes('published'))
    .map(({ id, snapshot }) => [`forms/${id}`, snapshot] as const);
  const files = folders.flatMap((folder) =>
    filesBelow(folder)
      .filter((name) => !/mutants|hostile/.test(name))
      .map((name) => {
        const bytes = new Uint8Array(readFileSync(name));
        return [path.relative(folder, name), readWorkbook(bytes, path.basename(name)).snapshot] as const;
      }),
  );
  return [...forms, ...files];
}

/** Published rows of which only target, actual value, points and score are known. */
function singleRows(engine: Engine): readonly (readonly [string, Judged])[] {
  return readTuples().flatMap(({ line, indicator, level2, target, actual, weight, given }) => {
    if (weight === '' || given === '' || level2 === '预算执行率' || indicator === '预算执行率') return [];
    const snapshot = written([
      ['项目支出绩效自评表'],
      ['项目名称', '某项目'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', level2, indicator, target, actual, Number(weight), Number(given)],
    ]);
    return judged(`tuples line ${line}`, engine.inspect(snapshot, { profile: 'national' }));
  });
}

/** All of them by workbook, sheet and cell; `more` are folders of further workbooks. */
export function publishedNumbers(engine: Engine, more: readonly string[] = []): ReadonlyMap<string, Judged> {
  const fixtures = path.join(__dirname, '../fixtures/workbooks');
  const inForms = workbooks([fixtures, ...more]).flatMap(([name, snapshot]) =>
    judged(name, engine.inspect(snapshot)),
  );
  return new Map([...inForms, ...singleRows(engine)]);
}
