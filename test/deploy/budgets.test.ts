import { runModule } from '../support/run-module';

/** The build fails if a bundle is larger than its budget or contains what may not be shipped. */

/**
 * Builds the self-check, the smallest bundle, with one budget in place of its own; returns the errors of the
 * build. Not minified: the workers of the minifier would run this code instead of their own.
 */
function build(plugin: string): string {
  const { out, err } = runModule(`
    import webpack from 'webpack';
    import { mkdtempSync, rmSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    import path from 'node:path';
    import { SizeBudget } from './webpack/budgets.js';
    import { configure } from './webpack/addin.js';
    const output = mkdtempSync(path.join(tmpdir(), 'pj-budget-'));
    const config = (await configure('production', {})).find(({ name }) => name === 'self');
    webpack({ ...config, optimization: { minimize: false }, output: { ...config.output, path: output }, plugins: [...config.plugins.filter((one) => !(one instanceof SizeBudget)), ${plugin}] }, (error, stats) => {
      rmSync(output, { recursive: true, force: true });
      console.log(JSON.stringify(error ? [String(error)] : stats.compilation.errors.map(({ message }) => message)));
    });`);
  expect(err).toBe('');
  return out.trim();
}

describe('the licences that may be shipped', () => {
  it('are the permissive ones; of alternatives one is enough, of several at once all are needed', () => {
    const { out } = runModule(`
      import { isAllowed } from './webpack/licences.js';
      const names = ['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND Apache-2.0', 'MIT AND GPL-3.0-only', 'GPL-3.0-only', 'SEE LICENSE IN LICENSE.md', ''];
      console.log(JSON.stringify(names.map(isAllowed)));`);
    expect(JSON.parse(out)).toEqual([true, true, true, false, false, false, false]);
  });
});

describe('the size budgets', () => {
  it('let a bundle pass that keeps to them', () => {
    expect(build("new SizeBudget([{ name: 'self', entry: 'self', limit: 12 }])")).toBe('[]');
  });

  it('fail the build with the size, the limit and what to do', () => {
    const errors = build(
      "new SizeBudget([{ name: 'first', entry: 'self', limit: 0.5 }, { name: 'whole', limit: 0.5 }])",
    );
    expect(errors).toMatch(/first: \d+\.\d KB gzipped, allowed are 0\.5 KB/);
    expect(errors).toMatch(/whole: \d+\.\d KB gzipped/);
  });
});
