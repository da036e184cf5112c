import { copyName, workbooksAmong, type BroughtFile } from '../../src/browser/documents';
import { chosenFiles } from '../../src/browser/dropped';

const file = (name: string): BroughtFile => ({ file: new File(['x'], name), folder: '' });

describe('files brought to the page', () => {
  test('workbooks are taken, other files and lock files are passed over', () => {
    const { taken, passed } = workbooksAmong(
      ['自评表.xlsx', '旧表.XLS', '~$自评表.xlsx', '说明.docx', '目标表.et'].map(file),
    );
    expect(taken.map((brought) => brought.file.name)).toEqual(['自评表.xlsx', '旧表.XLS', '目标表.et']);
    expect(passed.map((brought) => brought.file.name)).toEqual(['~$自评表.xlsx', '说明.docx']);
  });

  test('files of a folder keep the place they have in it', () => {
    const inFolder = (path: string): File =>
      Object.defineProperty(new File(['x'], path.replace(/.*\//, '')), 'webkitRelativePath', { value: path });
    const files = chosenFiles([inFolder('各单位/教育局/自评表.xlsx'), inFolder('各单位/汇总.xlsx')]);
    expect(files.map(({ folder, file: { name } }) => [folder, name])).toEqual([
      ['各单位/教育局', '自评表.xlsx'],
      ['各单位', '汇总.xlsx'],
    ]);
  });

  test('a saved copy never has the name of the original', () => {
    const at = new Date(2026, 2, 1, 9, 5);
    expect(copyName('2022年自评表.xlsx', true, at)).toBe('2022年自评表-已改-0301-0905.xlsx');
    expect(copyName('旧表.xls', true, at)).toBe('旧表-已改-0301-0905.xlsx');
  });

  test('saving a copy of a copy does not pile up endings', () => {
    const later = new Date(2026, 2, 1, 18, 30);
    expect(copyName('2022年自评表-已改-0301-0905.xlsx', true, later)).toBe(
      '2022年自评表-已改-0301-1830.xlsx',
    );
    expect(copyName('2022年自评表-副本-0301-0905.xlsx', true, later)).toBe(
      '2022年自评表-已改-0301-1830.xlsx',
    );
  });

  test('a copy in which nothing was changed does not say that something was', () => {
    const at = new Date(2026, 2, 1, 9, 5);
    expect(copyName('2022年自评表.xlsx', false, at)).toBe('2022年自评表-副本-0301-0905.xlsx');
    // It still holds the changes of the earlier copy.
    expect(copyName('2022年自评表-已改-0228-0905.xlsx', false, at)).toBe('2022年自评表-已改-0301-0905.xlsx');
  });
});
