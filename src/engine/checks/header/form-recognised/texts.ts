import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '表格各栏都能认出',
  fault: '有的栏没有认出',
  what: '像自评表的表格，应能认出它需要的各栏；认不准的请您指认。',
  why: '认错一栏，后面的核对就都错了，所以宁可多问一句。',
  right: '三级指标、年度指标值、实际完成值、分值、得分各有一栏',
  wrong: '有两栏都写着“得分”，分不清哪一栏是自评得分',
  limits: '只问不判；指认后按指认的栏目核对。',
  repair: '请在窗格的“表与规则”页指认“{column}”一栏。',
  sentences: {
    doubtful: '{cell} “{column}”一栏认不准，可能是：{candidates}。',
    missing: '{cell} 这张表没有找到“{column}”一栏，与它有关的检查没有进行。',
  },
} satisfies CheckText;
