import { EMPTY_FILL } from '../../src/taskpane/fill';
import { fillListText } from '../../src/taskpane/fill-list';
import { openFixture } from '../excel-host';
import { panePerTest } from './support/open-pane';
import { planOf, proposal } from './support/samples';

const pane = panePerTest();

describe('the list of what is to be typed in', () => {
  const rate = proposal('G7', 0.9996, 'execution-rate');
  const plan = planOf({
    proposals: [
      proposal('H14', 9.5, 'indicator', { label: '外出\n稽核\t次数' }),
      { ...rate, label: '预算执行率', edit: { ...rate.edit, format: '0.00%' } },
      proposal('H15', 0.07, 'indicator', { label: '培训次数' }),
    ],
  });

  it('has a line for each cell that is ticked, in the order of the rows, as a person types it', () => {
    const state = { ...EMPTY_FILL, plan, ticks: { '自评表!H15': false } };
    expect(fillListText(state)).toBe(
      [
        '工作表\t单元格\t填入\t项目',
        '自评表\tG7\t99.96%\t预算执行率',
        '自评表\tH14\t9.5\t外出 稽核 次数',
      ].join('\n'),
    );
  });

  it('is copied by the pane without anything being written', async () => {
    const book = openFixture('mingguang-2022-blank.xlsx');
    const here = await pane(book);
    await here.session.change({ ...here.store.get().settings, marks: false });
    const before = book.describe();
    await here.session.check();
    await here.session.copyFillList();
    // The published form: 10 of 10 points for the rate that was reached.
    expect(here.clipboard[0]?.split('\n')).toContainEqual(
      expect.stringMatching(/^市外医疗专项调查费\tH7\t10\t/),
    );
    expect(book.describe()).toEqual(before);
  });
});
