import { appearanceOf, themeOf } from '../../src/taskpane/theme';

// The themes alone: the package of all components takes seconds to load.
jest.mock('@fluentui/react-components', () => jest.requireActual('@fluentui/react-theme'));

describe('the appearance that fits an Office theme', () => {
  it.each([
    ['Colorful and White', '#FFFFFF', '#242424', 'light'],
    ['Dark Gray', '#666666', '#FFFFFF', 'dark'],
    ['Black', '#262626', '#FFFFFF', 'dark'],
    ['Windows high contrast black', '#000000', '#FFFF00', 'contrast'],
    ['Windows high contrast with white text', '#000000', '#FFFFFF', 'contrast'],
  ])('%s', (_, bodyBackgroundColor, bodyForegroundColor, appearance) => {
    expect(appearanceOf({ bodyBackgroundColor, bodyForegroundColor })).toBe(appearance);
  });

  it('is left to the system where the host tells nothing', () => {
    expect(appearanceOf({})).toBeNull();
    expect(appearanceOf({ bodyBackgroundColor: 'white' })).toBeNull();
  });

  it('differs for each of them', () => {
    const backgrounds = (['light', 'dark', 'contrast'] as const).map(
      (appearance) => themeOf(appearance).colorNeutralBackground1,
    );
    expect(new Set(backgrounds).size).toBe(3);
  });
});
