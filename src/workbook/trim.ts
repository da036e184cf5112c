/**
 * The text without such characters at its end. A pattern like `x+$` would walk a run of them anew from
 * each of its characters; this walks it once.
 */
export function withoutEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
