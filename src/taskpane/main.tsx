import { createRoot } from 'react-dom/client';
import { createExcelHost } from '../host/excel';
import { onCommandMessage } from '../commands/messages';
import { App } from './App';
import { NotInExcel } from './components/NotInExcel';
import { appearanceOf } from './theme';
import type { Session, StartAction } from './session/session';

/** The pane in Excel: waits for Office.js, then puts the pane over the Excel host. */
const root = document.getElementById('root');

function actionOf(search: string): StartAction {
  const action = new URLSearchParams(search).get('action');
  return action === 'check' || action === 'fill' ? action : null;
}

async function start(container: HTMLElement): Promise<void> {
  const info = await Office.onReady();
  if (info.host !== Office.HostType.Excel) {
    createRoot(container).render(<NotInExcel reason="elsewhere" />);
    return;
  }
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) {
    createRoot(container).render(<NotInExcel reason="too-old" />);
    return;
  }
  const theme = Office.context.officeTheme;
  let session: Session | null = null;
  const host = createExcelHost({ onWaiting: (sentence) => session?.waiting(sentence) });
  createRoot(container).render(
    <App
      host={host}
      appearance={theme ? appearanceOf(theme) : null}
      action={actionOf(window.location.search)}
      onSession={(started) => {
        session = started;
        onCommandMessage(Office.context.document.url ?? '', started.commandDone);
      }}
    />,
  );
}

if (root) void start(root);
