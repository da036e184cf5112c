import type { Basis, Ground } from '../basis';

/** A document, a form or a published program from which rules were taken. */
export interface Document {
  readonly id: string;
  /** Its title, or a description and where it was published. */
  readonly text: string;
}

/** Documents on which several profiles are based; a document for one region only is in the file of the region. */
const SHARED = {
  unread: '财预〔2020〕10号《项目支出绩效评价管理办法》',
  'notes-points': '四川省中江县、安徽省天长市（2022年度）公开的自评表所附备注',
  'notes-ratio': '公开的项目支出绩效自评表所附的计分说明（实际值÷指标值×分值）',
  'notes-tiers': '四川省中江县公开的自评表所附备注',
  'grades-page': '预算部门公开的一个说明页面',
  'system-generic': '预算管理一体化系统绩效模块（通用版）公开的程序',
  'system-fund': '预算管理一体化系统绩效模块资金页公开的校验程序',
  'system-regions': '预算管理一体化系统绩效模块公开程序中的地区开关',
  'form-sichuan': '四川省青神县、大英县公开的部门预算项目支出绩效自评表',
  practice: '公开的自评表和复核意见中的通行做法',
} as const;

/** Cites a document; `detail` names the passage in our own words. */
export function cite(source: keyof typeof SHARED | Document, ground: Ground, detail = ''): Basis {
  const { id, text } = typeof source === 'string' ? { id: source, text: SHARED[source] } : source;
  return { id, text: detail === '' ? text : `${text}：${detail}`, ground };
}
