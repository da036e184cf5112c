const { default: Sequencer } = require('@jest/test-sequencer');

const { mutant } = JSON.parse(process.env.PJ_MUTATION);

/** Test files in the order of the mutation run: the fastest first. */
module.exports = class extends Sequencer {
  sort(tests) {
    const order = Object.keys(mutant?.tests ?? {});
    return [...tests].sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
  }
};
