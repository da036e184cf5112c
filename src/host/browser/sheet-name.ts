/** Excel allows no longer sheet names. */
const LONGEST_NAME = 31;

/** A sheet name Excel accepts that no other sheet has (`taken` in lower case). */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const clean =
    wanted
      .replace(/[\\/?*[\]:]/g, ' ')
      .trim()
      .slice(0, LONGEST_NAME) || '检查报告';
  if (!taken.has(clean.toLowerCase())) return clean;
  for (let number = 2; ; number += 1) {
    const suffix = `(${number})`;
    const name = clean.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
