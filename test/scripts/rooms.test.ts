import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * The rooms of src/: what the linter allows (scripts/rooms.mjs) and what the compiler can see
 * (tsconfig.json).
 */

const ROOT = path.resolve(__dirname, '../..');

interface Room {
  readonly imports: readonly string[];
}
interface Project {
  readonly references?: readonly { readonly path: string }[];
}

const { ROOMS } = jest.requireActual<{ ROOMS: Readonly<Record<string, Room>> }>(
  path.join(ROOT, 'scripts/rooms.mjs'),
);

const project = (folder: string): Project =>
  JSON.parse(readFileSync(path.join(ROOT, folder, 'tsconfig.json'), 'utf8')) as Project;

const referredBy = (folder: string): readonly string[] =>
  (project(folder).references ?? [])
    .map((one) => path.relative(path.join(ROOT, 'src'), path.join(ROOT, folder, one.path)))
    .sort();

const PROJECTS = Object.keys(ROOMS).filter((room) =>
  existsSync(path.join(ROOT, 'src', room, 'tsconfig.json')),
);

/** The project that a room or a file of one belongs to. */
const projectOf = (allowed: string): string => {
  const name = allowed.replace(/\/\*\*$/, '');
  const projects = PROJECTS.filter((one) => name === one || name.startsWith(`${one}/`));
  return projects.sort((a, b) => b.length - a.length)[0] ?? name;
};

/** Names that depend on themselves, each with the path. */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) found.push([...way.slice(way.indexOf(name)), name].join(' → '));
    if (way.includes(name) || done.has(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return found;
}

/** Files of src, each with the files of src that it imports: values, types, `import('…')`. */
function imports(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.d)\.tsx?$/.test(file),
  );
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(path.join(ROOT, 'src', file), 'utf8'));
      const named = importedFiles.map(({ fileName }) => path.join(path.dirname(file), fileName));
      const found = named.map((name) => ENDS.map((end) => `${name}${end}`).find((one) => known.has(one)));
      return [file, found.filter((one) => one !== undefined)];
    }),
  );
}

const ENDS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

describe('the rooms of src', () => {
  it('import one way', () => {
    const allowed = Object.entries(ROOMS).map(([room, { imports }]): [string, readonly string[]] => [
      room,
      imports.map((one) => one.replace(/\/\*\*$/, '')).filter((one) => one in ROOMS),
    ]);
    expect(circles(new Map(allowed))).toEqual([]);
  });

  it('have no files that import each other, in types neither', () => {
    const graph = imports();
    expect([...graph.values()].flat().length).toBeGreaterThan(1000);
    expect(circles(graph)).toEqual([]);
  });

  it('finds a circle', () => {
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b → c → b']);
  });

  it.each(PROJECTS)('%s refers to the projects of the rooms that it may import', (room) => {
    const allowed = ROOMS[room]?.imports.map(projectOf).filter((one) => one !== room) ?? [];
    expect(referredBy(path.join('src', room))).toEqual([...new Set(allowed)].sort());
  });

  it('are all compiled, with the tests', () => {
    expect(PROJECTS.length).toBeGreaterThan(10);
    expect(referredBy('.')).toEqual([...PROJECTS, '../test'].sort());
  });

  it('have no project that the linter does not know', () => {
    expect(referredBy('.').filter((one) => one !== '../test' && !(one in ROOMS))).toEqual([]);
  });
});
