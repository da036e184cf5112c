/** Sentences about the settings in a document: what came with it, and what was left out. */
export const keptTexts = {
  'all-lost': '文件带来的设置过长或已损坏，全部没有采用',
  profile: '所选的评分规则写法不对，没有采用',
  ignores: (count: number) => `${count} 处忽略写法不对，没有采用`,
  rules: (count: number) => `${count} 套自定义的评分规则写法不对，没有采用`,
  'ignores-of-guest': (count: number) => `${count} 处忽略没有理由，或关闭了整项检查，没有采用`,
  columns: '列的指定写法不对，没有采用',
  layouts: (count: number) => `${count} 种表样的列的指定写法不对，没有采用`,
  'no-list': (what: string) => `${what}不是列表，没有采用`,
  'too-many': (what: string, most: number) => `${what}超过 ${most} 项，多出的没有采用`,
} as const;

/** Lists that a document keeps. */
export const keptLists = { rules: '自定义的评分规则', ignores: '忽略', printed: '不采用的表上规则' } as const;

export const broughtTexts = {
  all: (parts: readonly string[]) => `由文件带来的设置：${parts.join('，')}`,
  profile: (name: string) => `指定的评分规则“${name}”`,
  rules: (count: number) => `自定义的评分规则 ${count} 套`,
  ignores: (count: number) => `忽略 ${count} 处问题`,
  printed: (count: number) => `不采用从表上读出的规则 ${count} 条`,
  layouts: (count: number) => `${count} 种表样的列的指定`,
} as const;
