import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '总分公式包括每一行',
  fault: '总分公式漏了行',
  what: '总分用公式求和时，公式应恰好包括每一项得分，不漏、不重、不多。',
  why: '插入指标行以后公式没有跟着改，总分就会少算。',
  right: '=SUM(H14:H22)+H7',
  wrong: '=SUM(H14:H21)+H7，漏了第 22 行',
  limits: '只读 SUM 和加法；其他公式不判断。',
  repair: '把公式改为包括全部得分：{expected}。',
  sentences: {
    short: '{cell} 的公式 ={stated} 没有包括 {cells}（{names}）。',
    twice: '{cell} 的公式 ={stated} 把 {cells} 算了两次。',
    extra: '{cell} 的公式 ={stated} 还包括了不是得分的 {cells}。',
  },
} satisfies CheckText;
