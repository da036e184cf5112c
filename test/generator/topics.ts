/**
 * Indicators as units write them, by second-level name. `measure` is the kind of target: `count` more is
 * better, `share` a percentage to be reached, `limit` not to be exceeded, `exact` to be met exactly,
 * `quality` words only, `date` done by a day of the year.
 */
export interface IndicatorIdea {
  readonly name: string;
  readonly measure: 'count' | 'share' | 'limit' | 'exact' | 'quality' | 'date';
  readonly unit?: string;
  readonly low?: number;
  readonly high?: number;
  readonly words?: string;
}

const count = (name: string, unit: string, low: number, high: number): IndicatorIdea => ({
  name,
  measure: 'count',
  unit,
  low,
  high,
});
const share = (name: string, low = 85, high = 98): IndicatorIdea => ({
  name,
  measure: 'share',
  unit: '%',
  low,
  high,
});
const limit = (name: string, unit: string, low: number, high: number): IndicatorIdea => ({
  name,
  measure: 'limit',
  unit,
  low,
  high,
});
const exact = (name: string, unit: string, low: number, high: number): IndicatorIdea => ({
  name,
  measure: 'exact',
  unit,
  low,
  high,
});
const quality = (name: string, words: string): IndicatorIdea => ({ name, measure: 'quality', words });
const date = (name: string): IndicatorIdea => ({ name, measure: 'date' });

export const IDEAS: Readonly<Record<string, readonly IndicatorIdea[]>> = {
  数量指标: [
    count('开展业务培训场次', '场', 4, 30),
    count('培训基层人员', '人次', 120, 2400),
    count('维护监测站点', '个', 40, 180),
    count('新建改造管网长度', '公里', 6, 60),
    count('印发宣传资料', '份', 500, 20000),
    count('开展监督检查', '次', 8, 60),
    exact('购置专用设备', '台', 2, 24),
    exact('编制规划方案', '个', 1, 4),
    count('救助困难群众', '人', 200, 6000),
    count('资助学生', '人', 300, 5200),
  ],
  质量指标: [
    share('工程验收合格率'),
    share('设备运行完好率'),
    share('培训考核合格率'),
    share('数据准确率'),
    share('检查问题整改率'),
    quality('工作规范程度', '规范'),
    quality('政策执行情况', '严格执行'),
  ],
  时效指标: [
    date('项目完成时间'),
    date('工程竣工时间'),
    share('工作按期完成及时率'),
    limit('办理时限', '个工作日', 3, 30),
    limit('故障响应时间', '小时', 2, 24),
    quality('任务推进情况', '按计划推进'),
  ],
  成本指标: [
    limit('项目总成本', '万元', 20, 900),
    limit('人均培训成本', '元', 200, 1500),
    limit('单位造价', '万元', 2, 60),
    limit('差旅费支出', '万元', 1, 20),
  ],
  经济成本指标: [
    limit('项目总成本', '万元', 20, 900),
    limit('单台设备购置成本', '万元', 2, 60),
    limit('单位造价', '万元', 2, 60),
  ],
  社会成本指标: [limit('施工扰民事件', '次', 1, 3), limit('安全事故发生数', '起', 1, 2)],
  生态环境成本指标: [limit('施工扬尘超标天数', '天', 1, 5), limit('新增占用绿地面积', '平方米', 20, 200)],
  经济效益指标: [
    count('带动群众增收', '万元', 50, 900),
    count('减少直接经济损失', '万元', 100, 800),
    quality('促进地方经济发展', '有所提升'),
    quality('提高资金使用效益', '效果显著'),
  ],
  社会效益指标: [
    share('政策知晓率'),
    count('受益群众人数', '人', 800, 60000),
    quality('提升公共服务能力', '明显提升'),
    quality('改善群众生产生活条件', '有所改善'),
    exact('重大安全责任事故', '起', 0, 0),
  ],
  生态效益指标: [
    quality('改善区域生态环境', '持续改善'),
    share('生活污水处理率'),
    quality('节约能源资源', '有效节约'),
  ],
  可持续影响指标: [
    quality('长效管理机制健全性', '健全'),
    quality('对行业发展的持续影响', '长期'),
    count('设施设备使用年限', '年', 3, 10),
    quality('信息共享机制', '逐步完善'),
  ],
  服务对象满意度指标: [
    share('受益群众满意度'),
    share('服务对象满意度'),
    share('参训人员满意度'),
    share('群众满意率'),
  ],
  预算管理: [share('预决算公开及时率'), share('政府采购执行率'), limit('结转结余率', '%', 5, 15)],
  资产管理: [share('固定资产利用率'), quality('资产管理规范性', '规范'), share('资产盘点完成率')],
  人员管理: [limit('在职人员控制率', '%', 100, 100), quality('人事制度执行情况', '严格执行')],
  制度建设: [quality('管理制度健全性', '健全'), exact('内部控制制度', '项', 1, 6)],
  职责履行: [
    share('重点工作办结率'),
    count('督查检查', '次', 6, 40),
    share('年度任务完成率'),
    count('服务企业', '家', 20, 400),
  ],
  履职效益: [quality('行业秩序', '平稳有序'), share('业务网上办理率'), quality('营商环境', '持续优化')],
  能力提升: [count('业务培训', '次', 2, 20), quality('队伍建设', '不断加强'), share('干部在线学习完成率')],
  满意度: [share('社会公众满意度'), share('企业满意度'), share('干部职工满意度')],
};

