import path from 'node:path';
import { FORMS, formIds, knownForm } from './corpus';
import { DRAFT } from './form-file';
import { describeVerdict } from './show';
import { verdictOf } from './verdict';

/**
 * The tests of all forms in a folder of test/forms. For a form that is read and judged completely right, “not
 * yet right” is empty; otherwise it lists exactly what is wrong, and the test fails when the list would grow
 * or shrink.
 */
export function testForms(folder: string): void {
  const place = path.relative(FORMS, folder).replaceAll(path.sep, '/');
  describe(`the forms of ${place}`, () => {
    test.each(formIds(place))('%s is read and judged as its file says', (id) => {
      const form = knownForm(id);
      const draft = form.file.remarks.find(({ key }) => key === DRAFT);
      expect(draft ? `${id} is a draft: ${draft.value}` : 'no draft').toBe('no draft');
      const verdict = verdictOf(form);
      const same = JSON.stringify([...verdict.wrong].sort()) === JSON.stringify([...form.file.wrong].sort());
      expect(same ? 'as the file says' : `\n${describeVerdict(form, verdict)}`).toBe('as the file says');
    });
  });
}
