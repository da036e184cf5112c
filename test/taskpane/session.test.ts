import { buildBook, openFixture } from '../excel-host';
import { eventually } from '../support/eventually';
import { errorsIn, panePerTest, type OpenPane } from './support/open-pane';

const pane = panePerTest();

/** The published faults of jiayuguan-2021 that are errors; see its truth file. */
const JIAYUGUAN_ERRORS = ['PJ504@F12', 'PJ302@B22', 'PJ409@I31', 'PJ304@H47', 'PJ407@H47'];

describe('a check', () => {
  it('finds and marks the published faults, and clearing leaves the workbook as it was', async () => {
    const book = openFixture('jiayuguan-2021.xlsx');
    const before = book.describe();
    const here = await pane(book);
    await here.session.check();
    expect(errorsIn(here)).toEqual(expect.arrayContaining(JIAYUGUAN_ERRORS));
    expect(here.store.get()).toMatchObject({ marked: true, stale: null, trouble: null });
    const marked = here.excel
      .conditionalFormats('整体支出绩效自评表')
      .map(({ areas }) => areas)
      .join();
    for (const address of ['F12', 'B22', 'I31', 'H47']) expect(marked).toContain(address);
    await here.session.unmark();
    expect(here.store.get()).toMatchObject({
      marked: false,
      notice: { sentence: expect.stringContaining('已清除') },
    });
    expect(book.describe()).toEqual(before);
  });

  it('marks nothing when marking is switched off', async () => {
    const here = await pane(openFixture('jiayuguan-2021.xlsx'));
    await here.session.change({ ...here.store.get().settings, marks: false });
    await here.session.check();
    expect(errorsIn(here).length).toBeGreaterThan(0);
    expect(here.excel.conditionalFormats('整体支出绩效自评表')).toEqual([]);
  });

  it('of this sheet looks at no other', async () => {
    const here = await pane(openFixture('jiayuguan-2021.xlsx'));
    here.excel.user.selects('慢性病项目支出绩效自评表', 'A1');
    here.store.dispatch({ type: 'scope', scope: 'sheet' });
    await here.session.check();
    const sheets = here.store.get().checked?.inspection.forms.map(({ sheetName }) => sheetName);
    expect(sheets).toEqual(['慢性病项目支出绩效自评表']);
  });

  it('says what it is doing, and can be cancelled without a result', async () => {
    const here = await pane(openFixture('mingguang-2022.xlsx'));
    const steps: string[] = [];
    here.store.subscribe(() => {
      const { task } = here.store.get();
      if (task.kind !== 'checking') return;
      steps.push(task.step);
      if (task.step === 'judging') here.session.cancel();
    });
    await here.session.check();
    expect(steps).toContain('reading');
    expect(here.store.get()).toMatchObject({
      task: { kind: 'idle' },
      checked: null,
      notice: { sentence: '检查已取消，表格没有改动。' },
    });
  });

  it('of a workbook without a form says so and marks nothing', async () => {
    const here = await pane(buildBook('名单.xlsx', [{ name: '名单', cells: { A1: '姓名', A2: '张三' } }]));
    await here.session.check();
    expect(here.store.get().checked?.inspection.forms).toEqual([]);
    expect(here.store.get().checked?.inspection.others.map(({ sheetName }) => sheetName)).toEqual(['名单']);
    expect(here.store.get().marked).toBeNull();
  });

  it('that fails tells the trouble in Chinese and is offered again', async () => {
    const here = await pane(openFixture('jiayuguan-2021.xlsx'));
    here.excel.session.faults.inject({ kind: 'session-lost' });
    await here.session.check();
    expect(here.store.get()).toMatchObject({
      task: { kind: 'idle' },
      trouble: { retry: 'check', sentence: expect.stringMatching(/[一-鿿]/) },
    });
    await here.session.check();
    expect(here.store.get().trouble).toBeNull();
    expect(errorsIn(here)).toEqual(expect.arrayContaining(JIAYUGUAN_ERRORS));
  });
});

