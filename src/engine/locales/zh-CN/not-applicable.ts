/** What to do with a row of 不适用: the only advice, for checks, filling and pane. */
export const NOT_APPLICABLE_ADVICE =
  '把该行的分值和得分都改为“/”，分值分给同组的其他指标；分不了的，在得分格里写“不适用”，总分不再等它';
