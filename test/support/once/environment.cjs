const { TestEnvironment } = require('jest-environment-node');
const { provide } = require('./provide.cjs');

/** The environment of Node for a test file; what is loaded once is shared with other files. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    provide(this.global, config);
  }
};
