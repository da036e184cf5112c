const { forget, loadOnce } = require('./load.cjs');

/**
 * Gives a test file what is loaded once. Every test file has its own global object with its own `Map` and
 * `Set`, but what is loaded once uses those of the process. So the test file gets those of the process too,
 * which comparisons need.
 */
function provide(global, { globalConfig }) {
  if (globalConfig.watch || globalConfig.watchAll) forget();
  global.loadOnce = loadOnce;
  Object.assign(global, { Map, Set });
}

module.exports = { provide };
