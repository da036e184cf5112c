import type { IWorkbookData, Workbook } from '@univerjs/core';
import {
  EDITOR_ACTIVATED,
  FOCUSING_FX_BAR_EDITOR,
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  ILayoutService,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import { ownFunctionHelp, ownFunctions, type FunctionPage } from './functions';
import type { CellPlace } from './cell-place';
import { HIDDEN_MENU } from './limits';
import { nameEditorsWorkbook } from './repair-editor';

/** The embedded spreadsheet: one Univer for as long as the page is open, one workbook in it at a time. */
export interface Spreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly undoStack: IUndoRedoService;
  /** Known to Univer only once a workbook is shown. */
  readonly interceptors: () => SheetInterceptorService;
  /** Runs `change` so that listeners know it was ours and not the user's. */
  readonly asOurs: <T>(change: () => T) => T;
  readonly isOurs: () => boolean;
  /** Shows this workbook in place of the one before. */
  readonly show: (data: IWorkbookData) => Workbook;
  /** Takes over what is being typed into a cell; nothing happens when nobody types. */
  readonly endEditing: () => Promise<void>;
  readonly isEditing: () => boolean;
  /** The undo stack is that of the editor of a cell or of the formula bar. */
  readonly isEditorActive: () => boolean;
  readonly onEditorActive: (listener: () => void) => void;
  /** The workbook on the screen. */
  readonly unit: () => string | null;
  /** Why a cell with a PJ formula shows an error value; null when it has a result or no such formula. */
  readonly reasonAt: (place: CellPlace) => string | null;
  /** Draws the visible sheet again after something outside the workbook changed its look. */
  readonly redraw: () => void;
  readonly setDark: (dark: boolean) => void;
  /** Calculates every formula again. */
  readonly recalculate: () => void;
  /** Moves the focus of the keyboard into the cells. */
  readonly focus: () => void;
  readonly dispose: () => void;
}

/**
 * Starts Univer inside `container`. Its ribbon is left out: the edition saves changed cells into the
 * original file, so formatting that would not be saved is not offered (see guard.ts).
 */
export function createSpreadsheet(
  container: HTMLElement,
  options: { readonly dark: boolean; readonly rules: FunctionPage['rules'] },
): Spreadsheet {
  const reasons = new Map<string, string>();
  const noteReason: FunctionPage['onReason'] = (place, sentence) => {
    if (sentence === null) reasons.delete(placeKey(place));
    else reasons.set(placeKey(place), sentence);
  };
  const univer = startUniver(container, options.dark, { rules: options.rules, onReason: noteReason });
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const contexts = injector.get(IContextService);
  let current: string | null = null;
  let depth = 0;

  injector.get(ICommandService).beforeCommandExecuted((command) => nameEditorsWorkbook(command, current));

  const close = (): void => {
    if (current !== null) api.disposeUnit(current);
    current = null;
  };

  return {
    univer,
    api,
    commands: injector.get(ICommandService),
    undoStack: injector.get(IUndoRedoService),
    interceptors: () => injector.get(SheetInterceptorService),
    asOurs: (change) => {
      depth += 1;
      try {
        return change();
      } finally {
        depth -= 1;
      }
    },
    isOurs: () => depth > 0,
    show: (data) => {
      close();
      const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
      current = data.id;
      injector.get(IUniverInstanceService).focusUnit(data.id);
      return workbook;
    },
    endEditing: async () => {
      const workbook = api.getActiveWorkbook();
      if (workbook?.isCellEditing()) await workbook.endEditingAsync(true);
    },
    isEditorActive: () => EDITORS.some((editor) => contexts.getContextValue(editor)),
    onEditorActive: (listener) =>
      void contexts.contextChanged$.subscribe((change) => {
        if (EDITORS.some((editor) => Object.hasOwn(change, editor))) listener();
      }),
    unit: () => current,
    isEditing: () => api.getActiveWorkbook()?.isCellEditing() ?? false,
    reasonAt: (place) => {
      const sheet = api.getWorkbook(place.unit)?.getSheetBySheetId(place.sheet);
      const shown = sheet?.getRange(place.row, place.col).getDisplayValue() ?? '';
      // The reason of a formula that was changed or deleted since no longer counts.
      return shown.startsWith('#') ? (reasons.get(placeKey(place)) ?? null) : null;
    },
    redraw: () => {
      api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    },
    setDark: (dark) => api.toggleDarkMode(dark),
    recalculate: () => api.getFormula().executeCalculation(),
    focus: () => injector.get(ILayoutService).focus(),
    dispose: () => {
      close();
      univer.dispose();
    },
  };
}

function startUniver(container: HTMLElement, dark: boolean, functions: FunctionPage): Univer {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: zhCN },
    darkMode: dark,
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: true,
    menu: HIDDEN_MENU,
    formulaBar: true,
    disableAutoFocus: true,
    footer: {
      sheetBar: true,
      statisticBar: true,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
    formula: {
      function: ownFunctions(functions),
      description: ownFunctionHelp(),
    },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return univer;
}

/** Editors with an undo stack of their own while they have the focus. */
const EDITORS: readonly string[] = [EDITOR_ACTIVATED, FOCUSING_FX_BAR_EDITOR];

function placeKey({ unit, sheet, row, col }: CellPlace): string {
  return `${unit} ${sheet} ${row} ${col}`;
}
