/**
 * Rules of ESLint for this project: which room imports what, and which files may hold Chinese sentences and
 * expressions. The tables of rooms and packages are in rooms.mjs; test/scripts/lint.test.ts tries each
 * refusal.
 */
import path from 'node:path';

const SRC = `${path.sep}src${path.sep}`;

/** Path below src/ in slashes, without extension; null for files elsewhere. */
function belowSrc(file) {
  const at = file.lastIndexOf(SRC);
  return at < 0
    ? null
    : file
        .slice(at + SRC.length)
        .replaceAll(path.sep, '/')
        .replace(/\.[cm]?[jt]sx?$/, '')
        .replace(/\/index$/, '');
}

const isWithin = (file, folder) => file === folder || file.startsWith(`${folder}/`);

/** The room of a file: the longest name that matches. */
function roomOf(file, rooms) {
  return Object.keys(rooms)
    .filter((room) => isWithin(file, room))
    .sort((a, b) => b.length - a.length)[0];
}

/** @fluentui/react-components/x → @fluentui/react-components, node:fs → node:* */
function packageOf(specifier) {
  if (specifier.startsWith('node:')) return 'node:*';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Why an import is refused, or null. */
function refusal(file, specifier, rooms) {
  const own = belowSrc(file);
  const room = own === null ? undefined : roomOf(own, rooms);
  if (room === undefined) return own === null ? null : 'this file is in no room of src/';
  const { imports, packages } = rooms[room];
  if (!specifier.startsWith('.')) {
    const allowed = packages.some((one) =>
      typeof one === 'string'
        ? one === packageOf(specifier)
        : one.name === packageOf(specifier) && isWithin(own, one.in),
    );
    return allowed ? null : `src/${room} may not use the package ${packageOf(specifier)} here`;
  }
  const target = belowSrc(path.resolve(path.dirname(file), specifier));
  if (target === null) return 'what is outside src/ is no part of the program';
  const targetRoom = roomOf(target, rooms);
  if (targetRoom === room) return null;
  const opens = (one) => {
    if (one.endsWith('/**')) return isWithin(target, one.slice(0, -'/**'.length));
    return one in rooms ? one === targetRoom : isWithin(target, one);
  };
  const allowed = imports.some(opens);
  return allowed ? null : `src/${room} may import: ${imports.join(', ') || 'no other room'}`;
}

/** Every import, of values and of types, must be in the list of the room. */
const borders = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: { refused: '{{why}} (scripts/rooms.mjs).' },
  },
  create(context) {
    const [rooms] = context.options;
    const check = (node, source) => {
      const specifier = source?.type === 'TSLiteralType' ? source.literal.value : source?.value;
      const why =
        typeof specifier === 'string'
          ? refusal(context.filename, specifier, rooms)
          : 'an import has to name its file';
      if (why !== null) context.report({ node, messageId: 'refused', data: { why } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument),
      TSExternalModuleReference: (node) => check(node, node.expression),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0]),
      // The file of a worker: new URL('./x.worker.ts', import.meta.url).
      'NewExpression[callee.name="URL"][arguments.1.object.type="MetaProperty"]': (node) =>
        check(node, node.arguments[0]),
    };
  },
};

const CHINESE = /\p{Script=Han}/u;
const SENTENCE = /[，。；“”]/;
const WITH_VALUES = /[，。；“” ]/;

/**
 * A text for people: any Chinese text, however short (a label, a word used in a sentence elsewhere, the text
 * between tags). The engine also contains words of forms: there a text for people is one with the punctuation
 * of a sentence, or with values between blanks.
 */
const sentences = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      refused:
        'What people read is in locales/ or in the texts of the check or room, where it can be found and changed.',
    },
  },
  create(context) {
    const inEngine = isWithin(belowSrc(context.filename) ?? '', 'engine');
    const isSaid = (text, marks) => CHINESE.test(text) && (!inEngine || marks.test(text));
    const report = (node) => context.report({ node, messageId: 'refused' });
    const isPattern = (node) => node.parent.type === 'NewExpression' && node.parent.callee.name === 'RegExp';
    return {
      // Attributes of JSX too.
      Literal: (node) => {
        if (typeof node.value === 'string' && isSaid(node.value, SENTENCE)) report(node);
      },
      JSXText: (node) => {
        if (isSaid(node.value, SENTENCE)) report(node);
      },
      TemplateLiteral: (node) => {
        const text = node.quasis.map(({ value }) => value.cooked).join('');
        const marks = node.expressions.length > 0 ? WITH_VALUES : SENTENCE;
        if (isSaid(text, marks) && !isPattern(node)) report(node);
      },
    };
  },
};

/** Longest expression; a longer one is built from parts with names. */
const LONGEST_EXPRESSION = 120;

/** Chinese expressions are in src/engine/words, where each has a name and examples, and none is longer than a line. */
const words = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      elsewhere: 'Chinese expressions are in src/engine/words, with a name and examples.',
      long: `An expression longer than ${LONGEST_EXPRESSION} characters is put together from parts with names.`,
    },
  },
  create(context) {
    const isHome = isWithin(belowSrc(context.filename) ?? '', 'engine/words');
    return {
      'Literal[regex]': (node) => {
        if (!CHINESE.test(node.regex.pattern)) return;
        if (!isHome) context.report({ node, messageId: 'elsewhere' });
        else if (node.raw.length > LONGEST_EXPRESSION) context.report({ node, messageId: 'long' });
      },
      'NewExpression[callee.name="RegExp"]': (node) => {
        if (!isHome && CHINESE.test(context.sourceCode.getText(node)))
          context.report({ node, messageId: 'elsewhere' });
      },
    };
  },
};

export const houseRules = { rules: { borders, sentences, words } };
