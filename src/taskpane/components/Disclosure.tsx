import { useState, type ReactElement, type ReactNode } from 'react';

/**
 * A line that opens more. What it hides is not in the page while closed; its line can be reached with Tab in
 * Excel in the browser too, where Office.js moves the focus itself and does not support <summary>.
 */
export function Disclosure({
  summary,
  className,
  children,
}: {
  readonly summary: string;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <details className={className} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0}>{summary}</summary>
      {open && children}
    </details>
  );
}
