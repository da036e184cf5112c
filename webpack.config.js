/**
 * One build for all faces. `webpack --env target=addin|browser|cli`; without a target all of them. Each
 * target is in webpack/<target>.js, which returns one or more configurations.
 */
const TARGETS = ['cli', 'addin', 'browser'];

export default async function config(env = {}, argv = {}) {
  const mode = argv.mode ?? 'production';
  const wanted = env.target ? String(env.target).split(',') : TARGETS;
  const parts = await Promise.all(
    wanted.map(async (target) => (await import(`./webpack/${target}.js`)).configure(mode, env)),
  );
  return parts.flat();
}
