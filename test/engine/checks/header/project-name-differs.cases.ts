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
