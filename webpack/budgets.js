import { gzipSync } from 'node:zlib';
import webpack from 'webpack';

/**
 * Fails the build when a bundle is larger than its limit. Sizes are gzipped kilobytes of the scripts and
 * styles that a page begins with (`entry`) and of the `parts` it fetches for one task, or of the whole
 * bundle.
 */
export class SizeBudget {
  /** @param {readonly {name: string, entry?: string, parts?: readonly string[], limit: number}[]} budgets limit in KB of 1024 bytes */
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    // Development builds are not minified.
    if (compiler.options.mode !== 'production') return;
    compiler.hooks.thisCompilation.tap('SizeBudget', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'SizeBudget', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT + 1 },
        () => {
          for (const budget of this.budgets) {
            const size = sizeOf(compilation, budget) / 1024;
            if (size <= budget.limit) continue;
            compilation.errors.push(
              new webpack.WebpackError(
                `${budget.name}: ${size.toFixed(1)} KB gzipped, allowed are ${budget.limit} KB (webpack/budgets.js). ` +
                  'Load what is not needed at the start later, or raise the budget with a reason.',
              ),
            );
          }
        },
      );
    });
  }
}

function sizeOf(compilation, { entry, parts = [] }) {
  const files = entry
    ? [entry, ...parts].flatMap((name) => compilation.namedChunkGroups.get(name).getFiles())
    : compilation.getAssets().map(({ name }) => name);
  return [...new Set(files)]
    .filter((name) => /\.(js|cjs|css)$/.test(name) && !name.startsWith('office-js/'))
    .reduce(
      (sum, name) => sum + gzipSync(compilation.getAsset(name).source.buffer(), { level: 9 }).length,
      0,
    );
}

/**
 * Measured: page of the add-in 3.9; with a formula 104 (with the rules of rows and the sentences of the
 * locale); with the pane 172; all of the add-in 410 (with the engine's worker); self-check 3.9; page without
 * Excel 206, all of it 2190; pj 575 (it grows with checks, sentences, rules and words of forms).
 */
export const BUDGETS = {
  addin: [
    { name: '加载项起步 (taskpane)', entry: 'taskpane', limit: 6 },
    { name: '只算 PJ 公式', entry: 'taskpane', parts: ['workbook', 'functions'], limit: 105 },
    { name: '窗格首屏', entry: 'taskpane', parts: ['workbook', 'pane'], limit: 175 },
    { name: '加载项全部脚本 (addin)', limit: 415 },
  ],
  self: [{ name: '自检页 (self)', entry: 'self', limit: 6 }],
  browser: [
    { name: '浏览器版首屏 (main)', entry: 'main', limit: 210 },
    { name: '浏览器版全部脚本 (browser)', limit: 2300 },
  ],
  // Read from a disk, so all checks, sentences and profiles are in one file; the library for old .xls is in
  // another.
  cli: [
    { name: '命令行 (pj)', entry: 'main', limit: 585 },
    { name: '命令行全部脚本', limit: 835 },
  ],
};
