import { expression, oneOf } from './expression';

/** Names of indicators that show which direction is better. */

const GOOD = oneOf(
  ...[
    '合格',
    '满意',
    '达标',
    '完成',
    '及时',
    '覆盖',
    '知晓',
    '参保',
    '到位',
    '落实',
    '优良',
    '达成',
    '准确',
    '兑现',
  ],
  ...[
    '保障',
    '普及',
    '受益',
    '通过',
    '好评',
    '办结',
    '正常运行',
    '发放',
    '拨付',
    '支付',
    '资助',
    '救助',
    '就业',
  ],
);

/** More is certainly better. */
export const MORE_IS_BETTER = expression(
  `${GOOD}(?:率|度|程度)$`,
  ...['满意度', '待遇人数$', '受益(?:人数|户数)$', '参保人数$'],
);

const SURE_RATE = oneOf(
  ...['(?<!不)合格', '(?<!未)完成', '及时', '覆盖', '达标', '准确', '通过', '到位', '普及', '优良', '优秀'],
  ...['知晓', '参与', '办结', '兑现', '发放', '签约', '验收', '巩固'],
);

/** Spending that should be limited, where less may be better: 三公经费预算执行率. */
const HELD_SPENDING = oneOf('三公', '公用', '接待', '出国', '公务', '车辆', '会议', '控制');

/** Names that show that more is better, whatever the value is. */
export const MORE_FOR_CERTAIN = expression(
  '满意[度率]',
  `${SURE_RATE}率`,
  `^(?!.*${HELD_SPENDING}).*预算执行率`,
);

/** Names of rates, changes, durations and amounts, which do not show which direction is better. */
export const OPEN_NAME = /[率度比]$|变动|增[长幅]|降[低幅]|时[长间限]|成本|费/;

/** A cost of which more is better, because it is a saving. */
export const SAVES = /节约|节省|降低|减少|压减|下降|到位率/;

/** Less is certainly better. */
export const LESS_IS_BETTER =
  /(?:投诉|差错|违规|违法|死亡|事故|发案|失误|退件|返工|逾期|拖欠|超标|误差|缺陷|失业|流失|辍学|空置|变动|偏差|返贫|信访)(?:率|次数|数量|数|起数|件数|量)$/;

/** Rates of what should be limited; in other names 控制 reverses the meaning. */
export const HELD_DOWN = /(?:人员|经费|成本|费用|支出)控制率$/;

/** Words that reverse the meaning: 投诉办结率, 违规查处率, 事故下降率. */
export const TURNED = /办结|查处|处理|整改|下降|降低|减少|压减|处置|回复|结案|追回|零投诉|控制|核查|化解/;

/** Rates that may have an upper limit on purpose. */
export const MAY_BE_LIMITED = /控制|结余|结转|超支|成本|费用|支出/;

/** 不合格率: the good word is negated. */
export const NEGATED = /不(?:合格|满意|达标|及时)|未/;

/** Shares of a whole, which cannot exceed 100 %. */
export const SHARE_OF_WHOLE =
  /(?:合格|覆盖|知晓|参保|到位|及时|满意|优良|准确|普及|通过|办结|占比|比例|入学|巩固|签约|接种|达标|使用|利用|正常运行|好评|资助|救助)(?:率|度|程度)?$|满意度|满意率/;

/** Rates that may exceed 100 %. */
export const MAY_EXCEED = /增长|提高|提升|完成率|执行率|变动|保值|增幅|环比|同比|利用率/;
