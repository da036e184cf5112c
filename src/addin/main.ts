import { associateCommands } from './commands';
import { associateFunctions } from './functions';
import { createPage } from './page';

/**
 * The one page of the add-in: pane, ribbon commands and PJ functions share its runtime (`<Runtimes>` in
 * manifest.xml). Excel loads it as soon as one of them is needed, so it starts small: each part is fetched when
 * it is first used.
 */
const page = createPage(document.getElementById('root'));
associateFunctions(page);
associateCommands(page);
void page.start();
