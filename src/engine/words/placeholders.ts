/** What a blank form prints where a person is to write. */

const NUMBERED =
  '指标\\s*(?:[:：]\\s*)?(?:(?:\\d+|[一二三四五六七八九十]+)\\s*)?(?:[:：.、]\\s*)?(?:\\/|无|-+|—+)?';

/** A name nobody has filled in: 指标1：, ……, （可增行）. */
export const TEMPLATE_NAME = new RegExp(
  `^(?:${NUMBERED}|[.…。·⋯]+|\\/|无|-+|—+|\\*+|×+|X+|\\([^可]*可[^行删]*[行删].*\\))$`,
  'i',
);

/** A name that ends with a mark for nothing. */
export const ENDS_NIL = /[/无—-]$/;

/** A row of the template that was not used. */
export const UNUSED_NAME = /^(?:[.…。·⋯]+|指标\d*[:：]?)$/;
