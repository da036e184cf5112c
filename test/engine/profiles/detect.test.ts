import { SheetCell } from '../../../src/engine/cells/cell';
import { detectProfile } from '../../../src/engine/profiles';
import type { Form, FormCell } from '../../../src/engine/form';
import { fixtureForm, fixtureForms } from '../../support/fixtures';

const BASE = (): Form => fixtureForm('clean/C01-anhui-shuili', '水旱灾害防御与山洪预警系统运');

function note(text: string): FormCell {
  return new SheetCell(0, 90, 0, { value: text });
}

describe('the profile of published forms', () => {
  it.each([
    ['mingguang-2022', 'anhui'],
    ['mingguang-2022-blank', 'anhui'],
    ['mingguang-2022-stacked', 'anhui'],
    ['zengdu-2022-self-evaluation', 'hubei'],
    ['zengdu-2022-self-evaluation-blank', 'hubei'],
    ['jiangmen-2023', 'guangdong'],
    ['layouts/H01-anhui-guichi-2022', 'anhui'],
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

  it('a note with the national tiers outranks everything else on the form', () => {
    for (const form of fixtureForms('clean/C05-tianchang-jiaoyu')) {
      expect(detectProfile(form)).toMatchObject({ id: 'national', chosenBy: 'detection' });
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

describe('kinds of evidence', () => {
  it('without any, the national rule is taken and said to be so', () => {
    expect(detectProfile(BASE())).toEqual({
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
    expect(['anhui', 'tianjin']).toContain(id);
    if (unit !== '天津市河北区教育局') expect(id).toBe('anhui');
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

  it('another printed formula for less-is-better keeps the regional one away', () => {
    const [form] = fixtureForms('mingguang-2022');
    const printed = note('注：反向指标得分＝A/B×分值');
    expect(form && detectProfile({ ...form, notes: [printed] }, ['安徽省'])).toMatchObject({
      id: 'national',
      evidence: ['备注写明反向指标按 A/B 计分'],
    });
  });

  it('columns of a scoring table on a project form are not the department rule of Guangdong', () => {
    const [form] = fixtureForms('jiangmen-2023');
    expect(form?.kind).toBe('department-self-evaluation');
    const project = form && { ...form, kind: 'project-self-evaluation' as const, groups: [] };
    expect(project && detectProfile(project).id).toBe('national');
  });

  it('a printed rule outranks the place and the look', () => {
    const [form] = fixtureForms('mingguang-2022');
    const printed = note(
      '备注：得分=权重*B/A，反向指标得分=权重*A/B；100-80%（含80%）、80-50（含50%）、50-0%',
    );
    expect(form && detectProfile({ ...form, notes: [printed] }, ['安徽省']).id).toBe('hubei');
  });
});
