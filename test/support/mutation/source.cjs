const { readFileSync } = require('node:fs');
const ts = require('typescript');

/** What a mutation makes of an operator. */
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

/** Methods that stand for comparisons of decimals, and for all and any. */
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

/** Every single change of a source file: where, what stands there, what is put there. */
function mutantsOf(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants = [];
  const add = (node, after) => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ start, line, before: node.getText(source), after });
  };
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    if (ts.isBinaryExpression(node)) {
      const joinsText = [node.left, node.right].some(ts.isStringLiteralLike);
      for (const after of joinsText ? [] : (OPERATORS[node.operatorToken.getText(source)] ?? []))
        add(node.operatorToken, after);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const after = METHODS[node.expression.name.text];
      if (after) add(node.expression.name, after);
    }
    if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText(source)})`);
    if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText(source)})`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

/** The text with the mutant of PJ_MUTANT in it, where it is for this file. */
function mutated(text, file) {
  if (!process.env.PJ_MUTANT) return text;
  const mutant = JSON.parse(process.env.PJ_MUTANT);
  if (mutant.file !== file) return text;
  return text.slice(0, mutant.start) + mutant.after + text.slice(mutant.start + mutant.before.length);
}

module.exports = { mutantsOf, mutated };
