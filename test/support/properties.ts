import fc from 'fast-check';

/**
 * fast-check with the same seed in every run, so that only a change of the code decides whether the tests
 * pass. Another seed: `PJ_SEED=7 npm test -- robust`; thousands of forms of a new seed: `npm run bench --
 * generated`.
 */
fc.configureGlobal({ seed: Number(process.env.PJ_SEED ?? 2026) });

export { fc };
