import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withSettings } from '../support/with-settings';
import { Desk, pj } from './support';

/** Settings inside a workbook come from another person: a guest. */

const TOTAL_WRONG = 'mutants/M003-TOTAL_SCORE_WRONG-mg2.xlsx';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

interface Report {
  readonly workbooks: readonly {
    readonly settings: readonly string[];
    readonly counts: { readonly error: number };
    readonly forms: readonly {
      readonly profile: { readonly id: string; readonly name: string };
      readonly findings: readonly {
        readonly code: string;
        readonly fingerprint: string;
        readonly sheet: string;
        readonly cell: string;
      }[];
    }[];
    readonly ignored: readonly { readonly reason: string }[];
  }[];
}

interface Switched {
  readonly workbooks: readonly {
    readonly settings: readonly string[];
    readonly forms: readonly {
      readonly profile: { readonly printed: readonly { readonly key: string; readonly applied: boolean }[] };
    }[];
  }[];
}

async function checked(settings: unknown, ...options: readonly string[]) {
  const file = desk.put(
    '来.xlsx',
    withSettings(TOTAL_WRONG, typeof settings === 'string' ? settings : JSON.stringify(settings)),
  );
  const { status, out } = await pj(['check', file, '--format', 'json', ...options]);
  const report: Report = JSON.parse(out);
  const [workbook] = report.workbooks;
  if (!workbook) throw new Error('the report has the workbook');
  return { status, workbook, file };
}

/** The rule that is detected when none is named. */
async function detected(): Promise<string | undefined> {
  return (await checked({})).workbook.forms[0]?.profile.id;
}

/** An ignore of the one error of the workbook as the pane writes it. */
async function goodIgnore() {
  const { workbook } = await checked({});
  const found = workbook.forms.flatMap(({ findings }) => findings).find(({ code }) => code === 'PJ407');
  if (!found) throw new Error('the total is wrong');
  const { code, fingerprint, sheet, cell } = found;
  return { code, cell: { sheetName: sheet, address: cell }, fingerprint, reason: '以纸质表为准' };
}

