/**
 * Says that making a check does nothing else, so that those a bundle does not use are left out of it. For the
 * bundle of the functions, which runs a dozen of them.
 */
module.exports = (source) => source.replaceAll('= defineCheck({', '= /*#__PURE__*/ defineCheck({');
