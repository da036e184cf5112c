import type { ExamplesOf } from './examples';
import type * as words from './values';

export const examples: ExamplesOf<typeof words> = {
  BETWEEN: { reads: ['90%-95%', '10~20', '3至5天', '100到200人'], not: ['95%', '至少5天', '3、5天'] },
  NEVER_HAPPENED: {
    reads: ['无投诉', '未发生安全事故', '全年没有发生', '0起安全事故'],
    not: ['无投诉率', '投诉3起', '无人投诉,处理及时', '未完成'],
  },
  DONE_BEFORE: {
    reads: ['已实现医保信息公开', '全部完成', '均已发放'],
    not: ['实现公开', '未完成', '完成全部'],
  },
  SOMEWHAT_MORE: { reads: ['550余人', '30多次'], not: ['约550人', '多30次'] },
  NO_AMOUNT: {
    reads: ['2022年度', '第3', '〔2020〕10号', '12月31日', '35号文'],
    not: ['3次', '95%', '12个月'],
  },
  RANGE_GOES_BEFORE: { reads: ['1-', '1月至'], not: ['1月', '培训-'] },
  RANGE_GOES_ON: { reads: ['-12月', '月至3月', '号-3号楼'], not: ['月底', '人次-'] },
  MORE_BEHIND: { reads: ['余人', '多次'], not: ['人余', '人'] },
  REMARK_BEHIND: {
    reads: ['98.34%(备注)', '10万元(全年预算数)'],
    not: ['3次(每季度)', '5次(次/年)', '(备注)'],
  },
  LIMIT_IN_WORDS: {
    reads: ['两次以上', '三个月内', '六月底前', '十二天内'],
    not: ['三季度内', '一百次以上', '两次', '培训两次以上的'],
  },
  ABOUT: { reads: ['约50人', '近3000户', '大约5天'], not: ['50人', '不足50人'] },
  DONE_BEHIND: { reads: ['天内办结', '日内拨付'], not: ['完成率', '天内'] },
  APPROXIMATE: { reads: ['余人', '人左右'], not: ['人', '左右手'] },
  ROUGHLY_BEHIND: { reads: ['人左右'], not: ['左右两侧'] },
  MAY_BE_RANGE: { reads: ['90%-95%', '3至5天', '100±5'], not: ['-5', '95%'] },
  TO_LEVEL: { reads: ['提升至95%', '下降到3%'], not: ['提升95%', '增长率为5%'] },
  RISE: { reads: ['增长5%', '提高效率'], not: ['下降5%', '达到5%'] },
  FALL: { reads: ['下降5%', '减少投诉'], not: ['增长5%', '降雨量'] },
  DENIAL: {
    reads: ['未能及时', '没有完成', '存在问题'],
    not: ['未发生事故', '不存在问题', '未成年人', '未超过5%'],
  },
  BROKEN_NUMBER: { reads: ['≥ 95%', '10 万元', '1 000'], not: ['≥95%', '95% 以上', '10 个'] },
};
