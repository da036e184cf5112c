import { expression, oneOf } from './expression';

/**
 * Whether the words beside a number mean that less is better, or may mean it. Such hints can only make a result
 * uncertain, where the form writes no operator or `=`; they never decide it.
 */

/** Harm, whatever other words are in the name. */
const HARM = '投诉|上访|死亡|违规|违法|违纪|差错|错误|失误|事故|故障|逾期|排放';

/** Harm and burdens, unless the name is about what is done against them. */
const BAD = [
  ...[
    '失(?![能独地])',
    '辍学',
    '[漏缺误欠违损弃滞死伤灾坏]',
    '返[工修贫]',
    '致[贫残]',
    '患病',
    '发病',
    '感染',
    '确诊',
  ],
  ...['不(?:合格?|[达满规符及文良足])', '未[完办整落达按缴脱]', '退[保货件]', '信访', '举报', '舆情', '负面'],
  ...[
    '变更',
    '火[警情]',
    '案件',
    '案发',
    '发案',
    '负债',
    '债务',
    '(?:化肥|农药).{0,3}用',
    '用[水电能气油药肥]量',
  ],
  ...['耗(?!材)', '浪费', '超[标限载期时编概]', '劣[V五]', '污染', '扬尘', '噪[声音]', 'PM', '氨氮', '总磷'],
  ...['二氧化', '产生量', '积压', '延[误期迟]', '拥堵', '停[电水机]', '断[电水网]', '隐患', '闲置'],
  ...['(?<!航)空[置缺编载]', '离职', '[撂抛]荒', '结[余转]', '偏差'],
].join('|');

/** What is done against them: then more is better (案件办结数, 查处违约数). */
const REMEDY = [
  ...[
    '办[理结案]',
    '[督承]办',
    '受理',
    '查[处办]',
    '审[理结判]',
    '执[法行结]',
    '打击',
    '整[治改]',
    '治[理疗]',
  ],
  ...[
    '处[理置]',
    '化解',
    '调解',
    '[排筛普]查',
    '预防',
    '防[控治]',
    '减',
    '降',
    '消除',
    '清',
    '追',
    '偿',
    '救',
  ],
  ...[
    '[援资帮]助',
    '诉讼',
    '仲裁',
    '[^返]修',
    '拆',
    '帮扶',
    '培训',
    '就业',
    '改造',
    '回收',
    '利用',
    '盘活',
    '安置',
  ],
].join('|');

/** What is done for people; it counts only after the word for the harm. */
const CARE = [
  ...[
    '[检监][查测验]',
    '监[控督管]',
    '宣传',
    '演练',
    '预警',
    '达标',
    '合格',
    '覆盖',
    '知晓',
    '响应',
    '登记',
    '备案',
  ],
  ...[
    '报告',
    '评',
    '赔',
    '补[助贴]',
    '保[障险]',
    '随访',
    '管理',
    '采购',
    '发放',
    '销号',
    '服务',
    '教育',
    '调查',
  ],
].join('|');

/** The name is about harm or a burden. */
export const NAMES_HARM = expression(BAD);

/** The number counts what is done against harm. */
export const NAMES_REMEDY = expression(
  `(?:${REMEDY})[^后]{0,60}(?:${BAD})`,
  `(?:${BAD}).{0,60}(?:${REMEDY}|${CARE})`,
);

/** The words directly in front of 率 decide the meaning of a rate. */
export const REVERSE_RATE = expression(
  `(?:${HARM}|(?:${BAD}).?|发生|变动|调整|波动|偏离|控制|增长|退回|拒付|复发|[亡病染害错]|[超空退停断].)率$`,
);

/** Names of things of which there should be few. */
export const REVERSE_NAME = expression(
  ...[
    HARM,
    '事件',
    '超支',
    '时限',
    '时长',
    '用时',
    '耗时',
    '等[待候]',
    '成本',
    '费用',
    '经费',
    '单价',
    '造价',
  ],
  ...['标准', '纠纷', '能耗', '排名', '名次', '位次', '水质', '浓度', '控制[数额在]', '限额(?!以上)', '上限'],
  ...['自[付费]', '[药材]占比', '(?:下降|降低?|减少?|压减|缩[减短])[至到为]'],
);

/** 下降5%, 减少≥3%: the fall itself is measured, so more is better. */
export const FALL_MEASURED = /(?:下降|降低|降幅|减少|压减|缩减)[≥>=]*\d/;

const STAGES = '(?:建设|施工|实施|执行|履约|合同|交[付货])期';

/** Names of a duration or of a day. */
export const SPAN_OF_TIME = expression(
  `(?:工期|周期|${STAGES}|期限|时间|天数|住院日|工日|月数|年限)(?:要求|节点|情况)?$`,
);

/** Days of which more are wanted. */
export const WANTED_DAYS = /优良|达标|开放|蓝天|正常|(?:使用|影响)年限/;

export const NAMES_MONEY = expression(
  '(?:(?<![免缴])费|[资租补奖助]金|投[资入]|(?<!名)额|支出|[预决概估]算数?|薪酬|工资|补[助贴]|' +
    '[总估报]价|[价拨付借货]款)$',
);

/** Money of which more is wanted. */
export const WANTED_MONEY = expression(
  ...[
    '(?<!低)收[入益缴]',
    '税',
    '产[值出]',
    '增[收加]',
    '销售',
    '营[业收]',
    '利润',
    '效益',
    '总值',
    'GDP',
    '成交',
  ],
  ...[
    '[交贸]易',
    '出口',
    '外[包资]',
    '零售',
    '引资',
    '招商',
    '融资',
    '到[位账]',
    '捐',
    '挽',
    '追',
    '清[收欠缴]',
  ],
  ...['征缴', '节[约省支]', '减[免税]', '[带撬拉]动', '吸引', '争取', '固定资产', '社会资', '执行', '率$'],
);

/** Second levels about time. */
export const SPEAKS_OF_TIME = new RegExp(oneOf('时效', '时间', '时限', '日期'));

/** A second level about the execution of money, where more is better. */
export const OF_EXECUTION = /执行/;

export const OF_BENEFIT = /效益/;
