import path from 'node:path';
import { formIds } from '../support/forms/corpus';
import { testForms } from '../support/forms/suite';

/** All folders in one file, so that the engine is loaded once; the largest folder has a file of its own beside it. */
const FOLDERS = [...new Set(formIds().map((id) => path.posix.dirname(id)))];

for (const folder of FOLDERS) if (folder !== 'first-sight') testForms(path.join(__dirname, folder));
