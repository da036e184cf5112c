/**
 * Characters that a terminal or an editor obeys or does not show: controls (C0, DEL, C1), format characters (marks
 * of writing direction, invisible ones), separators of lines and paragraphs, halves of surrogates; also letters
 * and signs that are blank (Hangul fillers, the empty Braille cell).
 */
const ACTING = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\u034f|\u115f|\u1160|\u2800|\u3164|\uffa0/gu;

/** Shown instead of a line break inside a text from a file. */
const BREAK = '⏎';

/**
 * A text as one line that is only shown: no name of a cell, sheet, file or profile can colour, clear, move or hide
 * text or start a new line. Everything that is printed goes through it, also the lines of text reports.
 */
export function visibleLine(text: string): string {
  return text.replace(/\r\n?|\n/g, BREAK).replace(ACTING, escaped);
}

/** JSON with such characters as escapes. They occur only inside strings, where the escape has the same meaning. */
export function visibleJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(ACTING, (char) =>
    char === '\n' ? char : Array.from({ length: char.length }, (_, at) => unit(char, at)).join(''),
  );
}

function escaped(char: string): string {
  if (char === '\t') return ' ';
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}

function unit(char: string, at: number): string {
  return `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`;
}
