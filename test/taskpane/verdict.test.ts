import { readFixture } from './support/fixtures';
import { inspect } from '../../src/engine';
import { AREA_NAMES as ENGINE_AREAS, SEVERITY_NAMES } from '../../src/engine/locales/zh-CN';
import { reportTexts } from '../../src/engine/locales/zh-CN/report';
import { AREA_NAMES, GROUND_NAMES, SEVERITY_WORDS } from '../../src/taskpane/labels';
import { verdictOf } from '../../src/taskpane/verdict';
import { finding, inspectionOf } from './support/samples';

/** One form is enough for a verdict; which one does not matter. */
const FORMS = inspect(readFixture('clean/C01-anhui-shuili.xlsx')).forms;

const verdict = (severities: readonly ('error' | 'warning' | 'review' | 'info')[], ignored = 0) =>
  verdictOf(
    inspectionOf(
      severities.map((severity, index) => finding({ id: String(index), severity })),
      {
        forms: FORMS,
        ignored: Array.from({ length: ignored }, (_, index) => ({
          finding: finding({ id: `ignored ${index}` }),
          reason: '已说明',
        })),
      },
    ),
    'submission',
  );

describe('the verdict', () => {
  it('says how many errors must be repaired, and what else there is', () => {
    expect(verdict(['error', 'error', 'warning', 'review'])).toEqual({
      tone: 'error',
      title: '2 处错误需改',
      detail: '还有 1 处提醒、1 处待确认。',
    });
  });

  it('allows handing in with warnings to explain', () => {
    expect(verdict(['warning', 'info'])).toMatchObject({ tone: 'warning', title: '可以提交，1 处需说明' });
  });

  it('does not allow handing in what the receiving system refuses, even where it is no error yet', () => {
    const unscored = finding({ id: 'a', code: 'PJ402', severity: 'warning', refused: true });
    const other = finding({ id: 'b', severity: 'warning' });
    expect(verdictOf(inspectionOf([unscored, other], { forms: FORMS }), 'submission')).toEqual({
      tone: 'warning',
      title: '还不能提交，1 处会被系统拒收',
      detail: '还有 1 处提醒。',
    });
  });

  it('asks a person to confirm what a program cannot judge', () => {
    expect(verdict(['review'])).toMatchObject({ tone: 'review', title: '可以提交，1 处请人工确认' });
  });

  it('passes a form with remarks only', () => {
    expect(verdict(['info'])).toMatchObject({ tone: 'pass', title: '可以提交' });
  });

  it('never hides that something was ignored', () => {
    expect(verdict([], 2).detail).toBe('另有 2 处已忽略。');
  });

  it('does not promise anything about what a draft still lacks', () => {
    const draft = verdictOf(inspectionOf([], { forms: FORMS }), 'draft');
    expect(draft.title).toBe('已填部分没有问题');
  });

  it('says when there is no form at all', () => {
    expect(verdictOf(inspectionOf([]), 'submission')).toMatchObject({
      tone: 'none',
      title: '没有找到绩效自评表',
    });
  });
});

describe('the words of the pane', () => {
  it('call severities, areas and sources as the report does', () => {
    expect(Object.fromEntries(Object.entries(SEVERITY_WORDS).map(([key, { name }]) => [key, name]))).toEqual(
      SEVERITY_NAMES,
    );
    expect(AREA_NAMES).toEqual(ENGINE_AREAS);
    for (const [ground, name] of Object.entries(GROUND_NAMES)) {
      expect(name).toBe(Object.entries(reportTexts).find(([key]) => key === `ground.${ground}`)?.[1]);
    }
  });
});
