import { associateCommands } from './commands';
import { associateFunctions } from './functions';
import { createPage } from './page';

/**
 * The one page of the add-in: pane, ribbon commands and PJ functions share its runtime (`<Runtimes>` in
 * manifest.xml). Excel loads it as soon as any of them is needed, so it begins with next to nothing and fetches
 * the rest when it is asked for.
 */
const page = createPage(document.getElementById('root'));
associateFunctions(page);
associateCommands(page);
void page.start();
