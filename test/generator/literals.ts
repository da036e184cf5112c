import type { Written } from './values';

/**
 * Targets and actual values as clerks really write them, all reached: full points are right under every rule,
 * so none of them may be reported as wrong.
 */
export interface Literal {
  readonly name: string;
  readonly target: Written;
  readonly actual: Written;
}

const said = (name: string, target: string | number, actual: string | number): Literal => ({
  name,
  target: { value: target },
  actual: { value: actual },
});

const shown = (name: string, target: Written, actual: Written): Literal => ({ name, target, actual });

export const LITERALS: Readonly<Record<string, readonly Literal[]>> = {
  数量指标: [
    said('补贴人数', '≥1.2万人', '12860人'),
    said('发放物资', '≥1,200份', '1260'),
    said('开展活动', '12次/年', '12次'),
    said('整治点位', '不少于3处', '4'),
    said('服务企业', '50家以上', '52家'),
    said('改造面积', '≥3.5万平方米', '3.52万㎡'),
    said('采购设备', '1批', '1批'),
    said('摸排户数', '≥２００户', '２１５户'),
    said('任务数量', 8, 9),
    said('组织巡查', '每月不少于2次', '每月2次'),
    said('印制手册', '0.5万册', '5000册'),
    said('编制报告', '≥1份', '1'),
    said('药品、耗材监测', '药品≥100项、耗材≥50项', '药品120项、耗材60项'),
  ],
  质量指标: [
    shown('合格率', { value: 0.95, format: '0%' }, { value: 0.968, format: '0.0%' }),
    shown('覆盖率', { value: 1, format: '0%' }, { value: 1, format: '0%' }),
    said('达标率', '≥95%', '95.5％'),
    said('准确率', '95', '96'),
    said('差错率', '≤5‰', '3‰'),
    said('不良率', '<3%', '1.2%'),
    said('优良率', '90%-95%', '93%'),
    said('验收情况', '合格', '合格'),
    said('执行标准', '符合国家标准', '符合'),
    said('重大质量事故', '零', '0'),
    said('投诉次数', '0次', '无'),
    said('评级', '优良', '优'),
    said('政策知晓', '100%', 1),
  ],
  时效指标: [
    said('完成时间', '2022年12月31日前', '2022年12月20日'),
    said('开工时间', '3月底', '3月15日'),
    said('报送时间', '每月10日前', '每月8日'),
    said('响应时间', '2小时内', '90分钟'),
    said('办结时限', '≤20个工作日', '18个工作日'),
    said('完成期限', '2022年底', '已完成'),
    said('拨付及时性', '及时', '及时拨付'),
    said('工期', '180天', '175天'),
    said('完成进度', '按计划完成', '完成'),
    said('发放时间', '1-12月', '1-12月'),
  ],
  成本指标: [
    said('补助标准', '500元/人', '500元/人'),
    said('预算控制数', '≤120万元', '118.6万元'),
    said('人均成本', '不高于300元', '286.5'),
    said('单价', '≤0.8万元', '7600元'),
    said('总投资', '控制在预算内', '未超预算'),
    said('培训费', '450元/人·天以内', '430元/人·天'),
  ],
  社会效益指标: [
    said('受益人口', '≥3万人', '3.2万人'),
    said('就业率', '≥85', '87.3'),
    said('群众获得感', '提升', '有效提升'),
    said('安全事故下降率', '≥5%', '8.33%'),
    said('社会稳定', '维护社会稳定', '社会大局稳定'),
  ],
  可持续影响指标: [
    said('制度建设', '建立', '已建立'),
    said('影响年限', '≥5年', '长期'),
    said('机制', '健全', '健全'),
  ],
  服务对象满意度指标: [
    shown('满意率', { value: '≥90%' }, { value: 0.9615, format: '0.00%' }),
    said('满意程度', '满意', '满意'),
    said('投诉率', '≤2%', '0'),
    said('满意度调查', '95%以上', '97%'),
  ],
};
