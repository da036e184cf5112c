/**
 * How many findings each check has in the published workbooks of the test fixtures, and how many of them are
 * right; each was compared with the form by hand. A test counts again; when a number changes, the findings
 * must be judged again.
 */
export interface Precision {
  readonly spoke: number;
  readonly right: number;
  /** What was wrong or doubtful. */
  readonly doubt?: string;
}

export const PUBLISHED = { workbooks: 14, forms: 42 } as const;

export const PRECISION: Readonly<Record<string, Precision>> = {
  PJ103: { spoke: 2, right: 2 },
  PJ105: { spoke: 1, right: 1 },
  PJ106: { spoke: 4, right: 4 },
  PJ107: {
    spoke: 11,
    right: 8,
    doubt: '3 处是模板印在“原因”栏里的填写说明，执行率达到 90% 时本可保留（只作提示）',
  },
  PJ201: { spoke: 6, right: 6 },
  PJ202: { spoke: 1, right: 1 },
  PJ204: { spoke: 1, right: 1 },
  PJ206: { spoke: 2, right: 2 },
  PJ302: { spoke: 1, right: 1 },
  PJ304: { spoke: 1, right: 1 },
  PJ402: { spoke: 1, right: 1 },
  PJ407: { spoke: 2, right: 2 },
  PJ409: { spoke: 2, right: 2 },
  PJ501: { spoke: 6, right: 6 },
  PJ502: { spoke: 1, right: 1 },
  PJ504: { spoke: 1, right: 1 },
  PJ505: { spoke: 4, right: 4 },
  PJ507: { spoke: 1, right: 1 },
  PJ508: { spoke: 1, right: 1 },
  PJ510: { spoke: 6, right: 6 },
  PJ511: { spoke: 5, right: 5 },
  PJ513: { spoke: 17, right: 17 },
  PJ514: { spoke: 12, right: 12 },
  PJ515: { spoke: 1, right: 1 },
  PJ516: { spoke: 6, right: 6 },
  PJ601: { spoke: 2, right: 2 },
  PJ602: { spoke: 7, right: 7 },
  PJ603: { spoke: 10, right: 10 },
  PJ701: { spoke: 2, right: 2 },
  PJ703: { spoke: 1, right: 1 },
  PJ705: { spoke: 2, right: 2 },
  PJ806: { spoke: 1, right: 1 },
};
