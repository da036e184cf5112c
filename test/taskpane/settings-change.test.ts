/** @jest-environment <rootDir>/test/support/once/page-environment.cjs */
import './support/node-globals';
import { localEngine } from '../../src/taskpane/local-engine';
import { createPane } from '../../src/taskpane/pane';
import { fixtureWorkbook } from '../support/fixtures';
import { eventually } from '../support/eventually';
import { memoryHost } from './support/memory-host';

describe('settings that are changed', () => {
  it('are in the document while the result is still being made, since nobody waits to close the file', async () => {
    const host = memoryHost(fixtureWorkbook('jiayuguan-2021'));
    let endless = false;
    const { session, store } = createPane(host, {
      ...localEngine,
      inspect: (...asked) => (endless ? new Promise(() => undefined) : localEngine.inspect(...asked)),
    });
    await session.start();
    await session.check();
    endless = true;
    void session.change({ ...store.get().settings, preset: 'draft' });
    await eventually(() => expect(host.settings).toContain('"preset":"draft"'));
    expect(store.get().checked?.preset).toBe('submission');
    await session.stop();
  });

  it('are said to be in force but not kept when the document refuses them', async () => {
    const host = memoryHost(fixtureWorkbook('jiayuguan-2021'));
    const { session, store } = createPane(
      { ...host, writeSettings: () => Promise.reject(new Error('refused')) },
      localEngine,
    );
    await session.start();
    await session.check();
    await session.change({ ...store.get().settings, preset: 'draft' });
    expect(store.get().checked?.preset).toBe('draft');
    expect(store.get().trouble?.sentence).toContain('设置已生效，但没有存进文档');
    await session.stop();
  });

  it('are kept, and the fault is named, when they cannot be judged', async () => {
    const host = memoryHost(fixtureWorkbook('jiayuguan-2021'));
    let broken = false;
    const { session, store } = createPane(host, {
      ...localEngine,
      inspect: (...asked) => (broken ? Promise.reject(new Error('broken')) : localEngine.inspect(...asked)),
    });
    await session.start();
    await session.check();
    broken = true;
    await session.change({ ...store.get().settings, preset: 'draft' });
    expect(host.settings).toContain('"preset":"draft"');
    expect(store.get().trouble?.sentence).toContain('broken');
    expect(store.get().trouble?.sentence).not.toContain('没有存进文档');
    await session.stop();
  });
});
