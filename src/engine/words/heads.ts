import type { IndicatorColumn } from '../form';
import { expression, oneOf, type Meanings } from './expression';
import { MONTHS } from './years';

/**
 * Heads of the columns of an indicator table, as published forms of 15 provinces write them; without white space and
 * without what is in brackets.
 */

const REVIEWERS = oneOf(
  ...[
    '复核',
    '复[评查]',
    '核实',
    '审核',
    '上级(?:评|打)',
    '[省市]厅',
    '核查',
    '核定',
    '财政(?:部门)?(?:评|打|复|抽|核)',
  ],
  ...['主管部门(?:评|打|复|审|核)', '抽查', '再评价', '第三方', '专家', '审定', '评审', '外部', '考评组'],
  ...[
    '主管局',
    '评价组',
    '评价小组',
    '考核组',
    '重点评价',
    '(?:购买|采购|委托)(?:主体|单位|方|人)(?:评|打|考)',
  ],
);

/** Heads of columns that are for reviewers and not for the unit itself. */
export const REVIEWER = expression(REVIEWERS);

const OFFICE = '主管(?:部门|单位)|财政(?:部门|局|厅)?|专家组?|第三方';
const REVIEW = expression(
  `^(?:${OFFICE}|[省市州区县]级?|(?:上级|机关|[局厅委])[里内]?)(?:复核|复评|审核|评审|核定|初评|终评)$`,
  `^(?:${OFFICE})(?:评|评价|打)$`,
  '^(?:复[核评查]|考评|抽[查评]|终评)$',
);

/** The kind of full points, in front of 分, 分值, 权重. */
const POINTS_OF = oneOf(
  // 评价分 and 项目分 are scores.
  ...['(?:总|项目)(?=分值)', '(?:评价|评估|评审|考评|测评|所占|类别|大类|维度)(?=分值|权重)'],
  ...['小计', '标准', '基准', '考核', '指标', '设定', '分配', '目标', '预设'],
  ...['[一二三]级(?:指标)?', '自评', '计划', '参考', '设置', '基础', '基本', '绩效', '评分', '计分', '额定'],
  ...[
    '单项',
    '分项',
    '核定',
    '规定',
    '满分',
    '分数',
    '(?:权重|分值)[/及或]?',
    '应得',
    '本条',
    '赋',
    '配',
    '占',
    '(?:大类|类别|板块|模块)(?=分)',
    '最高',
    '上限',
  ],
);

/** Heads of a column of points, of indicators or of the money. */
export const POINTS = expression(
  `^${POINTS_OF}?(?:分[值数]?|权[重数值]|满分)(?:设[定置]值?|值|分数?|比例|占比|比重|上限)?$`,
  ...['^(?:赋值|权[重数]系数|(?:指标)?比重|满|分量)$', '^(?:最高)?可得分值?$', '^[本该]项(?:分值|满分)$'],
  // 服务分值; not 加分值, 复核分值 or 平均分值.
  '^[^/加扣减差复审核评得自实均终综合折]{1,4}分值$',
);

/** What is done with indicators, in front of what they are about. */
const JUDGED = oneOf('评价', '评估', '评审', '考[核评]', '测评');

/** 指标名称及分值, 指标及目标: another value is in the same cell. */
const WITH_VALUE = '[及和与、/](?:权重|分值|标准分|满分|目标)';
const LEVEL_PART = `(?:名称|类别|内容|${WITH_VALUE})?`;
const LEVEL1 = expression(
  `^(?:所属)?(?:一级(?:绩效|评价)?(?:指标|目标|分类)?|指标一级)${LEVEL_PART}$`,
  `^(?:绩效|任务|工作|${JUDGED})?(?:指标)?(?:所属)?(?:类[别型]|大类|种类|归属)$`,
  `^(?:指标|${JUDGED})?维度$`,
);
const LEVEL2 = expression(
  `^(?:所属)?(?:二级(?:绩效|评价)?(?:指标|目标|分类)?|指标二级)${LEVEL_PART}$`,
  '^(?:指标[分小]类|小类|评价方面)$',
);

const CRITERIA = expression(
  `(?:评分|计分|${JUDGED}|打分|赋分)(?:标准|方法|方式|规则|细则|办法|要点|依据及标准|说明|要求)`,
  '[扣得给]分(?:标准|方法|方式|规则|细则|办法|要点)',
  ...['得分计算', '(?:计算|计分|评分)(?:方法|公式|过程|口径)', '标准(?:说明)?$', '分值说明'],
);

