import type { ReactElement } from 'react';
import { Drawing } from '../../taskpane/components/icons';

export function UndoIcon(): ReactElement {
  return (
    <Drawing>
      <path d="M5.5 2.5L2.5 5.5l3 3M2.8 5.5h6.4a4 4 0 0 1 0 8H6" />
    </Drawing>
  );
}

export function RedoIcon(): ReactElement {
  return (
    <Drawing>
      <path d="M10.5 2.5l3 3-3 3M13.2 5.5H6.8a4 4 0 0 0 0 8H10" />
    </Drawing>
  );
}

export function DownIcon(): ReactElement {
  return (
    <Drawing>
      <path d="M4 6l4 4 4-4" />
    </Drawing>
  );
}

export function CrossIcon(): ReactElement {
  return (
    <Drawing>
      <path d="M4 4l8 8M12 4l-8 8" />
    </Drawing>
  );
}
