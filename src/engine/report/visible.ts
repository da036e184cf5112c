/**
 * What a terminal or an editor acts on instead of showing it: controls (C0, DEL, C1), format characters (marks
 * that turn the direction of writing, invisible ones), separators of lines and paragraphs, halves of surrogates;
 * and letters and signs that are blank (Hangul fillers, the empty Braille cell).
 */
const ACTING = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\u034f|\u115f|\u1160|\u2800|\u3164|\uffa0/gu;

/** A line break inside a text from a file, as one sign. */
const BREAK = '⏎';

/**
 * A text as one line that only shows: no cell, sheet, file or profile name can colour, clear, move, hide or begin a
 * line of its own. Everything that is printed goes through it, and so do the lines of text reports.
 */
export function visibleLine(text: string): string {
  return text.replace(/\r\n?|\n/g, BREAK).replace(ACTING, escaped);
}

/** JSON in which such characters are escapes; they are only inside strings, where that means the same. */
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
