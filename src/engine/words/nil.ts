/** Marks for “nothing to fill in here”. */

/** 一 alone is a dash that was typed or scanned wrongly. */
export const DASH = /^(?:[-‐‑‒–—―─_/\\*×·.…~−]+|一{1,2})$/;

/** 无: nothing, or the answer that there was none. */
export const NONE = /^(?:\/?无|暂无|没有|空|无指标值|未设置|未设定)$/;

/** 不适用, 不涉及, N/A. */
export const NOT_APPLICABLE = /^(?:本项)?(?:不适用|不涉及|无此项|不作要求|n\/?a)[。.]?$/i;

/** 不适用, 无此项, N/A in any script: every such mark has one of these characters. */
export const MAY_BE_NOT_APPLICABLE = /[不无nN\uf967\u2f46ⁿＮｎ\ud835]/;

/** Names without meaning. */
export const SAYS_NOTHING = /^(?:不适用|无|其他)$/;

/** 无 is an answer to an item such as 违规情况; a dash is not. */
export const SAYS_NONE = /[无不]/;
