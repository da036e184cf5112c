import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '没有公式错误',
  fault: '公式出错',
  what: '表内单元格不应显示 #REF!、#NAME?、#DIV/0! 等错误。',
  why: '错误值会传到合计，系统也无法导入。',
  right: '总分 =SUM(H7,H14:H22)，显示 100',
  wrong: '总分显示 #REF!',
  limits: '只看表格范围内的单元格。',
  repair: '改正 {cell} 的公式，或改填数值。',
  sentences: {
    error: '{cell} 显示错误 {stated}。',
    'with-formula': '{cell} 显示错误 {stated}，公式为 ={formula}。',
  },
} satisfies CheckText;
