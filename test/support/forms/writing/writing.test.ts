import type { FormTruth } from '../../form-truth';
import { scoreRecognition } from '../../recognition-score';
import { drawn, formOf, knownForms, type KnownForm } from '../corpus';
import { DRAFT } from '../form-file';
import { recognised } from '../inspected';
import { draftOf, formText } from './form-text';

/** The order of rows and groups in a file is that of its lines. */
function inOrder(truth: FormTruth) {
  const { indicators, groups = [], accounts, ...rest } = truth;
  const sorted = <T>(list: readonly T[]): readonly string[] =>
    list.map((one) => JSON.stringify(one, Object.keys(flat(one)).sort())).sort();
  return {
    ...rest,
    indicators: sorted(indicators),
    groups: sorted(groups),
    accounts: accounts && { ...accounts, rows: sorted(accounts.rows) },
  };
}

/** All names in an object and the objects in it, so that their order does not count. */
function flat(value: unknown): Record<string, true> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign({}, ...Object.entries(value).flatMap(([key, one]) => [{ [key]: true }, flat(one)]));
}

const DRAWN = knownForms();

function written({ snapshot, truth, file }: KnownForm): string {
  const findings = file.findings.map(({ finding }) => finding);
  return formText({ head: ['source: x'], snapshot, truths: truth.forms, findings });
}

test('the forms are many', () => {
  expect(DRAWN.length).toBeGreaterThan(200);
});

describe('a form that is written down again', () => {
  test.each(DRAWN.map((form) => [form.id, form] as const))('%s says the same', (id, form) => {
    const again = formOf(id, written(form));
    expect(again.snapshot.sheets).toEqual(form.snapshot.sheets);
    expect(again.truth.forms.map(inOrder)).toEqual(form.truth.forms.map(inOrder));
    expect(again.file.findings.map(({ finding }) => finding)).toEqual(
      form.file.findings.map(({ finding }) => finding),
    );
  });
});

describe('the draft of a workbook', () => {
  // Every fifth form: the text is the same for all, only what was recognised differs.
  const some = DRAWN.filter((_, index) => index % 5 === 0);

  test.each(some.map((form) => [form.id, form] as const))('%s is what was recognised', (id, { snapshot }) => {
    const draft = formOf(id, draftOf(snapshot));
    const { misses } = scoreRecognition(draft.snapshot, draft.truth, recognised(snapshot));
    expect(misses).toEqual([]);
  });

  test('says that it is one until a person takes the line out', () => {
    const text = draftOf(
      drawn('2024年度项目支出绩效自评表 | < | <\n三级指标 | 分值 | 得分\n次数 | 100 | 101'),
    );
    expect(formOf('draft', text).file.remarks.map(({ key }) => key)).toEqual([DRAFT]);
    // 101 is more than the 100 points of the row.
    expect(text).toMatch(/^PJ401 error C3 — .+/m);
  });
});
