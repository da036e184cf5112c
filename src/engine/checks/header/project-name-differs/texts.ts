import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '项目名称前后一致',
  fault: '项目名称前后不一致',
  what: '标题里的项目名称与“项目名称”栏应当一致（编码和括号内容不计）。',
  why: '名称不一致，复核人员无法确定说的是哪个项目。',
  right: '标题“信息中心建设和维修经费项目绩效自评表”，项目名称“信息中心建设和维修经费”',
  wrong: '标题“医保信息中心建设和维修经费项目绩效自评表”，项目名称“信息中心建设和维修经费”',
  limits: '标题里没有项目名称时不适用；只作提醒。',
  repair: '统一为预算批复的项目名称。',
  sentences: { differs: '{cell} 项目名称是“{stated}”，标题里写的是“{expected}”。' },
} satisfies CheckText;
