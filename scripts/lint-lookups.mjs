/**
 * Part of `npm run lint`: finds objects that are used as tables with a key that may come from a file.
 * `TABLE[text]` on a plain object also finds what every object inherits (`constructor`, `toString`,
 * `__proto__`), so such tables are Maps, or are read with `own()`. It needs types, so it is not a rule of
 * ESLint, which would then be slow.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The only file where it is allowed: it tests first whether the table itself has the key. */
const GUARD = path.join('src', 'workbook', 'own.ts');

/** Faults of the files below `folder`: `file:line text`. */
export function lookupsIn(folder) {
  const inside = path.join(root, folder) + path.sep;
  // The projects of all rooms, read as one program.
  const config = {
    extends: './tsconfig.base.json',
    compilerOptions: {
      composite: false,
      noEmit: true,
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: ['node', 'jest', 'office-js', 'custom-functions-runtime'],
    },
    include: [folder],
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const found = [];
  for (const source of program.getSourceFiles()) {
    const name = path.relative(root, source.fileName);
    if (!path.resolve(source.fileName).startsWith(inside) || source.isDeclarationFile || name === GUARD)
      continue;
    const visit = (node) => {
      if (isLookup(checker, node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${name}:${line + 1} ${node.getText().replace(/\s+/g, ' ')}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** An object with an index signature of texts, read with a text that is not known beforehand. */
function isLookup(checker, node) {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
    return !isKnown(checker.getTypeAtLocation(node.left));
  }
  if (!ts.isElementAccessExpression(node)) return false;
  const { expression, argumentExpression } = node;
  if (isKnown(checker.getTypeAtLocation(argumentExpression))) return false;
  const table = checker.getApparentType(checker.getNonNullableType(checker.getTypeAtLocation(expression)));
  const kinds = table.isUnionOrIntersection() ? table.types : [table];
  return kinds.some((kind) => !checker.isArrayLikeType(kind) && isText(checker, kind));
}

function isText(checker, type) {
  return checker.getIndexInfosOfType(type).some(({ keyType }) => keyType.flags & ts.TypeFlags.String);
}

/** A number, a symbol, or one of a list of texts written in the sources. */
function isKnown(type) {
  if (type.isUnion()) return type.types.every(isKnown);
  return (
    (type.flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.ESSymbolLike | ts.TypeFlags.StringLiteral)) !== 0
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = lookupsIn('src');
  for (const fault of found) console.error(fault);
  if (found.length > 0) {
    console.error(
      `${found.length} lookups in plain objects by a text: use a Map, or own() of src/workbook/own.ts.`,
    );
    process.exitCode = 1;
  }
}
