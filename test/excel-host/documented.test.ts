import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  BUILDS,
  buildBook,
  EXCEL_2021,
  EXCEL_2024,
  EXCEL_WEB,
  MICROSOFT_365,
  startExcelHost,
  type ExcelHostOptions,
  type RunningExcel,
  type SheetInput,
} from '.';
import { cellCall } from './cell-arguments';
import { readFunctions } from './functions';
import { readManifest } from './manifest';
import { parseArea } from './model/area';
import { ROOT } from './root';
import { blankStyle, type RuleDamage } from './model/conditional-format';

/**
 * The examples of Microsoft's documentation and of public reports, in the simulated Excel: the result must be
 * the same.
 */

let running: RunningExcel | null = null;

async function start(sheet: SheetInput, options: Partial<ExcelHostOptions> = {}): Promise<RunningExcel> {
  running = await startExcelHost({ workbook: buildBook('测试.xlsx', [sheet]), ...options });
  return running;
}

afterEach(() => {
  running?.close();
  running = null;
});

async function codeOf(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => null,
    (reason: unknown) => reason,
  );
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'none';
}

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe('the undo history', () => {
  /** The sample of "Undo support with the Excel JavaScript API". */
  async function sample(options: Excel.RunOptions): Promise<void> {
    await Excel.run(options, async (context) => {
      active(context).getRange('A1').values = [['123']];
      await context.sync();
      active(context).getRange('B2').values = [['456']];
      await context.sync();
    });
  }

  it('has one step per request, or one for the run where it is grouped', async () => {
    const { book } = await start({ name: 'S' }, { version: MICROSOFT_365, library: 'cdn' });
    await sample({});
    expect(book.undo.makers).toEqual(['add-in', 'add-in']);
    await sample({ mergeUndoGroup: true });
    expect(book.undo.makers).toEqual(['add-in', 'add-in', 'add-in']);
  });

  it('is not grouped on the web since May 2026: UndoNotSupported, and nothing is done (office-js#6711)', async () => {
    const { cell, book } = await start({ name: 'S' }, { version: EXCEL_WEB, library: 'cdn' });
    expect(await codeOf(sample({ mergeUndoGroup: true }))).toBe('UndoNotSupported');
    expect([cell('S', 'A1').value, book.undo.makers]).toEqual([null, []]);
  });

  it('refuses a group with a call that cannot be undone', async () => {
    await start({ name: 'S', cells: { A1: '甲' } }, { version: MICROSOFT_365, library: 'cdn' });
    const run = Excel.run({ mergeUndoGroup: true }, async (context) => {
      context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
      await context.sync();
    });
    expect(await codeOf(run)).toBe('UndoNotSupported');
  });

  it('loses what was typed when a custom XML part is added (office-js#4484)', async () => {
    const { user, book, cell } = await start({ name: 'S' }, { version: MICROSOFT_365 });
    user.types('S', 'A1', 7);
    await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add('<Reviewers><Reviewer>test</Reviewer></Reviewers>');
      part.getXml();
      await context.sync();
    });
    expect(user.undoes()).toBe(false);
    expect(cell('S', 'A1').value).toBe(7);
    expect(book.undo.emptied).toEqual(['CustomXmlPartCollection.add']);
  });

  it('is lost by asking for merged areas (office-js#5918)', async () => {
    const { user, book } = await start(
      { name: 'S', cells: { A1: '甲' }, merges: ['A1:B1'] },
      { version: MICROSOFT_365 },
    );
    user.types('S', 'A5', 7);
    await Excel.run(async (context) => {
      context.workbook
        .getSelectedRange()
        .getMergedAreasOrNullObject()
        .load('areas/rowIndex,areas/columnIndex');
      await context.sync();
    });
    expect(user.undoes()).toBe(false);
    expect(book.undo.emptied).toEqual(['Range.getMergedAreasOrNullObject']);
  });

  it.each([EXCEL_2021, EXCEL_2024])('is emptied by every write in $name, and by no read', async (version) => {
    const { user, book, cell } = await start({ name: 'S', cells: { A1: '甲' } }, { version });
    user.types('S', 'A5', 7);
    await Excel.run(async (context) => {
      active(context).getRange('A1').load('values');
      await context.sync();
    });
    expect(book.undo.emptied).toEqual([]);
    await Excel.run(async (context) => {
      active(context).getRange('A1').values = [['乙']];
      await context.sync();
    });
    expect(book.undo.emptied).toHaveLength(1);
    expect(user.undoes()).toBe(false);
    expect(cell('S', 'A1').value).toBe('乙');
  });

  it.each(BUILDS)('takes back what a person typed, step by step, in $name', async (version) => {
    const { user, book, cell } = await start(
      { name: 'S', cells: { A1: 1, A2: { value: 2, formula: 'A1+1' } } },
      { version },
    );
    const before = book.describe();
    user.types('S', 'A1', 5);
    user.types('S', 'A1', 9);
    user.types('S', 'A1', 20, { remote: true });
    expect(cell('S', 'A2').value).toBe(21);
    expect([user.undoes(), user.undoes(), user.undoes()]).toEqual([true, true, false]);
    expect(book.describe()).toEqual(before);
  });
});

