import type { Basis, Ground } from '../basis';

/** Documents, forms and published programs the rules were taken from. */
const DOCUMENTS = {
  unread: '财预〔2020〕10号《项目支出绩效评价管理办法》',
  'notes-points': '四川省中江县、安徽省天长市（2022年度）公开的自评表所附备注',
  'notes-ratio': '公开的项目支出绩效自评表所附的计分说明（实际值÷指标值×分值）',
  'notes-tiers': '四川省中江县公开的自评表所附备注',
  'grades-page': '预算部门公开的一个说明页面',
  'system-generic': '预算管理一体化系统绩效模块（通用版）公开的程序',
  'system-fund': '预算管理一体化系统绩效模块资金页公开的校验程序',
  'system-hubei': '预算管理一体化系统绩效模块（湖北开关）公开的计分说明',
  'system-regions': '预算管理一体化系统绩效模块公开程序中的地区开关',
  'form-anhui': '安徽省明光市、天长市、池州市公开的2022年度项目支出绩效自评表',
  'form-hubei': '湖北省曾都区2022年度绩效自评表所附备注',
  'form-guangdong': '广东省江门市2023年度部门整体支出绩效自评指标评分表（一张公开表）',
  'form-gansu': '甘肃省嘉峪关市2021年度整体支出绩效自评表（一张公开表）',
  'form-henan': '河南省安阳市2021年度绩效目标表（一张公开表）',
  'form-beijing': '北京市海淀区2016年度项目支出绩效自评表填表说明（一张公开表）',
  'form-ningxia': '宁夏银川市2021年度项目支出绩效自评表（一张公开表）',
  'form-sichuan': '四川省青神县、大英县公开的部门预算项目支出绩效自评表',
  'form-hunan': '湖南省2018年度部门整体支出绩效评价指标表',
  'review-sichuan': '成都市郫都区绩效自评复核标准',
  practice: '公开的自评表和复核意见中的通行做法',
} as const;

export type DocumentId = keyof typeof DOCUMENTS;

/** Cites a document; `detail` says which part of it, in our own words. */
export function cite(id: DocumentId, ground: Ground, detail = ''): Basis {
  return { id, text: detail === '' ? DOCUMENTS[id] : `${DOCUMENTS[id]}：${detail}`, ground };
}
