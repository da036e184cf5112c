import { createExcelHost } from '../host/excel';
import { clearMarks } from './clear-marks';
import { leaveMessage } from './messages';

/** Ribbon buttons that work without the pane. Their names stand in manifest.xml. */
void Office.onReady(() => {
  Office.actions.associate('clearMarks', (event: Office.AddinCommands.Event) => {
    void clearMarks(createExcelHost())
      .then((message) => leaveMessage(Office.context.document.url ?? '', message))
      .finally(() => event.completed());
  });
});
