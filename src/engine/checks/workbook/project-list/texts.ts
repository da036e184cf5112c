import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '项目清单与各表一致',
  fault: '项目清单与各表不一致',
  what: '工作簿里有项目清单或汇总表的，清单上的项目都有自评表（目标表），各表的项目都在清单上，名称一致。',
  why: '报送时按清单清点，缺表、多表或名称不一致都要退回。',
  right: '清单 5 个项目，后附 5 张表，名称逐一对应',
  wrong: '清单写“信息化建设和维修经费”，表上写“信息中心建设和维修经费”',
  limits:
    '比较时不计编码、空格、括号和引号；清单上的项目不到一半有表的，视为只附了部分表，不提缺表；不到一半的表在清单上的，也不提多表。',
  repair: '核对清单与各表，补齐或统一名称。',
  repairs: {
    'no-form': '补上“{project}”的表，或从清单中删去。',
    'not-listed': '把“{project}”补进清单，或删去这张表。',
    differs: '统一为预算批复的项目名称。',
  },
  sentences: {
    'no-form': '{cell} 清单上的“{project}”在本工作簿里没有对应的表。',
    'not-listed': '{cell} 项目“{project}”不在“{sheet}”的项目清单上。',
    differs: '{cell} 清单写“{project}”，“{sheet}”{address} 写“{other}”，名称不一致。',
  },
} satisfies CheckText;
