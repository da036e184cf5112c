const { readFileSync } = require('node:fs');
const ts = require('typescript');

/** The operator that replaces an operator. */
const OPERATORS = {
  '<': ['<='],
  '<=': ['<'],
  '>': ['>='],
  '>=': ['>'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
};

/** Methods that compare decimals, and `every` and `some`, with their replacements. */
const METHODS = {
  lt: 'lte',
  lte: 'lt',
  gt: 'gte',
  gte: 'gt',
  plus: 'minus',
  minus: 'plus',
  some: 'every',
  every: 'some',
};

/**
 * All mutants of a source file: the place, the old text, the new text, and the code (`from` to `to`) whose
 * evaluation means that the mutant was reached.
 */
function mutantsOf(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants = [];
  const add = (node, after, reached) => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    const place = reached && { from: reached.getStart(source), to: reached.getEnd() };
    mutants.push({ start, line, before: node.getText(source), after, ...place });
  };
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    if (ts.isBinaryExpression(node)) {
      const joinsText = [node.left, node.right].some(ts.isStringLiteralLike);
      for (const after of joinsText ? [] : (OPERATORS[node.operatorToken.getText(source)] ?? []))
        add(node.operatorToken, after, node);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const after = METHODS[node.expression.name.text];
      // The first argument is evaluated only if the method is called, also after `?.`.
      if (after)
        add(
          node.expression.name,
          after,
          node.arguments.find((one) => !ts.isSpreadElement(one)),
        );
    }
    for (const tested of [
      ts.isConditionalExpression(node) && node.condition,
      ts.isIfStatement(node) && node.expression,
    ])
      if (tested) add(tested, `!(${tested.getText(source)})`, tested);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

/** The text with the mutant, if it is of this file. */
function mutated(text, file, mutant) {
  if (mutant.file !== file) return text;
  return text.slice(0, mutant.start) + mutant.after + text.slice(mutant.start + mutant.before.length);
}

/**
 * The text with the same behaviour, which also notes in `globalThis.reachedMutants` the mutants that are
 * reached.
 */
function watched(text, file) {
  const inserts = mutantsOf(file).flatMap(({ from, to }, index) =>
    from === undefined
      ? []
      : [
          { at: from, order: 1, put: `(reachedMutant(${index}),` },
          { at: to, order: 0, put: ')' },
        ],
  );
  inserts.sort((a, b) => b.at - a.at || b.order - a.order);
  let result = text;
  for (const { at, put } of inserts) result = result.slice(0, at) + put + result.slice(at);
  // `var`: modules that import each other call functions of this one before its first line has run.
  return `${result}
var reachedHere;
function reachedMutant(index) {
  reachedHere ??= (globalThis.reachedMutants ??= {})[${JSON.stringify(file)}] ??= [];
  reachedHere[index] = true;
}`;
}

module.exports = { mutantsOf, mutated, watched };
