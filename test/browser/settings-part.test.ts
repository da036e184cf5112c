import { settingsIn } from '../../src/browser/reading/settings-part';
import { readDocument } from '../../src/taskpane/guest';
import { withSettings } from '../support/with-settings';

const TOTAL_WRONG = 'mutants/M003-TOTAL_SCORE_WRONG-mg2.xlsx';

const announced = async (text: string | null): Promise<string | undefined> => {
  const readProfile = () => Promise.reject(new Error('no rule is read'));
  return (await readDocument(text, { readProfile }, () => false)).brought?.sentence;
};

describe('settings inside a file that the page opens', () => {
  it('are said not to be taken where they are longer than any that are written', async () => {
    const bytes = withSettings(TOTAL_WRONG, JSON.stringify({ profile: 'hubei', more: 'x'.repeat(100_000) }));
    expect(await announced(settingsIn(bytes, '来.xlsx'))).toBe('文件带来的设置过长或已损坏，全部没有采用。');
  });

  it('are handed on as they stand where they can be read', async () => {
    const bytes = withSettings(TOTAL_WRONG, JSON.stringify({ profile: 'hubei' }));
    expect(settingsIn(bytes, '来.xlsx')).toBe('{"profile":"hubei"}');
    expect(await announced(settingsIn(bytes, '来.xlsx'))).toContain('指定的评分规则“hubei”');
  });
});