describe('settings that the file has lost', () => {
  it('are told after the check that the ribbon asked for, which goes on with the defaults', async () => {
    const book = openFixture('jiayuguan-2021.xlsx');
    const here = await pane(book);
    await here.session.change({ ...here.store.get().settings, marks: false });
    book.xmlPartsAreLost = 'on-saving';
    here.excel.user.reopens();
    await here.session.start();
    await here.session.act('check');
    expect(errorsIn(here)).toEqual(expect.arrayContaining(JIAYUGUAN_ERRORS));
    expect(here.store.get().notice?.sentence).toContain('不见了');
    here.excel.user.types('整体支出绩效自评表', 'F12', 0.91);
    await eventually(() => expect(here.store.get().stale).not.toBeNull());
  });
});

describe('an edit after a check', () => {
  it('makes the result stale and names the cell', async () => {
    const here = await pane(openFixture('jiayuguan-2021.xlsx'));
    await here.session.check();
    here.excel.user.types('整体支出绩效自评表', 'H47', 102);
    await eventually(() => expect(here.store.get().stale).toEqual(['整体支出绩效自评表!H47']));
    expect(here.recheckWaits()).toBe(false);
  });

  it('is followed by a new check when that is wished, and the repaired fault is gone', async () => {
    const here = await pane(openFixture('jiayuguan-2021.xlsx'));
    await here.session.change({ ...here.store.get().settings, recheck: 'always' });
    await here.session.check();
    here.excel.user.types('整体支出绩效自评表', 'F12', '91%');
    await eventually(() => expect(here.recheckWaits()).toBe(true));
    here.passTime();
    await eventually(() => {
      expect(errorsIn(here)).not.toContain('PJ504@F12');
      expect(here.store.get().stale).toBeNull();
    });
  });

  it('by a coauthor only makes the result stale', async () => {
    const here = await pane(openFixture('jiayuguan-2021.xlsx'));
    await here.session.change({ ...here.store.get().settings, recheck: 'always' });
    await here.session.check();
    here.excel.user.types('整体支出绩效自评表', 'F12', '91%', { remote: true });
    await eventually(() => expect(here.store.get().stale).toEqual(['整体支出绩效自评表!F12']));
    expect(here.recheckWaits()).toBe(false);
  });
});

describe('ignoring', () => {
  const entryFor = (here: OpenPane, code: string) => {
    const finding = here.store.get().checked?.inspection.findings.find((item) => item.code === code);
    if (!finding) throw new Error(`${code} was not found`);
    const { sheetName, address } = finding.cell;
    return {
      code,
      cell: { sheetName, address },
      fingerprint: finding.fingerprint,
      reason: '附件里有说明',
    };
  };

  it('takes a finding off the list, is kept in the document and can be undone', async () => {
    const book = openFixture('jiayuguan-2021.xlsx');
    const here = await pane(book);
    await here.session.check();
    const entry = entryFor(here, 'PJ409');
    await here.session.ignore(entry);
    expect(errorsIn(here)).not.toContain('PJ409@I31');
    expect(here.store.get().checked?.inspection.ignored).toMatchObject([{ reason: '附件里有说明' }]);
    expect(book.xmlParts.map(({ xml }) => xml).join()).toContain('PJ409');
    await here.session.restore(entry);
    expect(errorsIn(here)).toContain('PJ409@I31');
  });

  it('holds when the workbook is opened again, until the cell changes', async () => {
    const book = openFixture('jiayuguan-2021.xlsx');
    const first = await pane(book);
    await first.session.check();
    await first.session.ignore(entryFor(first, 'PJ409'));
    await first.session.stop();
    book.reopen();
    const again = await pane(book);
    await again.session.check();
    expect(errorsIn(again)).not.toContain('PJ409@I31');
    again.excel.user.types('整体支出绩效自评表', 'H31', 2);
    await again.session.check();
    expect(errorsIn(again)).toContain('PJ409@I31');
    expect(again.store.get().checked?.inspection.stale).toMatchObject([{ code: 'PJ409' }]);
  });

  it('that cannot be kept still holds for now, and the person is told', async () => {
    const here = await pane(openFixture('jiayuguan-2021.xlsx'));
    await here.session.check();
    await here.session.unmark();
    here.excel.session.faults.inject({ kind: 'access-denied' });
    await here.session.ignore(entryFor(here, 'PJ409'));
    expect(errorsIn(here)).not.toContain('PJ409@I31');
    expect(here.store.get().trouble?.sentence).toContain('没有存进文档');
  });
});

