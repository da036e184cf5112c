/** Marks that say that nothing belongs in a cell. */

/** 一 alone is a dash that was typed or scanned wrongly. */
export const DASH = /^(?:[-‐‑‒–—―─_/\\*×·.…~−]+|一{1,2})$/;

/** 无: nothing, or the answer that there was none. */
export const NONE = /^(?:\/?无|暂无|没有|空|无指标值|未设置|未设定)$/;

/** 不适用, 不涉及, N/A. */
export const NOT_APPLICABLE = /^(?:本项)?(?:不适用|不涉及|无此项|不作要求|n\/?a)[。.]?$/i;

/** 不适用, 无此项, N/A in any script: no mark that says so without one of these. */
export const MAY_BE_NOT_APPLICABLE = /[不无nN\uf967\u2f46ⁿＮｎ\ud835]/;

/** Names that say nothing. */
export const SAYS_NOTHING = /^(?:不适用|无|其他)$/;

/** 无 answers a question such as 违规情况; a dash answers nothing. */
export const SAYS_NONE = /[无不]/;
