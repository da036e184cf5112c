import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The rooms of src/: what the linter allows (scripts/rooms.mjs) and what the compiler knows of (tsconfig.json). */

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
const projectOf = (name: string): string =>
  PROJECTS.filter((one) => name === one || name.startsWith(`${one}/`)).sort(
    (a, b) => b.length - a.length,
  )[0] ?? name;

describe('the rooms of src', () => {
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