describe('settings that came with a workbook', () => {
  it('switch off rules read from the form, and are told', async () => {
    const file = desk.put(
      '来.xlsx',
      withSettings(
        'zengdu-2022-self-evaluation.xlsx',
        JSON.stringify({ version: 1, ignorePrinted: ['tiers', 'later'] }),
      ),
    );
    const { out } = await pj(['check', file, '--format', 'json']);
    const report: Switched = JSON.parse(out);
    const [workbook] = report.workbooks;
    const printed = workbook?.forms.flatMap(({ profile }) => profile.printed) ?? [];
    expect(workbook?.settings.join()).toContain('不采用从表上读出的规则 1 条');
    expect(new Set(printed.filter(({ applied }) => !applied).map(({ key }) => key))).toEqual(
      new Set(['tiers']),
    );
  });

  it('count as in the pane, and are shown, counted and named in the verdict', async () => {
    const { status, workbook, file } = await checked({ version: 1, ignore: [await goodIgnore()] });
    expect([status, workbook.counts.error]).toEqual([0, 0]);
    expect(workbook.ignored.map(({ reason }) => reason)).toEqual(['以纸质表为准']);
    expect(workbook.settings).toEqual(['由文件带来的设置：忽略 1 处问题。不用这些设置请加 --no-settings']);
    const { out } = await pj(['check', file]);
    expect(out).toContain('另有 1 处已忽略。忽略的有 1 处是必须改的。');
    expect(out).toContain('文件的设置：由文件带来的设置：忽略 1 处问题');
  });

  it('are passed over with --no-settings', async () => {
    const { status, workbook } = await checked({ ignore: [await goodIgnore()] }, '--no-settings');
    expect([status, workbook.counts.error, workbook.settings]).toEqual([1, 1, []]);
  });

  it.each([
    ['without a reason', { reason: ' ' }],
    ['without a fingerprint', { fingerprint: null }],
    ['of a whole check', { cell: null, fingerprint: null }],
    ['with a cell that is none', { cell: 'H23' }],
    ['with a reason as long as a book', { reason: '很'.repeat(501) }],
  ])('hide nothing by an ignore %s', async (_, change) => {
    const { status, workbook } = await checked({ ignore: [{ ...(await goodIgnore()), ...change }] });
    expect([status, workbook.counts.error]).toEqual([1, 1]);
    expect(workbook.settings).toEqual([expect.stringMatching(/^1 处忽略.*没有采用$/)]);
  });

  it.each(['\u3164', '\u2800', '\u00ad', '\u115f', '\ufe0f', '\u{e0041}', '……'])(
    'hide nothing by an ignore whose reason (%j) nobody can read',
    async (reason) => {
      const { status, workbook } = await checked({ ignore: [{ ...(await goodIgnore()), reason }] });
      expect([status, workbook.counts.error]).toEqual([1, 1]);
    },
  );

  it('choose a rule that is shown as brought by the file; the command line goes before', async () => {
    const { workbook, file } = await checked({ profile: 'hubei' });
    expect(workbook.forms[0]?.profile.id).toBe('hubei');
    expect((await pj(['check', file])).out).toContain('湖北省（由文件带来的设置选定）');
    const chosen = await pj(['check', file, '--profile', 'anhui']);
    expect(chosen.out).toContain('安徽省（由用户选定）');
  });

  it.each([
    ['湖北省', /与内置规则“湖北省”分不清/],
    ['湖 北', /与内置规则“湖北省”分不清/],
    ['湖\u200b北省', /与内置规则“湖北省”分不清/],
    ['湖北省\ufe00', /与内置规则“湖北省”分不清/],
    ['湖北省\u{e0100}', /与内置规则“湖北省”分不清/],
    ['湖北省\u0301', /与内置规则“湖北省”分不清/],
    ['（湖北）省', /与内置规则“湖北省”分不清/],
    ['全国通用\u3164', /与内置规则“全国通用”分不清/],
  ])('bring no rule that calls itself “%s”', async (name, sentence) => {
    const own = { id: 'ours', name, extends: 'national', execution: { points: '0' } };
    const { workbook } = await checked({ profile: 'ours', customProfiles: [own] });
    expect(workbook.settings).toContainEqual(expect.stringMatching(sentence));
    expect(workbook.forms[0]?.profile.id).toBe(await detected());
  });

  it.each([
    '{',
    '[]',
    '"x"',
    '7',
    `{"ignore":{"length":9}}`,
    `{"columns":[1]}`,
    `{"__proto__":{"profile":"x"}}`,
  ])('break nothing when they are %s', async (text) => {
    const { status, workbook } = await checked(text);
    expect([status, workbook.counts.error]).toEqual([1, 1]);
  });

  it('are not taken, and that is said, when they are longer than any that are written', async () => {
    const { workbook } = await checked({ profile: 'hubei', more: 'x'.repeat(100_000) });
    expect(workbook.settings).toEqual(['文件带来的设置过长或已损坏，全部没有采用']);
    expect(workbook.forms[0]?.profile.id).toBe(await detected());
  });

  it('are not taken, and that is said, when their part is damaged', async () => {
    const parts = unzipSync(withSettings(TOTAL_WRONG, JSON.stringify({ profile: 'hubei' })));
    const part = strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array());
    const damaged = { ...parts, 'customXml/item1.xml': strToU8(part.replace('</s:settings>', '</s:other>')) };
    const { out } = await pj(['check', desk.put('坏.xlsx', zipSync(damaged))]);
    expect(out).toContain('文件带来的设置过长或已损坏，全部没有采用');
  });

  it('say that what is no rule at all was not taken', async () => {
    const { workbook } = await checked({ customProfiles: [7, null] });
    expect(workbook.settings).toEqual(['2 套自定义的评分规则写法不对，没有采用']);
  });
});