describe('the tools', () => {
  it('put the report on a sheet of its own and its text on the clipboard', async () => {
    const book = openFixture('jiayuguan-2021.xlsx');
    const here = await pane(book);
    await here.session.check();
    await here.session.report();
    expect(book.sheets.map(({ name }) => name)).toContain('检查报告');
    await here.session.copyReport();
    expect(here.clipboard[0]).toContain('2026-03-01 09:30');
    expect(here.clipboard[0]).toContain('H47');
    expect(here.store.get().notice?.sentence).toContain('已复制');
  });

  it('turn leftover PJ formulas into values', async () => {
    const book = buildBook('自评.xlsx', [
      {
        name: '自评表',
        cells: { A1: { value: 10, formula: 'PJ.SCORE(10,12,12)' }, A2: { value: 10, formula: 'SUM(A1)' } },
      },
    ]);
    const here = await pane(book);
    await here.session.findOwnFormulas();
    expect(here.store.get().tools.ownFormulas?.map(({ address }) => address)).toEqual(['A1']);
    await here.session.replaceOwnFormulas();
    expect(here.store.get().tools.ownFormulas).toEqual([]);
    expect(here.excel.cell('自评表', 'A1')).toMatchObject({ formula: null });
    expect(here.store.get().notice?.sentence).toContain('1 个 PJ 公式已转为数值');
  });

  it('show the version and what the host can do', async () => {
    const here = await pane(openFixture('jiayuguan-2021.xlsx'));
    await here.session.diagnose();
    const facts = here.store.get().tools.diagnostics ?? [];
    expect(facts[0]).toEqual({ label: '绩效自评助手版本', value: '1.2.3' });
    expect(facts.length).toBeGreaterThan(3);
  });

  it('take a profile of the user, and say which field of a wrong one is wrong', async () => {
    const here = await pane(openFixture('mingguang-2022.xlsx'));
    await here.session.check();
    await here.session.importProfile('{"id":"ours"}');
    expect(here.store.get().trouble?.sentence).toMatch(/name|extends/);
    await here.session.importProfile('not json');
    expect(here.store.get().trouble?.sentence).toContain('不能用');
    const ours = { id: 'ours', name: '本市规则', summary: '同全国规则', extends: 'national', sources: {} };
    await here.session.importProfile(JSON.stringify(ours));
    expect(here.store.get().settings.profile).toBe('ours');
    expect(here.store.get().catalogue.profiles).toContainEqual(
      expect.objectContaining({ id: 'ours', custom: true }),
    );
    expect(here.store.get().checked?.inspection.forms[0]?.profile).toMatchObject({
      id: 'ours',
      chosenBy: 'user',
    });
  });

  it('gives rules and pointed columns to another document, which takes them over', async () => {
    const here = await pane(openFixture('mingguang-2022.xlsx'));
    await here.session.check();
    const ours = { id: 'ours', name: '本市规则', summary: '同全国规则', extends: 'national', sources: {} };
    await here.session.importProfile(JSON.stringify(ours));
    await here.session.pointColumn('样式', 'score', '自评');
    await here.session.copyShared();
    const text = here.clipboard.at(-1) ?? '';

    const there = await pane(openFixture('jiayuguan-2021.xlsx'));
    // A column chosen before is offered, not used.
    expect(there.store.get().remembered).toEqual({ 样式: { score: '自评' } });
    expect(there.store.get().settings.columns).toEqual({});
    await there.session.importProfile(text);
    const { profile, customProfiles, columns } = there.store.get().settings;
    expect({ profile, columns, ids: customProfiles.length }).toEqual({
      profile: 'ours',
      columns: { 样式: { score: '自评' } },
      ids: 1,
    });
    const broken = { version: 1, columns: {}, customProfiles: [{ id: 'x' }] };
    await there.session.importProfile(JSON.stringify(broken));
    expect(there.store.get().trouble?.sentence).toContain('不能用');
    expect(there.store.get().settings.customProfiles).toHaveLength(1);
  });
});
