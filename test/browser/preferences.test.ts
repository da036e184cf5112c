import { DEFAULT_PREFERENCES, parsePreferences } from '../../src/browser/storage/preferences';

describe('choices kept in the browser', () => {
  test('nothing kept means the defaults; recent files are not kept without consent', () => {
    expect(parsePreferences(null)).toEqual(DEFAULT_PREFERENCES);
    expect(DEFAULT_PREFERENCES.keepRecent).toBe(false);
  });

  test('what was chosen comes back', () => {
    const chosen = {
      theme: 'dark',
      paneWidth: 520,
      paneCollapsed: true,
      filesCollapsed: true,
      keepRecent: true,
    } as const;
    expect(parsePreferences(JSON.stringify(chosen))).toEqual(chosen);
  });

  test('damaged or odd entries fall back one by one', () => {
    expect(parsePreferences('{')).toEqual(DEFAULT_PREFERENCES);
    expect(parsePreferences('"dark"')).toEqual(DEFAULT_PREFERENCES);
    expect(parsePreferences('{"theme":"pink","paneWidth":-4,"paneCollapsed":true}')).toEqual({
      ...DEFAULT_PREFERENCES,
      paneCollapsed: true,
    });
  });
});
