/**
 * What a careful person reads in each pair of target and actual value of test/fixtures/tuples.tsv,
 * written by hand. One line per distinct pair: target | reading | actual | reading | met.
 *
 * Reading: `operator number unit` with the operators ge gt le lt eq and `--` for none (% also where 度 or 百分比
 * is written for it); `text`, `text:full`, `text:none` for words and the completion they mean; `nil:blank` …;
 * `date operator first-last day`; `composite` with its parts. Met: yes, no, or ? where a person must judge.
 */
export const EXPECTED_PAIRS = `
10 万元(全年预算数) | -- 10 万元 | 10 万元(全年执行数) | -- 10 万元 | yes
≥12次 | ge 12 次 | 12 | -- 12 | yes
=100百分比 | eq 100 % | 100 | -- 100 | yes
全面展开 全面展开 | text | 达成预期 指标 | text:full | ?
=20000元 | eq 20000 元 | 20000 | -- 20000 | yes
≥200万 | ge 200 万 | 200 | -- 200 | yes
≥99度 | ge 99 % | 99 | -- 99 | yes
≥48次数 | ge 48 次数 | 48 | -- 48 | yes
确保基金安全确保 | text | 达成预期 指标 | text:full | ?
≥95度 | ge 95 % | 95 | -- 95 | yes
10 万元 | -- 10 万元 | 10 万元 | -- 10 万元 | yes
6 万元(全年预算数) | -- 6 万元 | 6 万元(全年执行数) | -- 6 万元 | yes
≥20000份 | ge 20000 份 | 20000 | -- 20000 | yes
≥98公平度 | ge 98 % | 98 | -- 98 | yes
及时处置及时处置 | text | 达成预期指标 | text:full | ?
≥5000元 | ge 5000 元 | 5000 | -- 5000 | yes
医保工作越来越好 | text | 达成预期指标 | text:full | ?
百姓幸福感提升幸 | text | 达成预期指标 | text:full | ?
积极推进 | text | 达成预期指标 | text:full | ?
优化服务优化服务 | text | 达成预期指标 | text:full | ?
7 万元(全年预算数) | -- 7 万元 | 6.999 万元(全年执行数) | -- 6.999 万元 | no
=13440份 | eq 13440 份 | 13440 | -- 13440 | yes
≤30分钟 | le 30 分钟 | 30 | -- 30 | yes
≤30天 | le 30 天 | 30 | -- 30 | yes
≥700份 | ge 700 份 | 700 | -- 700 | yes
≥16800万元 | ge 16800 万元 | 16800 | -- 16800 | yes
积极推进 积极推进 | text | 达成预期 达成预期 | text:full | ?
全面服务 全面服务 | text | 达成预期 达成预期 | text:full | ?
30 万元(全年预算数) | -- 30 万元 | 30 万元(全年执行数) | -- 30 万元 | yes
1 | -- 1 | 达成预期指标 | text:full | ?
全面执行 全面执行 | text | 达成预期 达成预期 | text:full | ?
≤40工作日 | le 40 工作日 | 40 | -- 40 | yes
≥2000元 | ge 2000 元 | 2000 | -- 2000 | yes
=100度 | eq 100 % | 100 | -- 100 | yes
持续影响 持续影响 | text | 达成预期 达成预期 | text:full | ?
80 万元(全年预算数) | -- 80 万元 | 80 万元(全年执行数) | -- 80 万元 | yes
≥60万人 | ge 60 万人 | 60 | -- 60 | yes
精准服务 精准服务 | text | 达成预期 指标 | text:full | ?
≤40工作 日 | le 40 工作日 | 40 | -- 40 | yes
≥80万元 | ge 80 万元 | 80 | -- 80 | yes
≥16800万 元 | ge 16800 万元 | 16800 | -- 16800 | yes
知晓度 | text | 达成预期 指标 | text:full | ?
不适用不 适用 | nil:not-applicable | 达成预期 指标 | text:full | ?
全覆盖 | text:full | 达成预期 指标 | text:full | ?
753.60 万元 | -- 753.6 万元 | 750.6 万元 | -- 750.6 万元 | no
≧90% | ge 90 % | 91%% | malformed:double-percent -- 91 % | yes
100% | -- 100 % | 100% | -- 100 % | yes
较上一年度下降 | text | 较上一年度下降 | text | ?
≧5% | ge 5 % | 5.5% | -- 5.5 % | yes
健全 | text | 健全 | text | ?
规范 | text | 规范 | text | ?
≧98% | ge 98 % | 98% | -- 98 % | yes
216个 | -- 216 个 | 216个 | -- 216 个 | yes
≧95% | ge 95 % | 95% | -- 95 % | yes
及时 | text | 及时 | text | ?
2项 | -- 2 项 | 2项 | -- 2 项 | yes
全市居民 | text | 全市居民 | text | ?
达标 | text:full | 达标 | text:full | ?
不断加强 | text | 不断加强 | text | ?
不断提升 | text | 不断提升 | text | ?
进一步提高 | text | 进一步提高 | text | ?
0 | -- 0 | 0 | -- 0 | yes
逐步完备 | text | 逐步完备 | text | ?
不断强化 | text | 不断强化 | text | ?
逐步全覆盖 | text | 逐步全覆盖 | text | ?
≧90% | ge 90 % | 95% | -- 95 % | yes
≧85% | ge 85 % | 90% | -- 90 % | yes
1 万元 | -- 1 万元 | 1 万元 | -- 1 万元 | yes
1700人 | -- 1700 人 | 1782人 | -- 1782 人 | yes
1350人 | -- 1350 人 | 1447人 | -- 1447 人 | yes
≧80% | ge 80 % | 81% | -- 81 % | yes
不断简化 | text | 不断简化 | text | ?
不断规范 | text | 不断规范 | text | ?
有所提高 | text | 有所提高 | text | ?
有所加强 | text | 有所加强 | text | ?
显著提高 | text | 显著提高 | text | ?
不断增强 | text | 不断增强 | text | ?
≧100% | ge 100 % | 100% | -- 100 % | yes
≧80% | ge 80 % | 90% | -- 90 % | yes
≧2次 | ge 2 次 | 2次 | -- 2 次 | yes
实现医保信息公开 | text | 已实现医保信息公开 | text | ?
≧90% | ge 90 % | 91% | -- 91 % | yes
≧90% | ge 90 % | 92% | -- 92 % | yes
1133.18 万元(A) | -- 1133.18 万元 | 1133.18 万元(B) | -- 1133.18 万元 | yes
95% | -- 95 % | 95% | -- 95 % | yes
90% | -- 90 % | 90% | -- 90 % | yes
40 万元(A) | -- 40 万元 | 40 万元(B) | -- 40 万元 | yes
≥2 | ge 2 | ≥2 | ge 2 | yes
成效明显 | text | 成效明显 | text | ?
≥4 | ge 4 | ≥4 | ge 4 | yes
200 万元(A) | -- 200 万元 | 200 万元(B) | -- 200 万元 | yes
≥34万人 | ge 34 万人 | 347173人 | -- 347173 人 | yes
≥95% | ge 95 % | ≥98% | ge 98 % | yes
>95% | gt 95 % | ≥95% | ge 95 % | ?
普遍开展 | text | 已开展 | text | ?
≥85% | ge 85 % | ≥90% | ge 90 % | yes
稳步提升 | text | 全覆盖 | text:full | ?
15 万元(A) | -- 15 万元 | 15 万元(B) | -- 15 万元 | yes
成效显著 | text | 成效显著 | text | ?
9 万元(A) | -- 9 万元 | 9 万元(B) | -- 9 万元 | yes
逐步推开 | text | 逐步推开 | text | ?
≥20万人 | ge 20 万人 | ≥20万人 | ge 20 万人 | yes
30% | -- 30 % | 30% | -- 30 % | yes
≥4 | ge 4 | 2 | -- 2 | no
药品≥100项、医用耗材≥50项、医疗服务项目≥50项 | composite 药品 ge 100 项, 医用耗材 ge 50 项, 医疗服务项目 ge 50 项 | 120个/20个/318项 | composite -- 120 个, -- 20 个, -- 318 项 | no
≥200万人 | ge 200 万人 |  | nil:blank | ?
1次 | -- 1 次 |  | nil:blank | ?
(无指标值) | nil:none |  | nil:blank | ?
≥4000个 | ge 4000 个 |  | nil:blank | ?
4次/年 | -- 4 次/年 |  | nil:blank | ?
≥874.28㎡ | ge 874.28 m2 |  | nil:blank | ?
≥2场/年 | ge 2 场/年 |  | nil:blank | ?
不低于3个 | ge 3 个 |  | nil:blank | ?
0件 | -- 0 件 |  | nil:blank | ?
≤10% | le 10 % |  | nil:blank | ?
80% | -- 80 % |  | nil:blank | ?
平均支出进度>=62.5% | ge 62.5 % | 98.34%(备注) | -- 98.34 % | yes
2个工作日内 | le 2 个工作日 | (不符合) | text:none | ?
≤550人 | le 550 人 |  | nil:blank | ?
≤11家 | le 11 家 |  | nil:blank | ?
≤100% | le 100 % |  | nil:blank | ?
<10% | lt 10 % |  | nil:blank | ?
≤60天 | le 60 天 |  | nil:blank | ?
=3000万元 | eq 3000 万元 |  | nil:blank | ?
持续提高 | text |  | nil:blank | ?
≥377万人 | ge 377 万人 |  | nil:blank | ?
全年开展 | text |  | nil:blank | ?
=1套 | eq 1 套 |  | nil:blank | ?
>=3次 | ge 3 次 |  | nil:blank | ?
>=5% | ge 5 % |  | nil:blank | ?
=10月份 | date eq 1001-1031 |  | nil:blank | ?
>=90% | ge 90 % |  | nil:blank | ?
=100% | eq 100 % |  | nil:blank | ?
90 | -- 90 |  | nil:blank | ?
10 | -- 10 |  | nil:blank | ?
80 | -- 80 |  | nil:blank | ?
65.66 万元 | -- 65.66 万元 | 65.07 万元 | -- 65.07 万元 | no
8755 | -- 8755 | 8676 | -- 8676 | no
75元 | -- 75 元 | 75元 | -- 75 元 | yes
0 (sub-row 90/89.974) | -- 0 | 0 (sub-row 89.974) | -- 0 | yes
≥50个 | ge 50 个 | 50 | -- 50 | yes
≥100百分比 | ge 100 % | 100 | -- 100 | yes
严格执行相关制度规定 | text | 达成预期指标 | text:full | ?
在项目计划完成时间内完成 | text | 达成预期指标 | text:full | ?
≤90万元 | le 90 万元 | 90 | -- 90 | yes
符合相关规定 | text | 达成预期指标 | text:full | ?
效果明显 | text | 达成预期指标 | text:full | ?
43.2 万元 | -- 43.2 万元 | 37.24 万元 | -- 37.24 万元 | no
43.2 | -- 43.2 | 37.24 | -- 37.24 | no
100 | -- 100 | 100 | -- 100 | yes
310.2 万元 | -- 310.2 万元 | 154.74 万元 | -- 154.74 万元 | no
880 万元 | -- 880 万元 | 880 万元 | -- 880 万元 | yes
1 | -- 1 | 1 | -- 1 | yes
 | nil:blank |  | nil:blank | ?
90% | -- 90 % | 100% | -- 100 % | yes
≥50000人次 | ge 50000 人次 | 110406 | -- 110406 | yes
3359.62万 | -- 3359.62 万 | 3359.62万 | -- 3359.62 万 | yes
98% | -- 98 % | 98% | -- 98 % | yes
6 | -- 6 | 6 | -- 6 | yes
12月底之前完成 | date le 1201-1231 | 100% | -- 100 % | ?
≥90% | ge 90 % | 90% | -- 90 % | yes
— | nil:dash | 100% | -- 100 % | ?
2370人 | -- 2370 人 | 2370人 | -- 2370 人 | yes
符合相关文件要求 | text | 符合相关文件要求 | text | ?
2021年12月完成 | date -- 20211201-20211231 | 2021年12月完成 | date -- 20211201-20211231 | yes
15万元 | -- 15 万元 | 15万元 | -- 15 万元 | yes
35万元 | -- 35 万元 | 35万元 | -- 35 万元 | yes
14.8万元 | -- 14.8 万元 | 14.8万元 | -- 14.8 万元 | yes
改善学校的办学条件 | text | 改善学校的办学条件 | text | ?
社会认可的办学环境 | text | 社会认可的办学环境 | text | ?
≤101400元 | le 101400 元 |  | nil:blank | ?
=1元/人 | eq 1 元/人 |  | nil:blank | ?
定性 优良中低差 | text |  | nil:blank | ?
≥90% | ge 90 % |  | nil:blank | ?
≤10次 | le 10 次 |  | nil:blank | ?
≤5% | le 5 % |  | nil:blank | ?
100% | -- 100 % | 无 | nil:none | ?
高 | text | 高 | text | ?
0起 | -- 0 起 | 0起 | -- 0 起 | yes
≥90% | ge 90 % | 100% | -- 100 % | yes
实施乡镇社区基层医疗机构37个。 | text | 本年度已完成37个基层医疗机构基药补助制度实施。 | text | yes
37个基层医疗机构 | -- 37 个 | 100% | -- 100 % | ?
3个 | -- 3 个 | 0 | -- 0 | no
≥95% | ge 95 % | 88.75% | -- 88.75 % | no
≥95% | ge 95 % | 50% | -- 50 % | no
≥17.4万元 | ge 17.4 万元 |  | nil:blank | ?
≤160万元 | le 160 万元 | 386万元 | -- 386 万元 | no
100人 | -- 100 人 | 748人 | -- 748 人 | yes
`;

export interface ExpectedPair {
  readonly target: string;
  readonly targetReading: string;
  readonly actual: string;
  readonly actualReading: string;
  readonly met: 'yes' | 'no' | '?';
}

function pairOf(line: string): ExpectedPair {
  const [target = '', targetReading = '', actual = '', actualReading = '', met = ''] = line
    .split('|')
    .map((part) => part.trim());
  if (met !== 'yes' && met !== 'no' && met !== '?') throw new Error(`Bad line: ${line}`);
  return { target, targetReading, actual, actualReading, met };
}

export const expectedPairs: readonly ExpectedPair[] = EXPECTED_PAIRS.split('\n')
  .filter((line) => line.includes('|'))
  .map(pairOf);
