import type { RibbonAction } from '../taskpane/session/session';
import type { SharedPage } from './page';

/** Buttons of the ribbon. They run in the page of the pane; their names are in manifest.xml. */
export function associateCommands(page: SharedPage): void {
  const buttons: Readonly<Record<string, () => Promise<void>>> = {
    check: () => showAndAct(page, 'check'),
    fill: () => showAndAct(page, 'fill'),
    clearMarks: () => clearMarks(page),
  };
  for (const [name, act] of Object.entries(buttons)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const done = (): void => event.completed();
      // Excel refuses further buttons until it is notified; the pane itself shows what went wrong.
      act().then(done, done);
    });
  }
}

/** Resolves when the pane is loaded: the pane itself shows the progress of the work. */
async function showAndAct(page: SharedPage, action: RibbonAction): Promise<void> {
  await show();
  const { session } = await page.openPane();
  void session.act(action);
}

/** The person sees the marks disappear; only if they do not is the pane needed to show the reason. */
async function clearMarks(page: SharedPage): Promise<void> {
  const { session, store } = await page.quietPane();
  await session.unmark();
  const { marked, trouble } = store.get();
  if (marked === false && trouble === null) return;
  await show();
  await page.openPane();
}

async function show(): Promise<void> {
  await Office.onReady();
  await Office.addin.showAsTaskpane();
}
