/** The most that a form may get, and the faults for which there is such a cap. */

export const CAP = /总?得分不得(?:超过|高于)(\d{2,3})分/;

/** Words for the faults for which there is a cap. */
export const TROUBLE =
  /(?:审计|巡视|巡察|财会监督)[^。;；]{0,20}(?:发现|披露|查出|指出)|通报批评|被通报|重大不良(?:社会)?影响|负面舆情|被问责/;

/** A sentence that denies the fault. */
export const DENIED = /未|没有|无|不存在|零/;

/** A sentence about what would follow from a fault. */
export const CONDITIONAL = /如|若|不得|扣分/;
