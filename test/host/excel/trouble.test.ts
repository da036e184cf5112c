import { createExcelHost, type ExcelHostOptions } from '../../../src/host/excel';
import type { Host, HostErrorCode } from '../../../src/host/host';
import { buildBook, EXCEL_2021, type Fault } from '../../excel-host';
import { eventually } from '../../support/eventually';
import { at, edit, excelPerTest, givenUp, FORM, troubleOf } from './support';

const start = excelPerTest();

/** Short waits, but long enough to distinguish a lost request from a slow one on a busy machine. */
const QUICK: ExcelHostOptions = { noticeAfter: 20, giveUpAfter: 20_000, retryAfter: [10, 20] };
/** For requests that are never answered, or repeated until they are. */
const IMPATIENT: ExcelHostOptions = { ...QUICK, giveUpAfter: 100 };

async function opened(options: ExcelHostOptions = QUICK) {
  const excel = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
  return { ...excel, host: createExcelHost(options) };
}

describe('a cell that is being edited', () => {
  it('lets a read wait until the edit has ended, and tells the user what to do meanwhile', async () => {
    const told: (string | null)[] = [];
    const { host, user } = await opened({
      ...QUICK,
      onWaiting: (sentence) => told.push(sentence),
    });
    user.is('editing-cell');
    const reading = host.read();
    await eventually(() => expect(told).not.toEqual([]));
    user.is('ready');
    expect((await reading).sheets).toHaveLength(1);
    expect(told[0]).toContain('Enter');
    expect(told[0]).toContain('下拉列表');
    expect(told.at(-1)).toBeNull();
  });

  it('refuses a write at once, so that nothing is written later behind the user', async () => {
    const { host, user, cell } = await opened();
    user.is('editing-cell');
    const { code, message } = await troubleOf(host.apply([edit('C5', null, 50)]));
    expect(code).toBe('editing');
    expect(message).toBe(
      '有单元格正在编辑，Excel 没有执行“填写得分”。请按 Enter（保留）或 Esc（放弃）结束编辑，再试一次。',
    );
    user.is('ready');
    await host.read();
    expect(cell('自评表', 'C5').value).toBeNull();
  });
});

describe('an open drop-down list', () => {
  it('ends a read with a sentence instead of hanging', async () => {
    const { host, user } = await opened(IMPATIENT);
    user.is('drop-down-open');
    const { code, message } = await troubleOf(host.read());
    expect(code).toBe('timeout');
    expect(message).toContain('下拉列表');
    user.is('ready');
  });

  it('lets everything go on once it is closed', async () => {
    const { host, user } = await opened();
    user.is('drop-down-open');
    setTimeout(() => user.is('ready'), 60);
    const { written } = await host.apply([edit('C5', null, 50)]);
    expect(written).toHaveLength(1);
  });
});

describe('a request that is never answered', () => {
  it('is given up by the watchdog, and the next one works', async () => {
    const { host, session } = await opened(IMPATIENT);
    session.faults.inject({ kind: 'hang' }, 1);
    expect((await troubleOf(host.read())).code).toBe('timeout');
    await eventually(async () => expect((await host.read()).sheets).toHaveLength(1));
  });

  it('does not let the user believe that a write failed', async () => {
    const excel = await opened();
    // The requests before the write are answered.
    excel.session.faults.inject({ kind: 'done-but-silent' }, 2);
    const { message } = await givenUp(excel, () =>
      troubleOf(excel.host.mark([{ cell: at('自评表', 'B4'), severity: 'error' }])),
    );
    expect(message).toContain('无法确认是否已经写入');
  });
});

/** Every host-level refusal as the user sees it: code and the next step. */
const REFUSALS: readonly (readonly [Fault, HostErrorCode, string])[] = [
  [{ kind: 'session-lost' }, 'session-lost', '关闭后重新打开'],
  [{ kind: 'request-too-large' }, 'too-large', '拆成几个文件'],
  [{ kind: 'access-denied' }, 'protected', '解除保护'],
  [{ kind: 'general' }, 'unknown', '诊断'],
];

