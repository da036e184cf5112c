import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inspect } from '../../../src/engine';
import { planFill } from '../../../src/engine/fill';
import { isScored } from '../../../src/engine/finding';
import { fixtureWorkbook } from '../../support/fixtures';

const FOLDER = path.join(__dirname, '../../fixtures/workbooks');

function names(folder: string): readonly string[] {
  return readdirSync(path.join(FOLDER, folder))
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => path.join(folder, file.replace(/\.xlsx$/, '')));
}

describe('filling any published workbook', () => {
  it.each(['', 'clean', 'layouts'].flatMap(names))(
    '%s: every edit goes to a score, a rate or a total',
    (name) => {
      const workbook = fixtureWorkbook(name);
      const inspection = inspect(workbook);
      for (const overwrite of [false, true]) {
        const { proposals, choices, left } = planFill(workbook, inspection, {
          overwrite,
          qualitative: 'full',
        });
        const allowed = new Set(
          inspection.forms
            .filter(isScored)
            .flatMap(({ form }) =>
              [
                ...form.indicators.map(({ score }) => score),
                ...form.groups.map(({ score }) => score),
                ...form.subtotals.map(({ score }) => score),
                form.total?.score,
                form.execution?.score,
                form.execution?.rate,
              ].flatMap((cell) => (cell ? [`${cell.sheet}!${cell.address}`] : [])),
            ),
        );
        const places = [...proposals.map(({ edit }) => edit), ...choices, ...left].map(
          ({ cell }) => `${cell.sheet}!${cell.address}`,
        );
        expect(places.filter((place) => !allowed.has(place))).toEqual([]);
        for (const { edit, rule } of proposals) {
          if (!overwrite) expect([null, '']).toContain(edit.old);
          expect(rule).not.toMatch(/[{}]/);
        }
      }
    },
  );

  it.each(names('clean'))('%s is complete: nothing to fill, nothing to overwrite', (name) => {
    const workbook = fixtureWorkbook(name);
    const inspection = inspect(workbook);
    expect(planFill(workbook, inspection, { overwrite: true }).proposals).toEqual([]);
  });
});