export interface LevelIdea {
  readonly name: string;
  readonly points: number;
  /** Second-level names with `IDEAS`; the printed name may be another. */
  readonly parts: readonly string[];
}

const OUTPUT = ['数量指标', '质量指标', '时效指标', '成本指标'];
const BENEFIT = ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'];
const SATISFIED = ['服务对象满意度指标'];

/** First-level groups; the points exclude those of the execution rate and add up to 90. */
export const PROJECT_SYSTEMS: readonly (readonly LevelIdea[])[] = [
  [
    { name: '产出指标', points: 50, parts: OUTPUT },
    { name: '效益指标', points: 30, parts: BENEFIT },
    { name: '满意度指标', points: 10, parts: SATISFIED },
  ],
  [
    { name: '产出指标', points: 50, parts: OUTPUT },
    { name: '效益指标', points: 40, parts: BENEFIT },
  ],
  [
    { name: '成本指标', points: 20, parts: ['经济成本指标', '社会成本指标', '生态环境成本指标'] },
    { name: '产出指标', points: 40, parts: ['数量指标', '质量指标', '时效指标'] },
    { name: '效益指标', points: 20, parts: BENEFIT },
    { name: '满意度指标', points: 10, parts: SATISFIED },
  ],
];

export const DEPARTMENT_SYSTEMS: readonly (readonly LevelIdea[])[] = [
  [
    { name: '部门管理', points: 20, parts: ['预算管理', '资产管理', '人员管理', '制度建设'] },
    { name: '履职效果', points: 50, parts: ['职责履行', '履职效益'] },
    { name: '能力建设', points: 10, parts: ['能力提升'] },
    { name: '服务对象满意度', points: 10, parts: ['满意度'] },
  ],
  [
    { name: '投入管理指标', points: 20, parts: ['预算管理', '制度建设'] },
    { name: '产出指标', points: 40, parts: ['职责履行', '数量指标', '质量指标'] },
    { name: '效益指标', points: 30, parts: ['履职效益', '社会效益指标', '满意度'] },
  ],
  [
    { name: '产出指标', points: 50, parts: OUTPUT },
    { name: '效益指标', points: 30, parts: BENEFIT },
    { name: '满意度指标', points: 10, parts: SATISFIED },
  ],
];

export const PROJECT_NAMES = [
  '农村饮水安全工程维修养护',
  '城乡居民医疗保险工作经费',
  '义务教育学生营养改善计划',
  '困难群众救助补助资金',
  '高标准农田建设',
  '公共文化场馆免费开放',
  '农村公路养护工程',
  '基层医疗机构设备购置',
  '信息化系统运行维护',
  '执法业务装备经费',
] as const;

export const GOALS = [
  ['完成年度维修养护任务，保障群众正常使用。', '已完成年度维修养护任务，运行正常。'],
  [
    '目标1：按计划组织培训和宣传；\n目标2：提高服务水平。',
    '目标1：已按计划组织培训和宣传；\n目标2：服务水平有所提高。',
  ],
  ['落实各项补助政策，确保资金按时足额发放到位。', '各项补助资金已按时足额发放。'],
] as const;

export const REASONS = [
  '受天气影响，部分任务延至下年初实施，将加强进度管理。',
  '年中计划调整，实际需求减少；今后提高目标设置的准确性。',
  '部分对象未按时申报，下一步加大宣传和督促力度。',
] as const;
