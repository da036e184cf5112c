import { inspect } from '../../src/engine';
import type { Finding } from '../../src/engine/finding';
import { reportHtml, reportText, toJson, workbookSummary } from '../../src/engine/report';
import { demandOf, verdictOf } from '../../src/engine/verdict';
import { altered } from '../support/altered';
import { fixtureWorkbook } from '../support/fixtures';
import { finding, inspectionOf } from '../taskpane/support/samples';

/** One form is enough for a verdict; which one does not matter. */
const FORMS = inspect(altered('anhui')).forms;

const verdict = (findings: readonly Finding[], given: Parameters<typeof inspectionOf>[1] = {}) =>
  verdictOf(inspectionOf(findings, { forms: FORMS, ...given }));

const at = (address: string) => ({ sheet: 0, sheetName: '自评表', address });

describe('what a finding asks for', () => {
  it.each([
    [{ severity: 'error' }, 'change'],
    [{ severity: 'warning', refused: true }, 'change'],
    [{ severity: 'warning' }, 'explain'],
    [{ severity: 'review' }, 'explain'],
    [{ severity: 'info' }, 'optional'],
    [{ severity: 'error', refused: true, check: 'score-missing', reason: 'total' }, 'fill'],
    [{ severity: 'warning', refused: true, check: 'score-missing', reason: 'mark' }, 'change'],
  ] as const)('%j: %s', (given, demand) => {
    expect(demandOf(finding({ id: 'a', ...given }))).toBe(demand);
  });
});

describe('the verdict', () => {
  it('forbids handing in with errors and with what the system refuses, which are counted as one', () => {
    const found = verdict([
      finding({ id: 'a' }),
      finding({ id: 'b', severity: 'warning', refused: true }),
      finding({ id: 'c', severity: 'warning' }),
    ]);
    expect(found).toMatchObject({
      answer: 'not-yet',
      title: '还不能提交',
      detail: '必须改 2 处，要说明 1 处。',
    });
  });

  it('counts blank cells, not findings, and a cell once', () => {
    const blank = { check: 'score-missing', severity: 'warning', refused: true } as const;
    const column = finding({
      id: 'a',
      ...blank,
      reason: 'column',
      cell: at('H14'),
      related: [at('H15'), at('H16')],
    });
    const one = finding({ id: 'b', ...blank, reason: 'missing', cell: at('H16') });
    expect(verdict([column, one])).toMatchObject({ answer: 'not-yet', demands: { fill: 3, change: 0 } });
  });

  it('allows handing in once warnings are explained, and with hints at once', () => {
    expect(verdict([finding({ id: 'a', severity: 'review' })])).toMatchObject({ title: '说明后可以提交' });
    expect(verdict([finding({ id: 'a', severity: 'info' })])).toMatchObject({ title: '可以提交' });
  });

  it('never hides that something was ignored or not judged', () => {
    const ignored = [{ finding: finding({ id: 'a' }), reason: '已说明' }];
    expect(verdict([], { ignored }).detail).toBe('没有发现问题。另有 1 处已忽略。忽略的有 1 处是必须改的。');
    const fault = { code: 'PJ407', check: 'score-total', form: null, cell: null, detail: '', stack: '' };
    expect(verdict([], { faults: [fault] })).toMatchObject({ answer: 'explain' });
  });

  it('does not promise anything about what a draft still lacks', () => {
    expect(verdict([], { preset: 'draft' }).title).toBe('填报中，已填部分没有必须改的');
  });

  it('says when there is no form at all', () => {
    expect(verdictOf(inspectionOf([])).title).toBe('没有找到绩效自评表');
  });
});

describe('one verdict for every face', () => {
  it('says of the blank published workbook that it cannot be handed in yet, whoever is asked', () => {
    const inspection = inspect(fixtureWorkbook('mingguang-2022-blank'));
    const entry = { path: 'a.xlsx', inspection, error: null };
    const details = { version: '1', time: '2026-03-01 09:30' };
    expect(verdictOf(inspection).answer).toBe('not-yet');
    expect(workbookSummary(entry).answer).toBe('not-yet');
    expect(toJson([entry], details).workbooks[0]?.verdict).toMatchObject({ answer: 'not-yet' });
    for (const text of [reportText([entry], details), reportHtml([entry], details)]) {
      expect(text).toContain('还不能提交');
      expect(text).not.toContain('可以提交');
    }
  });
});
