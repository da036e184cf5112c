import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '预算执行与产出效益相称',
  fault: '预算执行与产出效益不相称',
  what: '未支出的资金超过 20%，或指标得分率比执行得分率高出 5% 以上（按系统的红黄灯规则）时提醒。',
  why: '一体化系统会亮灯，复核人员会追问：钱没花完，任务怎么全完成了？',
  right: '执行率 95%，指标得分 90 分中得 86 分',
  wrong: '执行率 60%，指标却得满分',
  limits: '只提醒，不判断对错；有指标未评分或预算为 0 时不适用。',
  repair: '核对执行数；情况属实的，在总体说明中解释资金结余与目标完成的关系。',
  sentences: {
    red: '{cell} 执行得分率 {stated}，指标得分率 {expected}，相差过大（{calculation}），系统会亮红灯。',
    yellow: '{cell} 执行率 {stated}，未支出的资金超过 20%，系统会亮黄灯。',
  },
} satisfies CheckText;
