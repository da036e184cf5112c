import { inspect } from '../../../src/engine';
import { SheetCell } from '../../../src/engine/cells/cell';
import type { ProfileChoice } from '../../../src/engine/profiles/choice';
import { regionsIn } from '../../../src/engine/profiles/detect';
import { nationalProfile } from '../../../src/engine/profiles';
import { settleRules } from '../../../src/engine/profiles/settle';
import type { Form, FormCell, IndicatorForm } from '../../../src/engine/form';
import { knownForms, remark } from '../../support/forms/corpus';
import { fixtureForm, fixtureForms, fixtureWorkbook } from '../../support/fixtures';
import { indicatorForm } from '../../support/form-kinds';

function detectProfile(form: Form, texts: readonly string[] = []): ProfileChoice {
  return settleRules(form, { regions: regionsIn(texts) }).choice;
}

const BASE = (): IndicatorForm => fixtureForm('clean/C01-anhui-shuili', '水旱灾害防御与山洪预警系统运');

function note(text: string): FormCell {
  return new SheetCell(0, 90, 0, { value: text });
}

describe('the profile of published forms', () => {
  it.each([
    ['mingguang-2022', 'pmkpi'],
    ['mingguang-2022-blank', 'pmkpi'],
    ['mingguang-2022-stacked', 'pmkpi'],
    ['zengdu-2022-self-evaluation', 'hubei'],
    ['zengdu-2022-self-evaluation-blank', 'hubei'],
    ['jiangmen-2023', 'guangdong'],
    ['layouts/H01-anhui-guichi-2022', 'pmkpi'],
    ['layouts/H04-sichuan-qingshen-2023', 'sichuan'],
  ])('every form of %s follows %s', (name, id) => {
    for (const form of fixtureForms(name)) {
      const choice = detectProfile(form);
      expect([form.sheetName, choice.id, choice.chosenBy]).toEqual([form.sheetName, id, 'detection']);
      expect(choice.evidence.length).toBeGreaterThan(0);
    }
  });

  it('the department form of Jiayuguan follows Gansu, its project form shows nothing of a region', () => {
    expect(detectProfile(fixtureForm('jiayuguan-2021', '整体支出绩效自评表'))).toMatchObject({
      id: 'gansu',
      evidence: ['一级指标为“部门管理、履职效果、能力建设”'],
    });
    expect(detectProfile(fixtureForm('jiayuguan-2021', '慢性病项目支出绩效自评表'))).toMatchObject({
      id: 'national',
      chosenBy: 'default',
    });
  });

  it('a note with tiers proves the tiers, whatever else is on the form', () => {
    for (const form of fixtureForms('clean/C05-tianchang-jiaoyu')) {
      const { id, parts } = detectProfile(form);
      expect([id, parts.find(({ part }) => part === 'tiers')?.ground]).toEqual(['national', 'printed']);
    }
  });

  it('a Yunnan form in the layout of Sichuan is not scored by the rules of Sichuan', () => {
    const [form] = fixtureForms('clean/C09-sichuan-fulian');
    expect(form && detectProfile({ ...form, title: note('云南省部门预算项目支出绩效自评表') }).id).toBe(
      'national',
    );
  });

  it('transfer forms carry no scores and keep the national rule', () => {
    expect(detectProfile(fixtureForm('layouts/H13-transfer-linhe-2023', '转移支付绩效自评表'))).toMatchObject(
      {
        id: 'national',
        evidence: ['转移支付自评表没有分值和得分，不核对得分'],
      },
    );
  });
});

describe('forms of the corpus that say by which rule set they are scored', () => {
  const said = knownForms().flatMap((form) => {
    const [profile = ''] = remark(form, 'profile');
    return profile === '' ? [] : [[form.id, profile, form.snapshot] as const];
  });

  it.each(said)('%s: %s', (_id, profile, workbook) => {
    const { forms } = inspect(workbook);
    expect(forms.map(({ profile: { id } }) => id)).toEqual(forms.map(() => profile));
  });
});

describe('two rules in one workbook', () => {
  it('the form without a region says which rule the other one has', () => {
    const { forms } = inspect(fixtureWorkbook('jiayuguan-2021'));
    const evidence = forms.map(({ profile: { chosenBy, evidence } }) => [chosenBy, evidence.length]);
    // Department form by its groups; project form by nothing; transfer forms have no scores.
    expect(evidence).toEqual([
      ['detection', 1],
      ['default', 2],
      ['detection', 1],
    ]);
    expect(forms[1]?.profile.evidence[1]).toBe(
      '同一工作簿的“2021年嘉峪关市医疗保障局整体支出绩效自评表”用的是“甘肃省嘉峪关市（2021，部门整体）”；属于同一地区的，请在“表与规则”里为全部表选定评分规则',
    );
  });

  it('nothing is said where all forms are without a region', () => {
    const { forms } = inspect(fixtureWorkbook('clean/C01-anhui-shuili'));
    for (const { profile } of forms) expect(profile.evidence).toHaveLength(1);
  });
});