const WHOSE_SCORE = oneOf(
  ...[
    '单位',
    '部门',
    '项目',
    '自我',
    '本年',
    '实际',
    '最终',
    '最后',
    '指标',
    '绩效',
    '年度',
    '考评?',
    '考核',
  ],
  ...[
    '评定',
    '评估',
    '综合',
    '测评',
    '自查',
    '自评估?',
    '评价',
    '本[次项]',
    '[该小单分]项',
    '所',
    '实',
    '核算',
  ],
  ...['自测', '计算', '折合', '权重'],
  ...['预算单位', '业务科室', '[省市州县区旗镇村本校院]级?', '市直', '乡镇?', '街道'],
);
const BOTH = ['^(?:自评)?得分\\/(?:分值|满分|权重|标准分)$', '^(?:分值|满分|权重|标准分)\\/(?:自评)?得分$'];

/** 得分/分值: score and points of a row are in one cell. */
export const SCORE_AND_POINTS_HEAD = expression(...BOTH);

const SCORE = expression(
  `^${WHOSE_SCORE}*(?:得分|评分|自评分|评价分|评定分|打分)(?:数|值|结果|情况|小计)?$`,
  '^得分[/或]?评分$',
  '^.{0,14}自评(?:得分|分[数值]?|评分|打分|计分|结果)?$',
  ...['^自[查测打认估报判](?:得)?分[数值]?$', '^自查$', '^得$'],
  ...BOTH,
  ...['^(?:加权|折算|平均)后?(?:得分|分数?)$', '^实得分?$', '^计分(?:结果)?$'],
  '^(?:实际|所得|获得|评定)分[数值]$',
);

const SIGN_HEADS = oneOf(
  ...[
    '性质',
    '属性',
    '符号',
    '运算符号?',
    '计算符号',
    '比较符号?',
    '关系符号?',
    '逻辑符号',
    '操作符',
    '方向性?',
  ],
  ...['指标方向', '指标值符号', '符号类型', '计算关系', '绩效指标性质', '指标值性质', '(?:判断|对比)符号?'],
  '(?:指标)?正反向',
);

const REACHED = '完成|实现|达成|执行';
const ACTUAL = expression(
  '实际(?:完成|达到|达成|实现|执行|值|完成值|数|情况|结果|指标值|产出|量|成果|成效|效果|水平)',
  '^(?:合同|协议|实际|工作|任务)?(?:履约|履行|兑现|交付|达到|开展)(?:情况|结果|值)$',
  '^实际(?:履约|履行|兑现|交付|开展|落实|达标|绩效)(?:情况|结果|值)?$',
  '(?:全年|年度|本年|当年|自评|指标|目标|年末|任务|预期|绩效目标){0,6}' +
    `(?:${REACHED})(?:情况|值|数|结果|指标值|数值|量)(?:说明|描述)?$`,
  '^(?:年[末底终]|年度|全年|本年)?(?:业绩|实绩|实现|完成|达成|实际)(?:值|数)?$',
  ...['^(?:工作|完成)实绩$', '^(?:实际|完成)任务[数量]$', '^(?:完成|达成|实现)指标$', '^(?:完成)?实况$'],
  '^(?:项目)?(?:实施|落实|进展|推进)(?:进度|情况|结果)$',
  ...['^全年实施结果$', '^监控.*(?:完成|执行)', '^全年预计', `(?<!\\d)${MONTHS}.{0,40}(?:完成|执行)`],
  ...['^自[评查](?:值|情况)$', '^[年期]末值$', '^实测值$', '^完成指标值$', '^完成数?量$', '^累计完成$'],
);

