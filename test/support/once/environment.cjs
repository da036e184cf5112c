const { TestEnvironment } = require('jest-environment-node');
const { provide } = require('./provide.cjs');

/** Node for a test file, which shares with the others what is loaded once. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    provide(this.global, config);
  }
};