describe('merged areas', () => {
  async function merged(count: number): Promise<number> {
    const rows = Array.from({ length: count }, (_, row) => row + 1);
    await start({ name: 'S', merges: rows.map((row) => `A${row}:B${row}`) });
    return Excel.run(async (context) => {
      const areas = active(context).getRange(`A1:B${count}`).getMergedAreasOrNullObject();
      areas.load('areaCount');
      await context.sync();
      return areas.areaCount;
    });
  }

  it('are told up to 512 and not above', async () => {
    expect(await merged(512)).toBe(512);
    running?.close();
    expect(await codeOf(merged(513))).not.toBe('none');
  });

  it('are told only when their first cell lies in the range (office-js#3611), and as far as the range goes', async () => {
    await start({ name: 'S', merges: ['B2:D4'] });
    const tell = (address: string) =>
      Excel.run(async (context) => {
        const areas = active(context).getRange(address).getMergedAreasOrNullObject();
        areas.load('address');
        await context.sync();
        return areas.isNullObject ? null : areas.address;
      });
    expect([await tell('C2:E6'), await tell('A1:Z9'), await tell('B2:B9')]).toEqual([
      null,
      'S!B2:D4',
      'S!B2:B4',
    ]);
  });
});

describe('conditional formats', () => {
  async function withRules(...damages: readonly (RuleDamage | null)[]): Promise<RunningExcel> {
    const excel = await start({ name: 'S', cells: { A1: 1 } });
    const { book } = excel;
    book.sheet('S').conditionalFormats = damages.map((damage, index) => ({
      id: book.newId(),
      type: 'Custom',
      areas: [parseArea('A1')],
      stopIfTrue: false,
      formula: `=A1>${index}`,
      style: blankStyle(),
      ...(damage ? { damage } : {}),
    }));
    return excel;
  }

  const rules = (context: Excel.RequestContext) => active(context).getRange().conditionalFormats;

  it('are added at the first priority', async () => {
    const { conditionalFormats } = await withRules(null);
    await Excel.run(async (context) => {
      rules(context).add('Custom').custom.rule.formula = '=TRUE';
      await context.sync();
    });
    expect(conditionalFormats('S').map(({ formula }) => formula)).toEqual(['=TRUE', '=A1>0']);
  });

  it('must be fetched again after their priority was changed', async () => {
    const { conditionalFormats } = await withRules(null, null);
    const change = (again: boolean) =>
      Excel.run(async (context) => {
        const first = rules(context).getItemAt(0);
        first.priority = 1;
        if (again) await context.sync();
        (again ? rules(context).getItemAt(1) : first).stopIfTrue = true;
        await context.sync();
      });
    expect(await codeOf(change(false))).toBe('InvalidReference');
    expect(await codeOf(change(true))).toBe('none');
    expect(conditionalFormats('S').map(({ formula, stopIfTrue }) => [formula, stopIfTrue])).toEqual([
      ['=A1>0', false],
      ['=A1>1', true],
    ]);
  });

  it('of which one is damaged cannot be read together (office-js#6835, #6827)', async () => {
    await withRules(null, { unreadable: 'kind' }, { unreadable: 'body' });
    const read = (use: (context: Excel.RequestContext) => void) =>
      codeOf(
        Excel.run(async (context) => {
          use(context);
          await context.sync();
        }),
      );
    expect(await read((context) => rules(context).load('items/type'))).toBe('GeneralException');
    expect(await read((context) => rules(context).getItemAt(0).load('type'))).toBe('none');
    expect(await read((context) => rules(context).getItemAt(1).load('type'))).toBe('GeneralException');
    expect(await read((context) => rules(context).getItemAt(2).load('type'))).toBe('none');
    expect(await read((context) => rules(context).getItemAt(2).custom.rule.load('formula'))).toBe(
      'GeneralException',
    );
  });

  it('may refuse to be deleted: Item Not Found (office-js#5222)', async () => {
    await withRules({ undeletable: true });
    const run = Excel.run(async (context) => {
      rules(context).getItemAt(0).delete();
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ItemNotFound');
  });
});

describe('custom XML parts', () => {
  const parts = () =>
    Excel.run(async (context) => {
      const count = context.workbook.customXmlParts.getCount();
      await context.sync();
      return count.value;
    });

  it('may be gone after saving, with nothing said when they were added (office-js#6091)', async () => {
    const { book, user } = await start({ name: 'S' });
    book.xmlPartsAreLost = 'on-saving';
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
      await context.sync();
    });
    expect(await parts()).toBe(1);
    user.reopens();
    expect(await parts()).toBe(0);
  });
});

describe('blank cells as arguments of functions (office-js#4702)', () => {
  it.each([
    [EXCEL_2021, 0],
    [EXCEL_2024, 0],
    [MICROSOFT_365, null],
    [EXCEL_WEB, null],
  ])('arrive in %j as %j', (version, blank) => {
    const book = buildBook('a.xlsx', [{ name: 'S', cells: { A1: 5, B2: '文' } }]);
    expect(cellCall(book, book.sheet('S'), version, 'IF(A1,PJ.X(A1,A2,A1:B2,"国",A2+1))')).toEqual({
      id: 'X',
      args: [
        5,
        blank,
        [
          [5, blank],
          [blank, '文'],
        ],
        '国',
        1,
      ],
    });
  });
});

