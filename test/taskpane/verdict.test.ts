import { reportTexts } from '../../src/engine/locales/zh-CN/report';
import { GROUND_NAMES } from '../../src/taskpane/texts/labels';
import { toneOf } from '../../src/taskpane/verdict';

const NONE = { change: 0, fill: 0, explain: 0, optional: 0 };

describe('the verdict in the pane', () => {
  it.each([
    ['not-yet', { ...NONE, change: 1 }, 'error'],
    ['not-yet', { ...NONE, fill: 3 }, 'review'],
    ['explain', { ...NONE, explain: 1 }, 'warning'],
    ['ready', NONE, 'pass'],
    ['none', NONE, 'none'],
  ] as const)('%s with %j looks like %s', (answer, demands, tone) => {
    expect(toneOf({ answer, demands, title: '', detail: '', note: '' })).toBe(tone);
  });
});

describe('the words of the pane', () => {
  it('call sources as the report does', () => {
    for (const [ground, name] of Object.entries(GROUND_NAMES)) {
      expect(name).toBe(Object.entries(reportTexts).find(([key]) => key === `ground.${ground}`)?.[1]);
    }
  });
});
