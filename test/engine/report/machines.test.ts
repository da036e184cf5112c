import { inspect } from '../../../src/engine';
import { toJson, toSarif } from '../../../src/engine/report';
import { uriOf } from '../../../src/engine/report/sarif';
import { fixtureWorkbook } from '../../support/fixtures';

const inspection = inspect(fixtureWorkbook('mingguang-2022'));
const report = toJson([{ path: 'mingguang-2022.xlsx', inspection, error: null }], { version: '0.1.0' });

describe('the JSON of an inspection', () => {
  it('has the documented shape, with addresses of top-left cells', () => {
    // Sheet 1 of the published workbook; addresses as in its truth file.
    expect(report.tool).toEqual({ name: 'pj', version: '0.1.0' });
    const [workbook] = report.workbooks;
    expect(workbook).toMatchObject({ path: 'mingguang-2022.xlsx', error: null });
    const [form] = workbook?.forms ?? [];
    expect(form).toMatchObject({
      sheet: '市外医疗专项调查费',
      range: 'A1:I23',
      kind: 'project-self-evaluation',
      title: '项目支出绩效自评表',
      year: 2022,
      project: '市外医疗专项调查费',
      cells: {
        execution: {
          budget: 'D7',
          executed: 'E7',
          rate: 'G7',
          weight: 'F7',
          score: 'H7',
          expectedScore: '10',
        },
        total: { weight: 'G23', score: 'H23', expectedScore: '100' },
      },
    });
    expect(form?.cells.indicators[0]).toEqual({
      row: 14,
      level1: 'B14',
      level2: 'C14',
      name: 'D14',
      target: 'E14',
      actual: 'F14',
      weight: 'G14',
      score: 'H14',
      reason: 'I14',
      expectedScore: '10',
      execution: false,
    });
  });

  it('keeps findings with their forms and survives a round trip', () => {
    const findings = report.workbooks.flatMap(({ forms, findings: across }) => [
      ...forms.flatMap((form) => form.findings),
      ...across,
    ]);
    expect(findings).toHaveLength(inspection.findings.length);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('reports a file that could not be read without forms', () => {
    const { workbooks } = toJson([{ path: 'a.xls', inspection: null, error: '请另存为 .xlsx' }], {
      version: '0.1.0',
    });
    expect(workbooks[0]).toMatchObject({ path: 'a.xls', error: '请另存为 .xlsx', forms: [], findings: [] });
  });

  it('gives absent cells as null', () => {
    const hubei = inspect(fixtureWorkbook('zengdu-2022-self-evaluation'));
    const [workbook] = toJson([{ path: 'a', inspection: hubei, error: null }], {
      version: '0.1.0',
    }).workbooks;
    expect(workbook?.forms[1]?.cells.indicators[0]).toMatchObject({
      weight: null,
      reason: null,
      score: 'F11',
    });
  });
});

describe('the SARIF of an inspection', () => {
  const log = toSarif([{ path: 'C:\\表\\a b.xlsx', inspection, error: null }], { version: '0.1.0' });
  const [run] = log.runs;

  it('is version 2.1.0 with a rule for every result', () => {
    expect(log.version).toBe('2.1.0');
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  it('names file, sheet and cell', () => {
    const [result] = run?.results ?? [];
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'file:///C:/%E8%A1%A8/a%20b.xlsx',
    );
    expect(result?.locations[0]?.logicalLocations?.[0]?.fullyQualifiedName).toMatch(/^'.+'![A-Z]+\d+$/);
  });

  it('writes paths as URIs', () => {
    expect(uriOf('表/a.xlsx')).toBe('%E8%A1%A8/a.xlsx');
    expect(uriOf('表\\a.xlsx')).toBe('%E8%A1%A8/a.xlsx');
    expect(uriOf('./a\\b.xlsx')).toBe('./a%5Cb.xlsx');
    expect(uriOf('/tmp/a#1.xlsx')).toBe('file:///tmp/a%231.xlsx');
  });

  it('tells of files that could not be read', () => {
    const unread = toSarif([{ path: 'a.xls', inspection: null, error: '请另存为 .xlsx' }], {
      version: '0.1.0',
    });
    expect(unread.runs[0]?.invocations[0]).toMatchObject({ executionSuccessful: false });
  });
});
