const { forget, loadOnce } = require('./load.cjs');

/**
 * Gives the world of a test file what is loaded once. Every test file has its own world with its own `Map` and `Set`,
 * and what is loaded once has those of the process: they are the same for both, for equality asks for that.
 */
function provide(global, { globalConfig }) {
  if (globalConfig.watch || globalConfig.watchAll) forget();
  global.loadOnce = loadOnce;
  Object.assign(global, { Map, Set });
}

module.exports = { provide };
