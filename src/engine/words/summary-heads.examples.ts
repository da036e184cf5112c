import type { ExamplesOf } from './examples';
import type * as words from './summary-heads';

export const examples: ExamplesOf<typeof words> = {
  SERIAL_HEAD: { reads: ['序号', '编号'], not: ['序号名称', '项目编号'] },
  GRADE_HEAD: { reads: ['自评等级', '评价结果', '等次'], not: ['自评得分', '自评结果说明'] },
  WHOLE_SCORE_HEAD: { reads: ['自评总分', '总得分', '综合得分'], not: ['得分', '产出得分'] },
  SCORE_HEAD: { reads: ['自评得分', '产出得分', '总分'], not: ['得分率', '分值'] },
  PARTS_OF_SCORE_HEAD: { reads: ['得分情况', '自评得分', '得分构成'], not: ['得分率', '执行情况'] },
  EXECUTION_HEAD: { reads: ['预算执行率', '支出进度', '支付金额'], not: ['预算数', '产出'] },
  PART_HEAD: { reads: ['产出', '满意度', '过程管理'], not: ['总分', '预算执行'] },
  ADJUSTMENT_HEAD: { reads: ['调整数', '预算调整', '年中追加金额'], not: ['调整后预算数'] },
  BALANCE_HEAD: { reads: ['结余', '年末结转结余', '未支出金额'], not: ['上年结转', '余额宝'] },
  RECEIVER_HEAD: { reads: ['乡镇', '受益单位', '学校名称', '县(市、区)'], not: ['项目名称', '单位资金'] },
  ALLOCATED_HEAD: { reads: ['分配金额', '本次下达资金', '补助资金额'], not: ['资金分配', '补助对象'] },
  ALLOCATION_TITLE: {
    reads: ['项目奖励资金分配表', '水利专项资金安排表', '资金下达情况表'],
    not: ['项目清单', '绩效自评汇总表'],
  },
  PROJECT_OF_KIND: { reads: ['会展项目名称', '水利项目名称'], not: ['项目名称', '项目'] },
  PART_OF_PROJECT: { reads: ['子项目', '建设项目名称'], not: ['项目名称', '分项目标'] },
  NAME_HEAD: { reads: ['项目名称', '名称'], not: ['项目', '子项目'] },
  PLAIN_HEAD: { reads: ['备注', '项目类别', '科室'], not: ['项目名称', '说明书'] },
  PART_OF_PROJECT_BEGINS: { reads: ['子项目名称', '建设项目'], not: ['项目名称', '分类项目'] },
};
