/** A number with optional thousands separators, as a part of an expression. */
export const NUMBER = '[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';

/** The same without its sign. */
export const UNSIGNED = NUMBER.replace('[+-]?', '');
