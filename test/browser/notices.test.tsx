/** @jest-environment <rootDir>/test/support/once/page-environment.cjs */
import '../taskpane/support/node-globals';
import { FluentProvider } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { Notices } from '../../src/browser/parts/notices';
import type { PageSession } from '../../src/browser/session';
import { INITIAL_PAGE_STATE, type PageNotice } from '../../src/browser/state';
import { themeOf } from '../../src/taskpane/theme';

/** How long the page shows a notice. */

beforeAll(() => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
});
afterEach(() => jest.useRealTimers());

/** How often the message was removed after so many milliseconds. */
async function takenDownAfter(
  notice: PageNotice,
  ...milliseconds: readonly number[]
): Promise<readonly number[]> {
  jest.useFakeTimers();
  const notify = jest.fn();
  const session = { notify } as Partial<PageSession> as PageSession;
  const container = document.createElement('div');
  const root = createRoot(container);
  await act(async () =>
    root.render(
      <FluentProvider theme={themeOf('light')}>
        <Notices state={{ ...INITIAL_PAGE_STATE, notice }} session={session} />
      </FluentProvider>,
    ),
  );
  expect(container.textContent).toContain(notice.text);
  const counts: number[] = [];
  for (const time of milliseconds) {
    await act(async () => jest.advanceTimersByTime(time));
    counts.push(notify.mock.calls.length);
  }
  await act(async () => root.unmount());
  return counts;
}

describe('a message of the page', () => {
  test('stays 15 seconds where all went well', async () => {
    expect(await takenDownAfter({ tone: 'success', text: '已保存。' }, 14_999, 1)).toEqual([0, 1]);
  });

  test.each(['error', 'warning', 'info'] as const)('stays until it is closed: %s', async (tone) => {
    expect(await takenDownAfter({ tone, text: '请看。' }, 600_000)).toEqual([0]);
  });
});
