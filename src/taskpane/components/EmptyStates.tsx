import type { ReactElement, ReactNode } from 'react';
import type { ShownInspection } from '../inspection';
import { commonTexts } from '../texts/common';
import { formCardTexts } from '../texts/forms';
import { noFormTexts, welcomeTexts } from '../texts/frame';
import { OTHER_SHEET_NAMES } from '../../engine/locales/zh-CN';
import { manualAt } from '../manual';
import { usePane } from './pane-context';

/** Before the first check. */
export function Welcome(): ReactElement {
  const { state, capabilities } = usePane();
  return (
    <section className="pj-empty" aria-label={welcomeTexts.name}>
      <h1 className="pj-title">{welcomeTexts.title}</h1>
      <ol className="pj-steps">
        {welcomeTexts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="pj-quiet">
        {welcomeTexts.private}
        <a
          className="pj-cell"
          href={manualAt(capabilities.name, state.view.tab)}
          target="_blank"
          rel="noreferrer"
        >
          {commonTexts.manual}
        </a>
      </p>
    </section>
  );
}

/** A tab that has nothing to show before the first check. */
export function CheckFirst({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <section className="pj-empty">
      <p>{children}</p>
    </section>
  );
}

/** The workbook holds no form: what was looked at, and what to do. */
export function NoForm({ inspection }: { readonly inspection: ShownInspection }): ReactElement {
  return (
    <section className="pj-empty" aria-label={noFormTexts.name}>
      <p>{noFormTexts.found}</p>
      <ul className="pj-list">
        {inspection.others.map(({ sheet, sheetName, kind, evidence }) => (
          <li key={sheet}>{formCardTexts.other(sheetName, OTHER_SHEET_NAMES[kind], evidence)}</li>
        ))}
      </ul>
      <p>{noFormTexts.advice}</p>
      <ul className="pj-list">
        {noFormTexts.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </section>
  );
}
