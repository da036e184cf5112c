import type { Host } from '../host';
import { ownFormulasIn } from '../own-formulas';
import { readAreas, type AreaContents, type SheetArea } from './areas';
import { onChange } from './changes';
import { diagnostics } from './diagnostics';
import { createEditor } from './edits';
import { keptSettings } from './kept-settings';
import { createExcelMarker } from './marks';
import { supports } from './office';
import { replaceOwnFormulas } from './own-formulas';
import { createOwnWrites } from './own-writes';
import { readExcelWorkbook } from './read';
import { addReport } from './report';
import { reveal } from './reveal';
import { createRunner, type RunnerOptions } from './runner';
import { readSettings, writeSettings } from './settings';
import { createStructureMemory } from './structure';
import { doingTexts } from './doing-texts';

export type ExcelHostOptions = RunnerOptions;

const CALCULATE = { doing: doingTexts.recalculate, writes: false } as const;
const ACTIVE = { doing: doingTexts['active-sheet'], writes: false } as const;

/** Adds what only PJ formulas in cells of Excel need. */
export interface ExcelHost extends Host {
  /** Has every formula calculated again: those that take the document's rule do not notice its change. */
  recalculate(): Promise<void>;
  /** Contents of cells, in one request. */
  readAreas(areas: readonly SheetArea[]): Promise<readonly (AreaContents | null)[]>;
}

/** The `Host` on Office.js; to be made once `Office.onReady` has resolved. */
export function createExcelHost(options: ExcelHostOptions = {}): ExcelHost {
  const runner = createRunner(options);
  const own = createOwnWrites();
  const editor = createEditor(runner, own);
  const marker = createExcelMarker(runner);
  const kept = keptSettings();
  const memory = createStructureMemory();
  return {
    capabilities: {
      name: 'excel',
      mergedAreas: supports('1.13'),
      changeEvents: supports('1.9'),
      // Marks are written into the workbook and take a step of the undo history each time.
      liveRecheck: false,
      report: true,
    },
    read: (readOptions) => readExcelWorkbook(runner, memory, readOptions),
    apply: editor.apply,
    undo: editor.undo,
    mark: marker.mark,
    unmark: marker.unmark,
    reveal: (cell) => reveal(runner, cell),
    readSettings: () => readSettings(runner, kept),
    writeSettings: (json) => writeSettings(runner, kept, json),
    addReport: (name, rows, widths) => addReport(runner, own, { name, rows, widths: widths ?? [] }),
    findOwnFormulas: async () => ownFormulasIn(await readExcelWorkbook(runner, memory)),
    replaceOwnFormulas: (cells) => replaceOwnFormulas(runner, own, cells),
    activeSheet: () =>
      runner.run(ACTIVE, async (context, sync) => {
        const { worksheets } = context.workbook;
        const active = worksheets.getActiveWorksheet();
        worksheets.load({ id: true });
        active.load({ id: true });
        await sync();
        return Math.max(
          0,
          worksheets.items.findIndex(({ id }) => id === active.id),
        );
      }),
    onChange: (listener) => onChange(runner, own, memory, listener),
    recalculate: () =>
      runner.run(CALCULATE, async (context, sync) => {
        context.workbook.application.calculate(Excel.CalculationType.full);
        await sync();
      }),
    readAreas: (areas) => readAreas(runner, areas),
    diagnostics: () => diagnostics(runner),
  };
}