const PLANNED = oneOf(
  ...['指标', '目标', '预期', '计划', '年初', '设定', '预定', '任务', '标准', '年度', '绩效', '预设', '批复'],
);
const PROMISED = '(?:合同|协议|承诺|约定)(?:约定|要求|规定|承诺)?';
const TARGET_VALUE = oneOf(
  ...['指标值', '目标值', '预期值', '计划值', '设定值', '标准值', '目标数', '计划数', '期望值', '预期实现值'],
  ...['预期实现', '预期目标值', '考核值', '任务数', '预算值', '基准值', '批复值'],
  ...['任务量', '计划量', '目标量', '达标值', '要求值', '应达值'],
);
const TARGET = expression(
  `${PLANNED}{0,6}${TARGET_VALUE}(?:及(?:计量)?单位)?$`,
  '^(?:年度|本年|当年)?(?:指标|目标)(?:要求|标准|内容及标准|任务)$|^目标描述$',
  '^(?:年度|年初|预期|本年度|当年|全年|设定|计划|项目|任务|年度预期)(?:绩效)?(?:工作)?(?:目标|指标)$',
  ...[
    '^(?:工作|既定|预定|期初|期望|应达|立项|下达|责任|控制)目标$',
    '^目标责任$',
    '^下达(?:任务|计划)(?:数|量)?$',
  ],
  ...['^(?:年度|全年|本年度?|当年)计划$', '^计划任务$', '^预期(?:产出|成果|效果|结果)$'],
  ...['^绩效目标$', '^(?:年度|全年|本年度?)(?:指标|目标)?数值$'],
  ...['^(?:指标|考核|申报|批复|核定)目标(?:值)?$', '^预设值$', '^值$', '^指标值内容$', '^目标$'],
  '^年初(?:预期|计划|设定)$',
  `^${PROMISED}(?:内容|指标|目标|要求)?(?:值)?$`,
  ...['^预期$', '^计划$'],
);

const NAME = oneOf(
  `(?:三级|末级)(?:绩效|评价|细化)?(?:指标|目标)?(?:名称|内容|设置|[及和]说明|${WITH_VALUE})?`,
  `(?:绩效|具体|${JUDGED})?指标(?:名称|内容)?(?:${WITH_VALUE})?`,
  `${JUDGED}(?:内容|项目|事项|准则|要素|因素)`,
  ...['个性化?指标', '指标及内容', '(?:评分|计分)(?:项目|内容|指标)', '自[评查](?:内容|指标)'],
  ...['指标\\/名称', '指标项目?', '绩效内容', '工作任务', '指标描述', '指标及说明'],
  '(?:细[化分]|[分细]项|明细|子|关键|核心|量化)指标',
  '(?:考核|评分|测评|检查|观测|评价)点',
);

