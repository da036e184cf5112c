import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The two lists of all checks, made from the folders `src/engine/checks/<area>/<id>`. */

export const CHECKS = 'src/engine/checks';

/** A rule, read from its folder and its `check.ts`. */
export interface RuleFolder {
  readonly area: string;
  readonly id: string;
  readonly code: string;
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

/** Every folder of a rule below `root`, by code. @throws when a `check.ts` has no code */
export function ruleFolders(root: string): readonly RuleFolder[] {
  const checks = path.join(root, CHECKS);
  return foldersIn(checks)
    .flatMap((area) => foldersIn(path.join(checks, area)).map((id) => ruleIn(root, area, id)))
    .sort((a, b) => a.code.localeCompare(b.code));
}

function ruleIn(root: string, area: string, id: string): RuleFolder {
  const file = path.join(CHECKS, area, id, 'check.ts');
  const code = /^\s*code: '(PJ\d{3})',$/m.exec(readFileSync(path.join(root, file), 'utf8'))?.[1];
  if (code === undefined) throw new Error(`${file}: no line with code: 'PJ…'`);
  return { area, id, code };
}

/** score-over-weight → scoreOverWeight, the name under which a check is exported. */
export function exportName(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const HEAD =
  '// Written by `node scripts/generate-checks-index.mjs` from the folders of the rules; a test compares them.\n';

function checksList(rules: readonly RuleFolder[]): string {
  return [
    HEAD + "import type { Check } from './define-check';",
    ...rules.map(({ area, id }) => `import { ${exportName(id)} } from './${area}/${id}/check';`),
    '',
    '/** Every check, by code. */',
    'export const ALL_CHECKS: readonly Check[] = [',
    ...rules.map(({ id }) => `  ${exportName(id)},`),
    '];',
    '',
  ].join('\n');
}

function textsList(rules: readonly RuleFolder[]): string {
  return [
    HEAD + rules.map(({ area, id }) => textsImport(area, id)).join('\n'),
    '',
    '/** The texts of every check for the user, by its id. */',
    'export const CHECK_TEXTS = {',
    ...rules.map(({ id }) => `  ${id.includes('-') ? `'${id}'` : id}: ${exportName(id)},`),
    '};',
    '',
  ].join('\n');
}

function textsImport(area: string, id: string): string {
  return `import { texts as ${exportName(id)} } from './${area}/${id}/texts';`;
}

/** The generated files by their path below `root`. */
export function checksIndex(root: string): Readonly<Record<string, string>> {
  const rules = ruleFolders(root);
  return {
    [`${CHECKS}/all-checks.ts`]: checksList(rules),
    [`${CHECKS}/all-texts.ts`]: textsList(rules),
  };
}
