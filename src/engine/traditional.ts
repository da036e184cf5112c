/**
 * Traditional characters in the words of forms. Schools and associations of Hong Kong and Macao print their forms
 * in them; labels are looked up in simplified characters.
 */
const PAIRS =
  '績绩產产標标預预項项數数執执權权實实達达額额總总撥拨際际級级說说據据專专單单報报評评價价過过質质時时經经濟济會会態态' +
  '續续響响滿满務务對对聯联繫系電电話话負负責责審审見见備备註注計计資资財财餘余結结轉转縣县區区鄉乡鎮镇門门開开發发' +
  '稱称類类屬属編编碼码號号與与進进問问題题節节約约間间環环內内減减調调後后當当歷历業业準准參参統统觀观員员檢检證证' +
  '驗验處处億亿萬万採采購购設设補补貼贴債债貸贷農农學学圖图應应複复體体態态點点績绩訓训習习運运維维護护機机關关' +
  '構构擬拟請请憑凭監监貨货領领導导';

const SIMPLIFIED = new Map(
  Array.from(
    { length: PAIRS.length / 2 },
    (_, at) => [PAIRS.charAt(at * 2), PAIRS.charAt(at * 2 + 1)] as const,
  ),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** 績效目標 → 绩效目标. */
export const simplified = (text: string): string =>
  text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
