import {
  buildBook,
  EXCEL_2019,
  EXCEL_2021,
  EXCEL_2024,
  MICROSOFT_365,
  startExcelHost,
  withExcelApi,
} from '.';
import { eventually } from '../support/eventually';
import type { ExcelHostOptions, RunningExcel, SheetInput } from '.';

let running: RunningExcel | null = null;

async function start(
  sheet: Partial<SheetInput> = {},
  options: Partial<ExcelHostOptions> = {},
): Promise<RunningExcel> {
  running = await startExcelHost({ workbook: buildBook('测试.xlsx', [{ ...SHEET, ...sheet }]), ...options });
  return running;
}

afterEach(() => {
  running?.close();
  running = null;
});

const SHEET: SheetInput = {
  name: '表',
  cells: { A1: '甲', B2: 5, C3: '=文本', D4: { value: 3, formula: 'B2-2' } },
  merges: ['A1:B1'],
};

/** The error of a run, as office.js reports it. */
async function failure(
  run: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<{ code: string; location: string }> {
  try {
    await Excel.run(run);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) {
      const info = 'debugInfo' in error ? error.debugInfo : null;
      const location =
        typeof info === 'object' && info !== null && 'errorLocation' in info ? info.errorLocation : '';
      return { code: String(error.code), location: String(location) };
    }
    throw error;
  }
  throw new Error('The run went well.');
}

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('表');
}

async function write(address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    sheetOf(context).getRange(address).values = values;
    await context.sync();
  });
}

describe('the start', () => {
  it('is the start of the unmodified office.js in Excel, without a request to anywhere else', async () => {
    const { page } = await start();
    const info = await Office.onReady();
    expect(info.host).toBe('Excel');
    expect(Office.context.diagnostics.version).toBe(EXCEL_2021.build);
    expect(Office.context.displayLanguage).toBe('zh-CN');
    expect(page.refused).toEqual([]);
    expect(page.errors).toEqual([]);
  });

  it.each([
    [EXCEL_2019, '1.7', '1.8'],
    [EXCEL_2021, '1.14', '1.15'],
    [EXCEL_2024, '1.17', '1.18'],
    [MICROSOFT_365, '1.20', '1.21'],
  ])('tells the API sets of %j', async (version, has, hasNot) => {
    await start({}, { version });
    expect(Office.context.requirements.isSetSupported('ExcelApi', has)).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', hasNot)).toBe(false);
  });
});

describe('what is not simulated', () => {
  it('fails loudly with class and member and is listed', async () => {
    const { session } = await start();
    const found = await failure(async (context) => {
      sheetOf(context).getRange('A1').load('text');
      await context.sync();
    });
    expect(found).toEqual({ code: 'NotImplemented', location: 'Range.text' });
    await failure(async (context) => {
      sheetOf(context).charts.load('items/name');
      await context.sync();
    });
    await failure(async (context) => {
      sheetOf(context).getRange('A1').clear();
      await context.sync();
    });
    expect([...session.missing]).toEqual(['Range.text', 'Worksheet.charts', 'Range.clear']);
  });

  it('fails for formulas it cannot calculate instead of making a result up', async () => {
    await start();
    const found = await failure(async (context) => {
      sheetOf(context).getRange('A5').formulas = [['=VLOOKUP(1,A1:B2,2)']];
      await context.sync();
    });
    expect(found.code).toBe('NotImplemented');
  });
});

