/** What a blank form prints in places that are to be filled in. */

const NUMBERED =
  '指标\\s*(?:[:：]\\s*)?(?:(?:\\d+|[一二三四五六七八九十]+)\\s*)?(?:[:：.、]\\s*)?(?:\\/|无|-+|—+)?';

/** A name that was not filled in: 指标1：, ……, （可增行）. */
export const TEMPLATE_NAME = new RegExp(
  `^(?:${NUMBERED}|[.…。·⋯]+|\\/|无|-+|—+|\\*+|×+|X+|\\([^可]*可[^行删]*[行删].*\\))$`,
  'i',
);

/** A name that ends with a nil mark. */
export const ENDS_NIL = /[/无—-]$/;

/** A row of the template that was not used. */
export const UNUSED_NAME = /^(?:[.…。·⋯]+|指标\d*[:：]?)$/;

/** Notes printed under a form explain how to fill it in; they stay there. */
export const FILLING_NOTE = /^(?:注|备注|说明|填表说明|填报说明)[:：\d]/;

/** A row of the template without a name. */
export const EMPTY_TEMPLATE_ROW = /^(?:指标\d+[:：]?|[….]{2,}|⋯+|·{3,})$/;

/** A hint, a blank to fill in or an empty row contains one of these. */
export const MAY_BE_PLACEHOLDER = /字|请|说明|X|×|＊|\*|指标|[.…⋯·。]/;

/** Instructions of a template. */
export const TEMPLATE_HINT = /字以内|字左右|请(?:在此)?(?:填写|说明)|需说明原因|应单独说明/;

/** The row is optional. */
export const OPTIONAL = /选填/;
