import { Badge, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ToneIcon } from '../../taskpane/components/icons';
import type { WorkbookVerdict } from '../../engine/verdict';
import { toneOf } from '../../taskpane/verdict';
import type { PageSession } from '../session';
import { documentsInOrder, type DocumentEntry, type DocumentStatus, type PageState } from '../state';
import { fileListTexts, pageTexts } from '../texts/page';
import { CrossIcon } from './icons';

interface FileListProps {
  readonly state: PageState;
  readonly session: PageSession;
}

/** The files added so far, each with the result of its check; one click opens a file. */
export function FileList({ state, session }: FileListProps): ReactElement {
  const { filesCollapsed } = state.preferences;
  const checking = state.documents.some(
    ({ status }) => status.kind === 'waiting' || status.kind === 'reading',
  );
  return (
    <nav
      className="page-files"
      id="page-files"
      aria-label={fileListTexts.name}
      tabIndex={-1}
      hidden={filesCollapsed}
    >
      <h2>{pageTexts.files(state.documents.length)}</h2>
      <Button
        size="small"
        disabledFocusable={checking}
        title={fileListTexts['summary-title']}
        onClick={() => void session.summary()}
      >
        {fileListTexts.summary}
      </Button>
      <ul>
        {documentsInOrder(state.documents).map((document) => (
          <FileRow
            key={document.id}
            document={document}
            current={document.id === state.open?.id}
            session={session}
          />
        ))}
      </ul>
    </nav>
  );
}

function FileRow({
  document,
  current,
  session,
}: {
  readonly document: DocumentEntry;
  readonly current: boolean;
  readonly session: PageSession;
}): ReactElement {
  return (
    <li className={current ? 'page-current' : undefined}>
      <button
        type="button"
        className="page-entry"
        aria-current={current ? 'true' : undefined}
        onClick={() => void session.open(document.id)}
      >
        <Name document={document} />
        <span className="page-line">
          {document.folder !== '' && (
            <span className="page-folder">{document.folder.slice(document.folder.lastIndexOf('/') + 1)}</span>
          )}
          <StatusLine status={document.status} />
        </span>
        {document.unsaved > 0 && (
          <Badge appearance="outline" color="informative" size="small">
            {pageTexts.unsaved(document.unsaved)}
          </Badge>
        )}
      </button>
      {!current && (
        <Button
          appearance="subtle"
          size="small"
          icon={<CrossIcon />}
          aria-label={fileListTexts.remove(document.name)}
          onClick={() => session.remove(document.id)}
        />
      )}
    </li>
  );
}

/**
 * Number of characters at the end of a name that are always visible: files of a set differ there, and in
 * their ending.
 */
const END = 12;

function Name({ document: { name, folder } }: { readonly document: DocumentEntry }): ReactElement {
  return (
    <span className="page-name" title={folder === '' ? name : `${folder}/${name}`}>
      <span className="page-name-start">{name.slice(0, -END)}</span>
      <span>{name.slice(-END)}</span>
    </span>
  );
}

function StatusLine({ status }: { readonly status: DocumentStatus }): ReactElement {
  switch (status.kind) {
    case 'waiting':
      return <span className="page-status">{fileListTexts.waiting}</span>;
    case 'reading':
      return <span className="page-status">{fileListTexts.checking}</span>;
    case 'ready':
      return (
        <span className={`page-status page-tone-${toneOf(status.verdict)}`} title={status.verdict.detail}>
          <ToneIcon tone={toneOf(status.verdict)} /> {statusWords(status.verdict)}
          {status.forms.length > 1 ? fileListTexts.forms(status.forms.length) : ''}
        </span>
      );
    case 'failed':
      return (
        <span className="page-status page-tone-error" title={status.sentence}>
          <ToneIcon tone="error" /> <span className="page-sentence">{status.sentence}</span>
        </span>
      );
  }
}

/** `还不能提交，必须改 5 处`: what must be done first, with the number. */
function statusWords({ title, detail, answer }: WorkbookVerdict): string {
  const [first] = detail.split(/[，。]/);
  return answer === 'ready' || answer === 'none' || !first ? title : fileListTexts.verdict(title, first);
}