describe('what Excel enforces', () => {
  it('properties must be loaded', async () => {
    await start();
    const found = await failure(async (context) => {
      const range = sheetOf(context).getRange('B2');
      await context.sync();
      return range.values;
    });
    expect(found.code).toBe('PropertyNotLoaded');
  });

  it('an array must have the shape of the range', async () => {
    await start();
    const found = await failure(async (context) => {
      sheetOf(context).getRange('A5:B6').values = [[1, 2]];
      await context.sync();
    });
    expect(found).toEqual({ code: 'InvalidArgument', location: 'Range.values' });
  });

  it('locked cells of a protected sheet cannot be written, and what came before stays written', async () => {
    const { cell } = await start({ protectedExcept: ['A5'] });
    const found = await failure(async (context) => {
      sheetOf(context).getRange('A5').values = [[1]];
      sheetOf(context).getRange('A6').values = [[2]];
      await context.sync();
    });
    expect(found).toEqual({ code: 'AccessDenied', location: 'Range.values' });
    expect([cell('表', 'A5').value, cell('表', 'A6').value]).toEqual([1, null]);
  });

  it('addresses end at 8192 characters', async () => {
    await start();
    const addresses = Array.from({ length: 2_000 }, (_, row) => `A${row + 1}`).join(',');
    const found = await failure(async (context) => {
      sheetOf(context).getRanges(addresses).load('address');
      await context.sync();
    });
    expect(found.code).toBe('InvalidArgument');
  });

  it('members newer than the version are not there', async () => {
    await start({}, { version: withExcelApi(EXCEL_2021, '1.12') });
    const found = await failure(async (context) => {
      sheetOf(context).getRange('A1:B2').getMergedAreasOrNullObject().load('address');
      await context.sync();
    });
    expect(found).toEqual({ code: 'ApiNotFound', location: 'Range.getMergedAreasOrNullObject' });
  });

  it('an empty sheet has no used range', async () => {
    await start({ cells: {} });
    expect(
      await failure(async (context) => {
        sheetOf(context).getUsedRange().load('address');
        await context.sync();
      }),
    ).toMatchObject({ code: 'ItemNotFound' });
    await Excel.run(async (context) => {
      const used = sheetOf(context).getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  it('nothing can be called on an object that is not there', async () => {
    await start();
    const found = await failure(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    expect(found.code).toBe('ItemNotFound');
  });

  it('whole columns give no values', async () => {
    await start();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A:A');
      range.load('values,address');
      await context.sync();
      expect([range.values, range.address]).toEqual([null, '表!A:A']);
    });
  });

  it('the rule of another kind of conditional format cannot be read as a formula', async () => {
    await start();
    const found = await failure(async (context) => {
      const { conditionalFormats } = sheetOf(context).getRange('A1');
      conditionalFormats.add('CellValue');
      await context.sync();
      conditionalFormats.load('items/custom/rule/formula');
      await context.sync();
    });
    expect(found.code).toBe('InvalidOperation');
  });

  it('merged areas that begin outside the range are missed', async () => {
    await start();
    await Excel.run(async (context) => {
      const merged = sheetOf(context).getRange('B1:B3').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      expect(merged.isNullObject).toBe(true);
    });
  });

  it('no fill reads as white', async () => {
    await start();
    await Excel.run(async (context) => {
      const { fill } = sheetOf(context).getRange('A1').format;
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFFFF');
    });
  });
});

describe('limits and troubles of a session', () => {
  it('refuses requests and answers above the payload limit', async () => {
    await start({}, { payloadLimit: 20_000 });
    expect(
      await failure(async (context) => {
        sheetOf(context).getRange('A1').values = [['长'.repeat(10_000)]];
        await context.sync();
      }),
    ).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(
      await failure(async (context) => {
        sheetOf(context).getRange('A1:Z300').load('values');
        await context.sync();
      }),
    ).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('refuses everything while a cell is edited, unless asked to wait for the end', async () => {
    const { user } = await start();
    user.is('editing-cell');
    expect(await failure((context) => context.sync(sheetOf(context).load('name')))).toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = sheetOf(context);
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    user.is('ready');
    expect(await waiting).toBe('表');
  });

  it.each([
    ['throttled', 'ActivityLimitReached'],
    ['session-lost', 'InvalidOrTimedOutSession'],
    ['access-denied', 'AccessDenied'],
    ['general', 'GeneralException'],
  ] as const)('injects %s at the round trip it is told', async (kind, code) => {
    const { session } = await start();
    session.faults.inject({ kind }, 1);
    await write('A5', [[1]]);
    expect(await failure((context) => context.sync(sheetOf(context).load('name')))).toMatchObject({ code });
    await write('A5', [[2]]);
  });

  it('counts round trips and bytes, and leaves out the giving back of references', async () => {
    const { measure, session } = await start();
    const { totals } = await measure(() =>
      Excel.run(async (context) => {
        const range = sheetOf(context).getRange('A1:D4');
        range.load('values');
        await context.sync();
        range.load('formulas');
        await context.sync();
      }),
    );
    expect(totals.trips).toBe(2);
    expect(totals.bytesOut).toBeGreaterThan(100);
    await eventually(() => expect(session.log.all.map(({ kind }) => kind)).toContain('cleanup'));
    expect(session.keptReferences).toBe(0);
  });

  it('takes a large write in one request', async () => {
    const { measure, cell } = await start();
    const rows = Array.from({ length: 900 }, (_, row) =>
      Array.from({ length: 10 }, (__, col) => row * 10 + col),
    );
    const { totals } = await measure(() => write('A1:J900', rows));
    expect(totals.trips).toBe(1);
    expect(cell('表', 'J900').value).toBe(8_999);
  });
});

describe('contents', () => {
  it('shows texts that begin with = as texts', async () => {
    await start();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('C3:D4');
      range.load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([
        ['=文本', ''],
        ['', 3],
      ]);
      expect(range.formulas).toEqual([
        ['=文本', ''],
        ['', '=B2-2'],
      ]);
    });
  });

  it('leaves cells alone where null is written, and covered cells of merged areas', async () => {
    const { cell } = await start();
    await write('A1:B2', [
      [null, '盖住'],
      [1, null],
    ]);
    expect(['A1', 'B1', 'A2', 'B2'].map((address) => cell('表', address).value)).toEqual(['甲', null, 1, 5]);
  });

  it('calculates what depends on a written cell', async () => {
    const { cell } = await start();
    await write('B2', [[10]]);
    // D4 = B2 - 2
    expect(cell('表', 'D4').value).toBe(8);
  });

  it('quotes sheet names in addresses only where needed', async () => {
    await start({ name: '表' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('2022 年');
      const range = sheet.getRange('B2:C3');
      range.load('address');
      await context.sync();
      expect(range.address).toBe("'2022 年'!B2:C3");
    });
  });

  it('refuses names that no worksheet may have', async () => {
    await start();
    for (const name of ['表', 'a/b', '长'.repeat(32), 'History']) {
      const { code } = await failure(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
      expect(['InvalidArgument', 'ItemAlreadyExists']).toContain(code);
    }
  });
});

describe('custom functions and ribbon commands', () => {
  it('calls functions through the real runtime, with arrays and errors', async () => {
    const { session } = await start();
    CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
    CustomFunctions.associate('SUMALL', (rows: number[][]) =>
      rows.flat().reduce((sum, value) => sum + value, 0),
    );
    CustomFunctions.associate('FAILS', () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, '没有这一项');
    });
    const sum = session.invocations.callFunction('ADD', [1, 2], '表!A9');
    const all = session.invocations.callFunction(
      'SUMALL',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      '表!A10',
    );
    const fails = session.invocations.callFunction('FAILS', [], '表!A11');
    expect((await sum).value).toBe(3);
    expect((await all).value).toBe(10);
    expect(await fails).toMatchObject({ failed: true, errorCode: 1 });
  });

  it('runs a command and learns that it is completed', async () => {
    const { session } = await start();
    let ran = '';
    Office.actions.associate('CHECK', (event: Office.AddinCommands.Event) => {
      ran = event.source.id;
      event.completed();
    });
    expect(await session.invocations.runCommand('check')).toBe(0);
    expect(ran).toBe('check');
    expect(await session.invocations.runCommand('nothing')).toBe(11_101);
  });
});
