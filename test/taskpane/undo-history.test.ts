import { BUILDS, MICROSOFT_365, openFixture, type ExcelVersion } from '../excel-host';
import { panePerTest, settled, type OpenPane } from './support/open-pane';

/** How much undo history a person loses by a check, a re-check and a fill, in every build. */

const pane = panePerTest();

const MERGED_AREAS = 'Range.getMergedAreasOrNullObject';

async function opened(version: ExcelVersion): Promise<OpenPane> {
  const here = await pane(openFixture('mingguang-2022-blank.xlsx'), { version });
  expect(here.excel.book.undo.emptied).toEqual([]);
  return here;
}

/** A person types a remark beside the first form. */
async function type(here: OpenPane): Promise<void> {
  const [sheet] = here.excel.book.sheets;
  here.excel.user.types(sheet?.name ?? '', 'L2', `备注${Math.random()}`);
  await settled();
}

describe('the undo history', () => {
  it.each(BUILDS)(
    'is asked for once by checks without marks, and never by a re-check, in $name',
    async (version) => {
      const here = await opened(version);
      const { undo } = here.excel.book;
      await here.session.change({ ...here.store.get().settings, marks: false });
      undo.resetCounts();
      await here.session.check();
      expect(undo.emptied).toEqual([MERGED_AREAS]);
      await type(here);
      await here.session.check();
      await here.session.check();
      expect([undo.emptied, undo.makers]).toEqual([[MERGED_AREAS], ['person']]);
    },
  );

  it('keeps marks and a fill as steps of their own in Microsoft 365', async () => {
    const here = await opened(MICROSOFT_365);
    const { book, user } = here.excel;
    await here.session.check();
    expect([book.undo.emptied, book.undo.makers]).toEqual([[MERGED_AREAS], ['add-in']]);
    await here.session.check();
    expect(book.undo.makers).toEqual(['add-in']);
    const before = book.describe();
    await here.session.fill();
    expect(here.store.get().fill.result).toMatchObject({ kind: 'filled', skipped: [] });
    // The scores; the marks of the check that follows, where they differ.
    expect(book.undo.emptied).toEqual([MERGED_AREAS]);
    const steps = book.undo.makers.length - 1;
    expect([1, 2]).toContain(steps);
    for (let step = 0; step < steps; step += 1) user.undoes();
    expect(book.describe()).toEqual(before);
  });

  it.each(BUILDS.filter(({ undo }) => undo === 'emptied'))(
    'is emptied in $name by what is written, and by nothing else',
    async (version) => {
      const here = await opened(version);
      const { undo } = here.excel.book;
      await here.session.check();
      // Merged areas; marks.
      expect(undo.emptied).toHaveLength(2);
      await type(here);
      await here.session.check();
      expect([undo.emptied.length, undo.makers]).toEqual([2, ['person']]);
      undo.resetCounts();
      await here.session.fill();
      // The scores; the marks of the check that follows, where they differ.
      expect([1, 2]).toContain(undo.emptied.length);
      expect(undo.emptied).not.toContain(MERGED_AREAS);
    },
  );
});
