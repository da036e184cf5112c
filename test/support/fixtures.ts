import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Form, IndicatorForm } from '../../src/engine/form';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx';
import { indicatorForm } from './form-kinds';
import { recognised } from './forms/inspected';

const read = new Map<string, WorkbookSnapshot>();

/** A workbook of test/fixtures/workbooks by its path without `.xlsx`, read once for all test files of a process. */
export function fixtureWorkbook(name: string): WorkbookSnapshot {
  const known = read.get(name);
  if (known) return known;
  const file = path.join(__dirname, '../fixtures/workbooks', `${name}.xlsx`);
  const { snapshot } = readWorkbook(new Uint8Array(readFileSync(file)), `${name}.xlsx`);
  read.set(name, snapshot);
  return snapshot;
}

/** The forms of a fixture workbook. */
export function fixtureForms(name: string): readonly Form[] {
  return recognised(fixtureWorkbook(name)).forms;
}

/** The form with indicators on a sheet of a fixture workbook (the first, when there are several). */
export function fixtureForm(name: string, sheetName: string): IndicatorForm {
  const form = fixtureForms(name).find((candidate) => candidate.sheetName === sheetName);
  if (form === undefined) throw new Error(`No form on sheet ${sheetName} of ${name}`);
  return indicatorForm(form);
}
