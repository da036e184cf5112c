import { casesOf } from '../../../support/altered';
import { titled } from './forms';

casesOf('PJ103', [
  { says: 'does not apply when the title names no project', outcome: 'does-not-apply' },
  { says: 'holds when title and field agree', base: 'hubei', outcome: 'holds' },
  {
    says: 'is violated when they differ',
    base: 'hubei',
    change: { B3: '基金稽核培训经费' },
    outcome: 'violated',
    findings: [{ at: 'B3', severity: 'warning', stated: '基金稽核培训经费' }],
  },
  {
    says: 'holds where year and 资金项目 stand in one of them only, and 绩效 in none',
    rows: titled('2020年市级服务贸易发展资金项目自评表', '2020年市级服务贸易发展资金'),
    outcome: 'holds',
  },
  {
    says: 'holds where the office stands in front of the name in the title',
    rows: titled(
      '衡南县市场监督管理局食品安全抽样检测工作经费项目支出绩效自评表',
      '食品安全抽样检测工作经费',
    ),
    outcome: 'holds',
  },
  {
    says: 'holds where the office and the year stand in front of a name that the title shortens',
    rows: titled('黔岭州第三人民医院2021年度重点专科能力建设项目支出绩效自评表', '重点专科能力建设补助资金'),
    outcome: 'holds',
  },
  {
    says: 'holds where only the field says whose money it is',
    rows: titled('农业产业发展资金转移支付区域绩效自评表', '中央农业产业发展资金'),
    outcome: 'holds',
  },
  {
    says: 'holds where the title leaves out the beginning of the name',
    rows: titled('微更新项目绩效自评复核表', '背街小巷和口袋公园微更新'),
    outcome: 'holds',
  },
  {
    says: 'is violated by another word in front of the name',
    rows: titled('进口食品安全抽样检测工作经费项目支出绩效自评表', '食品安全抽样检测工作经费'),
    outcome: 'violated',
  },
  {
    says: 'quotes the name without 区域 of 区域绩效自评表',
    rows: titled('城乡建设发展试点区域绩效自评表', '城乡建设发展示范'),
    outcome: 'violated',
    findings: [{ at: 'B3', expected: '城乡建设发展试点' }],
  },
  {
    says: 'cannot judge two names without a word in common: a group of projects and one of them',
    rows: titled('城市道路养护项目支出绩效自评表', '办案设备'),
    outcome: 'cannot-judge',
    findings: [],
  },
]);
