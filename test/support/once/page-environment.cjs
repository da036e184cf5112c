const { default: TestEnvironment } = require('jest-environment-jsdom');
const { provide } = require('./provide.cjs');

/** A page for a test file, which shares with the others what is loaded once. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    provide(this.global, config);
  }
};
