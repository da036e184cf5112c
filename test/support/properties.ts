import fc from 'fast-check';

/**
 * fast-check with the same draws in every run, so that a change, not the draw, decides whether the tests
 * pass. Other draws: `PJ_SEED=7 npm test -- robust`; thousands of forms of a fresh draw:
 * `npm run bench -- generated`.
 */
fc.configureGlobal({ seed: Number(process.env.PJ_SEED ?? 2026) });

export { fc };
