import type { RibbonAction } from '../taskpane/session/session';
import type { SharedPage } from './page';

/** Buttons of the ribbon. They act in the page of the pane; their names are in manifest.xml. */
export function associateCommands(page: SharedPage): void {
  const buttons: Readonly<Record<string, () => Promise<void>>> = {
    check: () => showAndAct(page, 'check'),
    fill: () => showAndAct(page, 'fill'),
    clearMarks: () => clearMarks(page),
  };
  for (const [name, act] of Object.entries(buttons)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const done = (): void => event.completed();
      // Excel refuses further buttons until it is notified; what went wrong, the pane says itself.
      act().then(done, done);
    });
  }
}

/** Done when the pane is there: it shows by itself how far the work is. */
async function showAndAct(page: SharedPage, action: RibbonAction): Promise<void> {
  await show();
  const { session } = await page.openPane();
  void session.act(action);
}

/** The marks vanish before the person's eyes; only where they do not is the pane needed to say why. */
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