describe('functions.json', () => {
  const described = (functions: readonly object[]): string => JSON.stringify({ functions });
  const ADDRESSED = { id: 'ADDRESSED', parameters: [{}, {}], result: {}, options: { requiresAddress: true } };

  it.each([
    [
      'wants addresses of parameters for one value',
      { ...ADDRESSED, options: { requiresParameterAddresses: true } },
    ],
    ['wants the address of a stream', { ...ADDRESSED, options: { requiresAddress: true, stream: true } }],
    ['has an id with a sign', { ...ADDRESSED, id: 'A_B' }],
  ])('is refused when a function %s', (_why, entry) => {
    expect(() => readFunctions(described([entry]))).toThrow();
  });

  it('is refused when an id is there twice', () => {
    expect(() => readFunctions(described([ADDRESSED, ADDRESSED]))).toThrow('twice');
  });

  it('decides who is told the calling cell, and how many parameters there are', async () => {
    const functions = readFunctions(described([ADDRESSED, { id: 'PLAIN', parameters: [], result: {} }]));
    const { session } = await start({ name: 'S' }, { functions });
    const told = (...given: unknown[]): string => {
      const last = given.at(-1);
      const address = typeof last === 'object' && last !== null && 'address' in last ? last.address : null;
      return `${given.length - 1} ${String(address)}`;
    };
    CustomFunctions.associate('ADDRESSED', told);
    CustomFunctions.associate('PLAIN', told);
    expect((await session.invocations.callFunction('ADDRESSED', [1], 'S!B2')).value).toBe('2 S!B2');
    expect((await session.invocations.callFunction('PLAIN', [], 'S!B2')).value).toBe('0 undefined');
    await expect(session.invocations.callFunction('OTHER', [], 'S!B2')).rejects.toThrow('OTHER');
  });
});

describe('the builds', () => {
  // Microsoft's tables of requirement sets; the sets of the web change every month.
  it.each([
    [EXCEL_2021, '1.14', '1.15', '1.1'],
    [EXCEL_2024, '1.17', '1.18', '1.1'],
    [MICROSOFT_365, '1.20', '1.21', '1.2'],
    [EXCEL_WEB, '1.20', '1.21', '1.2'],
  ])('%j tell their sets', async (version, has, hasNot, shared) => {
    await start({ name: 'S' }, { version });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', has)).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', hasNot)).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', shared)).toBe(true);
  });
});

describe('the manifest', () => {
  const button = (id: string, action: string) =>
    `<Control xsi:type="Button" id="${id}"><Label resid="L"/><Action>${action}</Action></Control>`;
  const pane = (resid: string) => `<TaskpaneId>P</TaskpaneId><SourceLocation resid="${resid}"/>`;
  const manifest = (buttons: string, runtimes = '') => `
    <OfficeApp xmlns:xsi="x"><VersionOverrides><Hosts><Host>${runtimes}
      <AllFormFactors><ExtensionPoint><Page><SourceLocation resid="A"/></Page></ExtensionPoint></AllFormFactors>
      <DesktopFormFactor><FunctionFile resid="A"/><ExtensionPoint><OfficeTab><Group>${buttons}</Group></OfficeTab></ExtensionPoint></DesktopFormFactor>
      </Host></Hosts><Resources>
      <Urls><Url id="A" DefaultValue="https://a/a.html"/><Url id="B" DefaultValue="https://a/b.html"/></Urls>
      <ShortStrings><String id="L" DefaultValue="检查"/></ShortStrings>
    </Resources></VersionOverrides></OfficeApp>`;
  const shared = '<Runtimes><Runtime resid="A" lifetime="long"/></Runtimes>';

  it('tells buttons and pages', () => {
    const both = button('1', pane('A')) + button('2', '<FunctionName>clear</FunctionName>');
    expect(readManifest(manifest(both, shared))).toEqual({
      buttons: [
        { label: '检查', kind: 'pane', paneId: 'P', page: 'https://a/a.html' },
        { label: '检查', kind: 'function', functionName: 'clear' },
      ],
      sharedPage: 'https://a/a.html',
      commandsPage: 'https://a/a.html',
      functionsPage: 'https://a/a.html',
    });
  });

  it('of the add-in is taken: everything lives in one page, and each button is a function of it', () => {
    const { buttons, sharedPage } = readManifest(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'));
    expect(sharedPage).toMatch(/taskpane\.html$/);
    expect(buttons.length).toBeGreaterThanOrEqual(3);
  });

  it('is refused with one pane id at two places (office-js#2918)', () => {
    expect(() => readManifest(manifest(button('1', pane('A')) + button('2', pane('B'))))).toThrow(
      'two places',
    );
  });

  it('is refused with a shared runtime that is not everywhere the same', () => {
    expect(() => readManifest(manifest(button('1', pane('B')), shared))).toThrow('shared at');
  });
});
