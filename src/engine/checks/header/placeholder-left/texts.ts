import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '模板提示语和空行已清理',
  fault: '还有模板提示语或空行',
  what: '不应留有模板的提示语（如“（100字以内）”）、占位文字（XX、……）或空的“指标2：”行。',
  why: '带着提示语上报，会被认为没有认真填写。',
  right: '评价结论写有本项目的结论',
  wrong: '评价结论：“结合自评情况，说明项目自评总分……（200字以内）”',
  limits: '同类的空行每张表只提醒一次；表末的填表说明不算。',
  repair: '删去提示语并填写内容；不用的空行请删除。',
  sentences: {
    hint: '{cell} 还是模板的提示语：“{stated}”。',
    rows: '{cell} 等 {count} 处留有模板的空行（如“{stated}”）。',
  },
} satisfies CheckText;