describe('kinds of evidence', () => {
  it('without any, the national rule is taken and said to be so', () => {
    expect(detectProfile(BASE())).toMatchObject({
      id: 'national',
      name: '全国通用',
      evidence: ['表上没有足以判断地区的特征，按全国通用规则'],
      chosenBy: 'default',
    });
  });

  it('a place name alone is weak', () => {
    const choice = detectProfile(BASE(), ['江西省某市2022年自评表.xlsx']);
    expect(choice).toMatchObject({ id: 'national', chosenBy: 'default' });
    expect(choice.evidence[0]).toContain('江西');
  });

  it('a place name beside the output of the receiving system is enough', () => {
    const [form] = fixtureForms('mingguang-2022');
    expect(form && detectProfile(form, ['江西省某市']).id).toBe('jiangxi');
  });

  it.each([
    '江西路街道办事处',
    '黄河北岸管理处',
    '天津市河北区教育局',
    '中山西区街道',
    '昆山西站',
    '湖南镇人民政府',
  ])('%s names no region whose rules could be taken', (unit) => {
    const [form] = fixtureForms('mingguang-2022');
    const id = form && detectProfile(form, [unit]).id;
    expect(id).toBe(unit === '天津市河北区教育局' ? 'tianjin' : 'pmkpi');
  });

  it.each([
    ['江西省水利厅', 'jiangxi'],
    ['206-河北省本级', 'hebei'],
    ['中共河北省委办公室', 'hebei'],
    ['广西区直机关', 'guangxi'],
    ['山西太原市财政局', 'shanxi'],
  ])('%s beside the output of the receiving system is %s', (unit, id) => {
    const [form] = fixtureForms('mingguang-2022');
    expect(form && detectProfile(form, [unit]).id).toBe(id);
  });

  it('a printed formula for less-is-better is applied, whatever the region', () => {
    const [form] = fixtureForms('mingguang-2022');
    const printed = note('注：反向指标得分＝A/B×分值');
    const settled = form && settleRules({ ...form, notes: [printed] }, { regions: ['安徽'] });
    expect(settled?.choice).toMatchObject({ id: 'anhui', chosenBy: 'detection' });
    expect(settled?.profile.indicator.reverse).toBe('ratio');
    expect(settled?.choice.parts.find(({ part }) => part === 'reverse')).toMatchObject({
      from: '表上印明',
      ground: 'printed',
      evidence: ['反向指标得分＝分值×指标值÷实际值（“注:反向指标得分=A/B×分值”）'],
    });
  });

  it('a printed rule is listed with its words and can be switched off by itself', () => {
    const printed = note(
      '备注：得分=权重*B/A，反向指标得分=权重*A/B；100-80%（含80%）、80-50（含50%）、50-0%',
    );
    const settled = settleRules(
      { ...BASE(), notes: [printed] },
      {
        chosen: nationalProfile,
        ignorePrinted: ['reverse-ratio'],
      },
    );
    expect(settled.choice.printed.map(({ key, applied }) => [key, applied])).toEqual([
      ['tiers', true],
      ['positive-ratio', true],
      ['reverse-ratio', false],
    ]);
    expect(settled.profile.indicator.reverse).toBe('silent');
    expect(settled.profile.qualitative.tiers.map(({ low }) => low)).toEqual(['0.8', '0.5', '0']);
    const off = settleRules(
      { ...BASE(), notes: [printed] },
      { chosen: nationalProfile, ignorePrinted: true },
    );
    expect(off.profile.qualitative.tiers).toEqual(nationalProfile.qualitative.tiers);
  });

  it('a common word beside a place selects no release of the system', () => {
    const base = BASE();
    const indicators = base.indicators.map((indicator, index) =>
      index === 0 && indicator.actual
        ? { ...indicator, actual: { ...indicator.actual, text: '达成预期指标', value: '达成预期指标' } }
        : indicator,
    );
    expect(detectProfile({ ...base, indicators }, ['江西省卫生健康委']).id).toBe('national');
  });

  it('a note of tiers 80–50 alone makes no form that of Hubei', () => {
    const printed = note('定性指标按100%-80%（含）、80%-50%（含）、50%-0%合理填写');
    const { profile, choice } = settleRules({ ...BASE(), notes: [printed] });
    expect(choice.id).toBe('national');
    expect(profile.qualitative.tiers.map(({ low }) => low)).toEqual(['0.8', '0.5', '0']);
    expect([profile.indicator.reverse, profile.indicator.equalExceeded]).toEqual(['silent', 'silent']);
  });

  it('columns of a scoring table on a project form are not the department rule of Guangdong', () => {
    const form = indicatorForm(fixtureForms('jiangmen-2023')[0]);
    expect(form.kind).toBe('department-self-evaluation');
    const project = { ...form, kind: 'project-self-evaluation' as const, groups: [] };
    expect(detectProfile(project).id).toBe('national');
  });

  it('what a form prints is applied before the rules of its place', () => {
    const [form] = fixtureForms('mingguang-2022');
    const printed = note(
      '备注：得分=权重*B/A，反向指标得分=权重*A/B；100-80%（含80%）、80-50（含50%）、50-0%',
    );
    const settled = form && settleRules({ ...form, notes: [printed] }, { regions: ['安徽'] });
    expect(settled?.choice.id).toBe('anhui');
    expect(settled?.profile.indicator.reverse).toBe('ratio');
    expect(settled?.profile.qualitative.tiers.map(({ low }) => low)).toEqual(['0.8', '0.5', '0']);
    // What the note does not print stays as in the region's profile.
    expect(settled?.profile.execution.points).toBe('10');
  });
});