/** The calls of the host, each with its name in the sentences. */
const CALLS: readonly (readonly [string, (host: Host) => Promise<unknown>])[] = [
  ['读取工作簿', (host) => host.read()],
  ['填写得分', (host) => host.apply([edit('C5', null, 50)])],
  ['标记问题', (host) => host.mark([{ cell: at('自评表', 'B4'), severity: 'error' }])],
  ['清除标记', (host) => host.unmark()],
  ['定位单元格', (host) => host.reveal(at('自评表', 'B4'))],
  ['保存设置', (host) => host.writeSettings('{}')],
  ['读取设置', (host) => host.readSettings()],
  ['生成检查报告', (host) => host.addReport('报告', [['一']])],
  ['转为数值', (host) => host.replaceOwnFormulas([at('自评表', 'B4')])],
  ['监听工作表改动', (host) => host.onChange(() => undefined)],
  ['查看当前工作表', (host) => host.activeSheet()],
];

describe('a refusal by Excel', () => {
  it.each(REFUSALS)('%j becomes a sentence with the next step', async (fault, code, next) => {
    const { host, session } = await opened();
    session.faults.inject(fault);
    const told = await troubleOf(host.read());
    expect(told.code).toBe(code);
    expect(told.message).toContain(next);
    expect(told.message).toMatch(/^[^a-z]*(?:Excel[^a-z]*)*$/);
  });

  it.each(CALLS)('names the task %s', async (doing, call) => {
    const { host, session, book } = await opened();
    const before = book.describe();
    session.faults.inject({ kind: 'session-lost' });
    const told = await troubleOf(call(host));
    expect(told.code).toBe('session-lost');
    expect(told.message).toContain(`“${doing}”`);
    expect(book.describe()).toEqual(before);
  });
});

describe('several open workbooks', () => {
  it('are told apart from a lost connection: the user brings the right one to the front', async () => {
    const { host, session } = await opened({ ...QUICK, retryAfter: [] });
    session.faults.inject({ kind: 'break-at', action: 0, code: 'InactiveWorkbook' });
    const { code, message } = await troubleOf(host.read());
    expect(code).toBe('busy');
    expect(message).toContain('让它到最前面');
  });
});

describe('throttling', () => {
  it('lets a read try again twice', async () => {
    const { host, session } = await opened();
    session.faults.inject({ kind: 'throttled' }, 0);
    session.faults.inject({ kind: 'throttled' }, 1);
    expect((await host.read()).sheets).toHaveLength(1);
  });

  it('is told when it lasts', async () => {
    const { host, session } = await opened();
    for (let trip = 0; trip < 3; trip += 1) session.faults.inject({ kind: 'throttled' }, trip);
    const { code, message } = await troubleOf(host.read());
    expect(code).toBe('busy');
    expect(message).toContain('等几秒');
  });

  it('is told at once for a write', async () => {
    const { host, session, cell } = await opened();
    session.faults.inject({ kind: 'throttled' });
    expect((await troubleOf(host.apply([edit('C5', null, 50)]))).code).toBe('busy');
    expect(cell('自评表', 'C5').value).toBeNull();
  });
});

describe('the diagnostics', () => {
  it('tell host, API sets and the last trouble, and nothing of the contents', async () => {
    const { host, session } = await opened();
    session.faults.inject({ kind: 'session-lost' });
    await troubleOf(host.read());
    const facts = new Map((await host.diagnostics()).map(({ label, value }) => [label, value]));
    expect(facts.get('宿主')).toBe('Excel（OfficeOnline）');
    expect(facts.get('Excel 版本')).toBe(EXCEL_2021.build);
    expect(facts.get('ExcelApi')).toBe('1.14');
    expect(facts.get('CustomFunctionsRuntime 1.1')).toBe('是');
    expect(facts.get('只读')).toBe('否');
    expect(facts.get('往返一次')).toMatch(/^\d+ 毫秒$/);
    expect(facts.get('最近一次故障')).toBe('session-lost · InvalidOrTimedOutSession');
    expect([...facts.values()].join()).not.toContain('自评');
  });

  it('work while Excel does not answer', async () => {
    const { host, user } = await opened(IMPATIENT);
    user.is('drop-down-open');
    const facts = new Map((await host.diagnostics()).map(({ label, value }) => [label, value]));
    expect(facts.get('往返一次')).toContain('没有应答');
    user.is('ready');
  });
});

describe('a workbook that was used', () => {
  it('keeps no references of ours', async () => {
    const { host, session } = await opened();
    await host.read();
    await host.apply([edit('C5', null, 50)]);
    await host.mark([{ cell: at('自评表', 'B4'), severity: 'error' }]);
    await host.reveal(at('自评表', 'B4'));
    await host.unmark();
    await eventually(() => expect(session.keptReferences).toBe(0));
    expect([...session.missing]).toEqual([]);
  });
});
