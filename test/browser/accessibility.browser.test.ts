import { violations } from './support/axe';
import { benchForAll } from './support/page';
import { PAGE_SCENES } from './support/scenes';

/** Every state shown in the manual, checked by axe-core. */
describe('axe-core finds nothing, and the console stays quiet, in', () => {
  const bench = benchForAll();

  test.each(PAGE_SCENES)(
    '$name',
    async ({ options, reach }) => {
      const { page, context, errors, foreign } = await bench.visit(options);
      await reach(page);
      expect(await violations(page)).toEqual([]);
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      await context.close();
    },
    240_000,
  );
});
