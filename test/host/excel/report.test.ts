import { createExcelHost } from '../../../src/host/excel';
import { buildBook } from '../../excel-host';
import { excelPerTest, FORM, troubleOf } from './support';

const start = excelPerTest();

const ROWS = [
  ['检查报告', '', '2022年度'],
  ['自评表!B4', '总分应为 =B5+B6', '98'],
  ['-', '+3', '@张三'],
];

describe('the report', () => {
  it('is a new worksheet of texts, shown to the user', async () => {
    const { book, cell } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    await createExcelHost().addReport('检查报告', ROWS);
    expect(book.sheets.map(({ name }) => name)).toEqual(['自评表', '检查报告']);
    expect(book.activeSheet.name).toBe('检查报告');
    const shown = ROWS.map((row, r) => row.map((_, c) => cell('检查报告', `${'ABC'[c] ?? ''}${r + 1}`)));
    expect(shown.map((row) => row.map(({ value }) => value ?? ''))).toEqual(ROWS);
    expect(shown.flat().every(({ formula }) => formula === null)).toBe(true);
  });

  it('prints on landscape A4 pages as wide as its columns', async () => {
    const { book } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    await createExcelHost().addReport('检查报告', ROWS, [120, 360, 60]);
    const { columnWidths, page } = book.activeSheet;
    // Pixels at 96 to the inch, points at 72.
    expect([0, 1, 2].map((col) => columnWidths.get(col))).toEqual([90, 270, 45]);
    expect(Object.fromEntries(page)).toEqual({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
    });
  });

  it('wraps the cells of tables and lets lines of text run on', async () => {
    const { cell } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    await createExcelHost().addReport('报告', [
      ['绩效自评表检查报告'],
      ['结论', '还不能提交：必须改 5 处，要说明 6 处。'],
      ['序号', '类别', '工作表'],
      ['1', '必须改', '自评表'],
      [],
      ['依据'],
      ['', '财预〔2020〕10号'],
    ]);
    const wrapped = (address: string) => cell('报告', address).wrap;
    expect(['A1', 'B2', 'A3', 'C4', 'A6', 'B7'].map(wrapped)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('gets a name that no other sheet has', async () => {
    const { book } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    const host = createExcelHost();
    await host.addReport('检查报告', ROWS);
    await host.addReport('检查报告', ROWS);
    await host.addReport('2022/2023 报告', ROWS);
    expect(book.sheets.map(({ name }) => name)).toEqual([
      '自评表',
      '检查报告',
      '检查报告(2)',
      '2022 2023 报告',
    ]);
  });

  it('takes rows of different lengths and none at all', async () => {
    const { cell, book } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    await createExcelHost().addReport('报告', [['一'], ['一', '二', '三']]);
    expect([cell('报告', 'C1').value, cell('报告', 'C2').value]).toEqual([null, '三']);
    await createExcelHost().addReport('空报告', []);
    expect(book.activeSheet.name).toBe('空报告');
  });

  it('is written in several requests when it is long, and completely', async () => {
    const { cell, session } = await start({
      workbook: buildBook('自评.xlsx', [FORM]),
      payloadLimit: 2_500_000,
    });
    const rows = Array.from({ length: 4_000 }, (_, row) => [`第 ${row} 行`, '说明'.repeat(100)]);
    await createExcelHost().addReport('报告', rows);
    expect([cell('报告', 'A4000').value, cell('报告', 'A1').value]).toEqual(['第 3999 行', '第 0 行']);
    expect(Math.max(...session.log.all.map(({ bytesIn }) => bytesIn))).toBeLessThan(2_500_000);
  });

  it('shortens a text that no cell could hold', async () => {
    const { cell } = await start({ workbook: buildBook('自评.xlsx', [FORM]) });
    await createExcelHost().addReport('报告', [['长'.repeat(40_000)]]);
    const { value } = cell('报告', 'A1');
    expect(typeof value === 'string' && value.endsWith('…') && value.length === 32_001).toBe(true);
  });

  it('is refused with a sentence where the structure is protected', async () => {
    const workbook = buildBook('自评.xlsx', [FORM]);
    workbook.structureProtected = true;
    const { book } = await start({ workbook });
    const { code, message } = await troubleOf(createExcelHost().addReport('报告', ROWS));
    expect(code).toBe('protected');
    expect(message).toContain('生成检查报告');
    expect(book.sheets).toHaveLength(1);
  });
});
