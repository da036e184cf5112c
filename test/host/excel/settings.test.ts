import { createExcelHost } from '../../../src/host/excel';
import { SETTINGS_NAMESPACE } from '../../../src/engine/settings-namespace';
import { buildBook, MICROSOFT_365, openFixture } from '../../excel-host';
import { excelPerTest, FORM, troubleOf } from './support';

const start = excelPerTest();

const SETTINGS = JSON.stringify({
  version: 1,
  profile: 'anhui',
  ignored: [{ reason: '表样如此 <&> "引号" \uFFFF ]]>' }],
});

describe('settings in the workbook', () => {
  it('are null before anything was kept', async () => {
    await start({ workbook: openFixture('rich/rich-ms.xlsx') });
    expect(await createExcelHost().readSettings()).toBeNull();
  });

  it('come back as they were written, also after saving and opening', async () => {
    const { user } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    await createExcelHost().writeSettings(SETTINGS);
    user.reopens();
    const read = await createExcelHost().readSettings();
    expect(JSON.parse(read ?? '')).toEqual(JSON.parse(SETTINGS));
  });

  it('take one part of their own and leave the parts of others alone', async () => {
    const { book } = await start({ workbook: openFixture('rich/rich-ms.xlsx') });
    const [others] = book.xmlParts.map(({ xml }) => xml);
    const host = createExcelHost();
    await host.writeSettings('{"version":1}');
    await host.writeSettings('{"version":1,"profile":"hubei"}');
    expect(book.xmlParts.map(({ xml }) => xml)).toEqual([
      others,
      `<settings xmlns="${SETTINGS_NAMESPACE}" version="1">{"version":1,"profile":"hubei"}</settings>`,
    ]);
  });

  it('are brought back to one part where a merged file has two', async () => {
    const { book } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    const xml = (json: string) => `<settings xmlns="${SETTINGS_NAMESPACE}" version="1">${json}</settings>`;
    book.xmlParts = [
      { id: book.newId(), xml: xml('{"a":1}') },
      { id: book.newId(), xml: xml('{"a":2}') },
    ];
    const host = createExcelHost();
    expect(await host.readSettings()).toBe('{"a":1}');
    await host.writeSettings('{"a":3}');
    expect(book.xmlParts.map((part) => part.xml)).toEqual([xml('{"a":3}')]);
  });

  it('are not overwritten when a newer version wrote them', async () => {
    const { book } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    book.xmlParts = [
      { id: book.newId(), xml: `<settings xmlns="${SETTINGS_NAMESPACE}" version="2">{}</settings>` },
    ];
    const host = createExcelHost();
    expect((await troubleOf(host.readSettings())).code).toBe('unsupported');
    expect((await troubleOf(host.writeSettings('{}'))).code).toBe('unsupported');
    expect(book.xmlParts[0]?.xml).toContain('version="2"');
  });

  it('are refused when they are too large', async () => {
    const { measure } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    // 17 000 Chinese characters are 51 000 bytes.
    const large = JSON.stringify('长'.repeat(17_000));
    const { result, totals } = await measure(() => troubleOf(createExcelHost().writeSettings(large)));
    expect([result.code, totals.trips]).toEqual(['too-large', 0]);
    expect(result.message).toContain('忽略');
  });

  it('are read back, and a loss is told', async () => {
    const { book } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    book.xmlPartsAreLost = 'at-once';
    const { code, message } = await troubleOf(createExcelHost().writeSettings('{"a":1}'));
    expect(code).toBe('unknown');
    expect(message).toContain('设置没有存进工作簿');
  });

  it('are missed, once, when the file lost them at saving', async () => {
    const { book, user } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    await createExcelHost().writeSettings('{"version":1}');
    book.xmlPartsAreLost = 'on-saving';
    user.reopens();
    const { code, message } = await troubleOf(createExcelHost().readSettings());
    expect(code).toBe('settings-lost');
    expect(message).toContain('设置（规则、忽略的问题、指认的列）不见了');
    expect(message).toContain('请在“表与规则”里重新选择');
    expect(await createExcelHost().readSettings()).toBeNull();
  });

  it('are missed also when another session had read them', async () => {
    const { book, user } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    const xml = `<settings xmlns="${SETTINGS_NAMESPACE}" version="1">{}</settings>`;
    book.xmlParts = [{ id: book.newId(), xml }];
    expect(await createExcelHost().readSettings()).toBe('{}');
    book.xmlPartsAreLost = 'on-saving';
    user.reopens();
    expect((await troubleOf(createExcelHost().readSettings())).code).toBe('settings-lost');
  });

  it('are written only when they are new: the undo history stays', async () => {
    const { book, user } = await start({
      workbook: buildBook('自评.xlsx', [FORM]),
      version: MICROSOFT_365,
    });
    const host = createExcelHost();
    await host.writeSettings(SETTINGS);
    book.undo.resetCounts();
    user.types('自评表', 'B5', 49);
    await host.writeSettings(SETTINGS);
    await host.readSettings();
    expect([book.undo.emptied, book.undo.makers]).toEqual([[], ['person']]);
    await host.writeSettings('{"version":1}');
    expect(book.undo.emptied).toEqual(['CustomXmlPart.setXml']);
  });

  it('are not written into a workbook open for reading only', async () => {
    const workbook = buildBook('自评.xlsx', [FORM]);
    workbook.readOnly = true;
    await start({ workbook });
    expect((await troubleOf(createExcelHost().writeSettings('{}'))).code).toBe('read-only');
    expect(await createExcelHost().readSettings()).toBeNull();
  });
});
