import { violations } from './support/axe';
import type { Bench } from './support/page';
import { BUILD_TIME, openBench } from './support/page';
import { PAGE_SCENES } from './support/scenes';

/** Every state the manual shows, under axe-core. */
describe('axe-core finds nothing, and the console stays quiet, in', () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await openBench();
  }, BUILD_TIME);
  afterAll(() => bench.close());

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
