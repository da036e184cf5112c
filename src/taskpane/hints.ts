import type { Tab } from './state';

/** What a page of the pane is for, shown the first time it is opened on this computer. */
const HINTS: Readonly<Partial<Record<Tab, string>>> = {
  findings: '点一条就转到那一格；右边的按钮改好它，可以撤销。F8 看下一处。',
  fill: '逐行看“原值 → 新值”，不想写的去掉勾；点“写入”才改表，写错了可以撤销。',
  submit: '这里写着还缺什么；都好了，这里是最后几步，做完一步自动打勾。',
  forms: '这里写明每张表用了哪套评分规则、凭什么认定；认错了就另选。',
};

const HINTS_KEY = 'pj-hints';

/** The hint of a page that was not shown yet; from now on it was. Without storage it is shown each time. */
export function firstHint(tab: Tab, storage: () => Pick<Storage, 'getItem' | 'setItem'>): string | null {
  const hint = HINTS[tab];
  if (hint === undefined) return null;
  try {
    const told = (storage().getItem(HINTS_KEY) ?? '').split(' ');
    if (told.includes(tab)) return null;
    storage().setItem(HINTS_KEY, [...told, tab].join(' ').trim());
  } catch {
    // Storage may be forbidden or full.
  }
  return hint;
}