/** What a column holds, by the words of its head. Columns that no check needs are known and ignored. */
export const INDICATOR_HEADS = [
  ['ignored', /^(?:序号?|编?号|行次|指标编码|指标代码|指标序号|指标ID)$/i],
  ['fourth', /^四级(?:绩效|评价)?指标(?:名称|内容)?$/],
  ['level1', LEVEL1],
  ['level2', LEVEL2],
  ['reviewScore', expression(`${REVIEWERS}.{0,40}(?:分|分数|结果)$`)],
  ['reviewScore', REVIEW],
  ['weight', /^(?:分值标准|评价分值|(?:指标)?分值权重)$/],
  // 历史标准 | 行业标准 | 计划标准: the plan is the target; the others are for comparison.
  ['ignored', /^(?:历史|行业|国家|国际|地方|同类|参考|上年)(?:水平)?标准(?:值)?$/],
  ['ignored', /^(?:历史|全[国省市县区]|行业|同类|地区)(?:平均|先进)?(?:水平|值)$/],
  ['target', /^(?:计划|预期|年度|当年|本年)标准(?:值)?$/],
  // 合同约定标准, 目标值/标准: what is to be reached, and not how it is scored.
  [
    'target',
    expression(`^(?:${PROMISED}|达标|应达|目标)标准(?:值)?$`, `^(?:目标|指标|${TARGET_VALUE})[及或/]标准$`),
  ],
  // 年初目标 | 调整后目标, 实施期目标 | 2024年目标.
  ['target', /^(?:(?:调整|修订|变更)后?|20\d\d年度?)(?:绩效)?(?:目标|指标)(?:值|数)?$/],
  // 上半年 | 下半年 | 全年完成, 春季学期 | 秋季学期 | 全年 under one head: the first ones are parts of the year.
  ['ignored', /^(?:[上下]半年|[春秋]季?学期|[上下]学期|第?[一二]学期|第?[一二三四]季度?|[1-4]季度)$/],
  [
    'explanation',
    expression(
      '^(?:三级)?(?:指标|评价指标)(?:值)?(?:解释|说明|释义|含义|内涵|定义|内容说明|解释说明)',
      ...['^指标值说明', '^指标设定依据', '^指标(?:值)?(?:设定)?依据'],
    ),
  ],
  ['criteria', CRITERIA],
  [
    'evidence',
    expression(
      ...['佐证', '证明材料', '数据来源', '取数来源', '资料来源', '证据', '数据采集', '依据文件', '评价依据'],
      ...['取数依据', '来源', '(?:印证|支撑|备查|附件)[材资]料'],
    ),
  ],
  // 原因类别 | 原因说明 under one head: the second says why.
  ['ignored', /^(?:偏差)?原因(?:类别|类型|分类|编号)$/],
  [
    'reason',
    expression(
      ...['原因', '未达标', '[偏差失][差异距离分](?:情况)?说明', '[偏差][差异距]分析', '偏差情况'],
      ...['[扣失减丢]减?分(?:理由|说明|依据|事由|缘由|备注|情况)', '[评得]分(?:理由|缘由)'],
      '未(?:完成|达[到标成]|实现|落实|得分|得?满分|达预期|达目标)(?:情况|理由|缘由|分析|说明)',
      ...['存在(?:的)?(?:问题|差距|不足)', '^不足之处', '^(?:主要)?问题(?:说明|描述|分析)?$'],
      '(?:改进|整改)(?:措施|建议|意见|方向)',
    ),
  ],
  // 自评 | 复核 | 差额: the reviewer's score minus the unit's own.
  ['difference', /^(?:复核|审核|评分|得分|分值|自评与?复核)?(?:差异|差额|差值|分差)(?:分值?|值)?$/],
  // Marks out of 100, beside the weighted points.
  ['ignored', /^(?:百分制|原始|折算前|加权前)(?:得分|评分|打分|分数?|分值)$/],
  [
    'coefficient',
    /^(?:得分|评分|计分|分值|完成|达成|实现|评价|考核|评定|等级)?系数$|^得分(?:率|比[例率]|百分比)$/,
  ],
  ['deduction', /^(?:应|自评)?扣(?:减)?分(?:值|数)?$|^减分$|^失分$|^扣(?:掉|去|除)?$/],
  [
    'completion',
    expression(
      '^(?:指标|目标|任务|计划)?(?:值)?(?:实际)?完成(?:率|比例|程度|百分比|度|比率|比)$',
      '^(?:指标|目标|合同)?(?:实现|达成|达标|履约)(?:率|程度|比例|度)$',
      ...['^完成进度$', '^完成(?:年度|全年)目标$'],
    ),
  ],
  [
    'ignored',
    expression(
      ...[
        '偏离度',
        '偏差率',
        '偏差度',
        '偏差值',
        '^偏差$',
        '^差异',
        '^是否',
        '^权属',
        '排名',
        '^责任(?!目标)',
        '负责',
      ],
      ...['^审核意见', '^上年', '^历史', '^前三年', '^20\\d\\d年(?:度)?(?:值|数)$', '填报人'],
    ),
  ],
  ['score', SCORE],
  ['weight', POINTS],
  ['nature', expression(`^(?:指标|目标)?${SIGN_HEADS}$`, '^运算符号$')],
  ['unit', /^(?:指标|指标值)?(?:度量|计量|计算|数量|考核)?单位$/],
  [
    'target',
    expression(
      '^(?:20\\d\\d年度?|当年|年度|本年度?|全年)?(?:预期|计划|年初|预定|设定|应|拟)' +
        '(?:20\\d\\d年度?|当年|年度|全年)?(?:实现|完成|达到)(?:目标|指标|任务)?(?:值|数|量|情况)?$',
    ),
  ],
  ['actual', ACTUAL],
  ['target', TARGET],
  ['name', expression(`^${NAME}$`)],
  [
    'remark',
    /^(?:备注|说明|自评说明|自评意见|其他|备注说明|其他说明|其他需要说明的.*|相关说明|情况说明|备注栏)$/,
  ],
] as const satisfies Meanings<IndicatorColumn | 'ignored' | 'fourth' | 'difference'>;

/** Parents of columns of planned values. */
export const PLAN_BEGINS = /^(?:计划|预期|年初)/;

/** The unit’s own score, by its head. */
export const SELF_EVALUATED = /自评/;

/** Heads of targets that may be for another time than the year. */
export const TARGET_OF_OTHER_TIME = /实施期|中期|长期|总体|上年|调整|年初/;

/** 三级 or 四级 in a head. */
export const LOWER_LEVEL = /^[三四]级/;

/** A cell of a column of operators. */
export const OPERATOR_BEGINS = /^(?:[≥≤<>=≧≦]|不[少低超高]|大于|小于|达到|以上)/;

