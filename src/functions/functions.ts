// What Excel shows of the functions PJ.* (names, descriptions, parameters) is generated from these comments
// (webpack/functions-metadata.js); the name of an argument is the first word of its description. answers.ts
// calculates them. The address of the calling cell distinguishes blank cells from zeros (blanks.ts).

/**
 * 按规则计算一项定量指标的得分，两位小数。分值、目标值或完成值为空时返回空；需要人判断时返回 #N/A 并说明原因。
 * @customfunction SCORE
 * @helpurl https://localhost:3443/functions-help.html#score
 * @param weight 分值，如 10
 * @param target 年度指标值，如 ≥95%
 * @param actual 实际完成值，如 96.2%
 * @param [profile] 地区，写标识或名称，如 hubei；不填为本文档所选的规则，没有选时为全国通用
 * @returns 得分
 * @requiresAddress
 */
export declare function score(
  weight: unknown,
  target: unknown,
  actual: unknown,
  profile?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown;

/**
 * 按规则计算预算执行率的得分，执行率和得分都四舍五入到两位小数。
 * @customfunction EXECSCORE
 * @helpurl https://localhost:3443/functions-help.html#execscore
 * @param weight 分值，执行率的满分，如 10；为空时用地区规定的分值
 * @param budget 全年预算数
 * @param executed 全年执行数
 * @param [profile] 地区，写标识或名称；不填为本文档所选的规则，没有选时为全国通用
 * @returns 执行率得分
 * @requiresAddress
 */
export declare function execScore(
  weight: unknown,
  budget: unknown,
  executed: unknown,
  profile?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown;

/**
 * 计算预算执行率（执行数÷预算数），结果为小数，请设为百分比格式。
 * @customfunction RATE
 * @helpurl https://localhost:3443/functions-help.html#rate
 * @param budget 全年预算数
 * @param executed 全年执行数
 * @param [profile] 地区，写标识或名称；不填为本文档所选的规则，没有选时为全国通用
 * @returns 执行率，如 0.996
 * @requiresAddress
 */
export declare function rate(
  budget: unknown,
  executed: unknown,
  profile?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown;

/**
 * 计算完成比例（完成值÷目标值），自动统一单位，结果为四位小数，请设为百分比格式。
 * @customfunction COMPLETION
 * @helpurl https://localhost:3443/functions-help.html#completion
 * @param target 年度指标值
 * @param actual 实际完成值
 * @returns 完成比例，如 0.9342
 * @requiresAddress
 */
export declare function completion(
  target: unknown,
  actual: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown;

/**
 * 把一个指标值拆成符号、数值、单位三格。
 * @customfunction PARSE
 * @helpurl https://localhost:3443/functions-help.html#parse
 * @param value 指标值，年度指标值或实际完成值，如 ≥34万人
 * @returns 符号、数值、单位
 * @requiresAddress
 */
export declare function parse(value: unknown, invocation?: CustomFunctions.Invocation): unknown[][];

/**
 * 按完成情况文字（如 达成预期指标）给出定性指标的档次和得分区间。
 * @customfunction TIER
 * @helpurl https://localhost:3443/functions-help.html#tier
 * @param weight 分值
 * @param actual 实际完成值，完成情况的文字
 * @param [profile] 地区，写标识或名称；不填为本文档所选的规则，没有选时为全国通用
 * @returns 档次、最低分、最高分
 * @requiresAddress
 */
export declare function tier(
  weight: unknown,
  actual: unknown,
  profile?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][];

/**
 * 精确相加得分，跳过空格，写成文本的数字（如 10分）也计入。
 * @customfunction TOTAL
 * @helpurl https://localhost:3443/functions-help.html#total
 * @param scores 得分区域
 * @param [execution] 预算执行率得分，不在得分区域内时填写
 * @returns 总分
 */
export declare function total(scores: unknown[][], execution?: unknown): unknown;

/**
 * 按总分给出等级（优、良、中、差）。
 * @customfunction GRADE
 * @helpurl https://localhost:3443/functions-help.html#grade
 * @param score 总分
 * @param [profile] 地区，写标识或名称；不填为本文档所选的规则，没有选时为全国通用
 * @returns 等级
 * @requiresAddress
 */
export declare function grade(
  score: unknown,
  profile?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown;

/**
 * 检查一张自评表，逐行列出问题：级别、单元格、说明、应为。函数看不到数字格式和合并单元格，完整检查请用窗格。
 * @customfunction CHECK
 * @helpurl https://localhost:3443/functions-help.html#check
 * @param range 整张表，从标题到总分行，如 A1:I23
 * @param [profile] 地区，写标识或名称；不填为本文档所选的规则，没有选时自动判断
 * @param [topLeft] 左上角，区域左上角的地址，如 A1，用于说明问题在哪个单元格；不填为 A1
 * @returns 问题清单
 * @requiresAddress
 */
export declare function check(
  range: unknown[][],
  profile?: unknown,
  topLeft?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][];

/**
 * 用一句话说明得分是怎么算出来的，或为什么不能算。
 * @customfunction EXPLAIN
 * @helpurl https://localhost:3443/functions-help.html#explain
 * @param weight 分值
 * @param target 年度指标值
 * @param actual 实际完成值
 * @param [profile] 地区，写标识或名称；不填为本文档所选的规则，没有选时为全国通用
 * @returns 计算说明
 * @requiresAddress
 */
export declare function explain(
  weight: unknown,
  target: unknown,
  actual: unknown,
  profile?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown;

/**
 * 以资金额度为权重求加权平均，用于汇总相对值指标和定性指标得分。
 * @customfunction WEIGHTED
 * @helpurl https://localhost:3443/functions-help.html#weighted
 * @param values 完成值或得分，各单位的数值区域
 * @param funds 资金额度，各单位的金额，与前一区域同样大小
 * @returns 加权平均数，四位小数
 * @requiresAddress
 */
export declare function weighted(
  values: unknown[][],
  funds: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown;

/**
 * 列出可用的地区：标识、名称、说明。
 * @customfunction PROFILES
 * @helpurl https://localhost:3443/functions-help.html#profiles
 * @returns 地区清单
 */
export declare function profileTable(): unknown[][];