/** Heads of the parts of a value. */
export const PART_OF_VALUE =
  /^(?:数值|内容|名称|文字|描述|是|否|(?:主管|财政)(?:部门|局)|专家|第三方|复[核评]|审[核定])$/;

/** Heads of the name of an indicator, where its level is in the head above. */
export const NAME_PART = /^(?:指标)?(?:名称|内容)$/;

/** The column of the indicator itself. */
export const NAMES_INDICATOR = /三级|名称/;

/** Words that only heads have, for heads that are otherwise unknown. */
export const MAY_HEAD = /指标|情况/;

/** A target as it was adjusted in the year. */
export const ADJUSTED = /调整|修订|变更/;

/** The contents of what is evaluated; may be to the right of the points. */
export const CONTENT = /^(?:指标|考核|评价)内容$/;

export const THIRD_LEVEL = /三级/;

/** A level in front of the column that is named indicator. */
export const CONTENT_OR_ITEM = /内容|项目/;

/** 评价要点 is the indicator where nothing else is named so. */
export const POINT_OF_CRITERIA = /要[点求]$/;

/** Words for the year that is evaluated. */
export const OF_YEAR = /年度|全年|本年|当年/;

export const YEAR_NAMED = /20\d\d年/;

/** Heads that clearly name a target. */
export const TARGET_NAMED = /指标值|目标值/;

/** Heads that clearly name an actual value. */
export const ACTUAL_NAMED = /实际完成值|全年完成值|完成值|实际值/;

export const ACTUAL_SAID = /实际/;

export const VALUE_SAID = /值/;

/** A target that may be in words, with its value in a column to the right. */
export const TARGET_IN_WORDS = /目标|计划|标准/;

/** The value to the right of a target in words. */
export const VALUE_OF_TARGET = /^(?:三级)?指标(?:数)?值$/;

/** A mark out of 100. */
export const OF_HUNDRED = /百分制/;

/** The mean of several reviewers’ scores. */
export const AVERAGED = /平均|均分/;

/** The scores of several reviewers in one, weighted with the shares in their heads. */
export const COMBINED = /综合|加权|最终|最后|合成|总评/;

/** A result, in words or as a score. */
export const RESULT = /结果$/;

/** Points, or a score beside other points. */
export const POINTS_OR_SCORE = /^(?:考[核评]|绩效)分$/;

/** The share of a reviewer's score: 财政终评（50%）. */
export const SHARE_OF_REVIEWER = /(\d{1,3}(?:\.\d{1,2})?)[%％]/;

export const OWN_SCORE = /自评|自我/;

/** A cell with only an operator. */
export const COMPARISON = /^(?:[≥≤<>=≧≦]{1,2}|(?:大于|小于)(?:或?等于)?|等于|不[低高]于)$/;

export const CAUSE = /原因/;

/** 备注（未达标原因）, 备注（未完成必填）: what is noted there is why a target was missed. */
export const ASKS_FOR_REASON = /原因|(?:未完成|未达[标到]|扣分).{0,8}(?:必填|填写|说明)/;

/** Values of several years or of another year. */
export const OTHER_PERIOD = /实施期|中期|长期|累计|总体|上年|去年|上一年|以前年度|历年/;

/** A formula: of the value, or of its score. */
export const FORMULA_HEAD = /^(?:三级)?(?:指标)?(?:值)?计算(?:方法|公式|过程)$/;

/** 评分说明: how scores are computed, or why they are what they are. */
export const EXPLAINS = /说明$/;

/** A standard, of the value or of its score. */
export const STANDARD = /标准$/;

/** Words of a formula of scores. */
export const SPEAKS_OF_SCORING = /得分|计分|满分|分值|权重|扣|\d分/;

/** Values that are expected by the end of the year, beside those reached so far. */
export const FORECAST = /预计|预测/;

/** Part of a year, or a year, over the columns of one unit in several periods. */
export const PART_OF_TIME = /半年|季度|年度?$|\d月|月份|中期|期(?:末|初|内)|实施期|累计/;

/** Months or a quarter. */
export const HEAD_OF_PART_OF_YEAR = expression(MONTHS, '下半年|季度|\\d月');

/** Heads that clearly name the points. */
export const WEIGHT_NAMED = /分值|标准分|满分/;

/** What is scored, where it is not the name of a project. */
export const ITEM = /^项目$/;

/** A head in Latin letters only. */
export const LATIN = /^(?=.*[A-Za-z]{3})\P{Script=Han}+$/su;
