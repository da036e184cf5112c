import type { ReactElement, ReactNode } from 'react';
import type { Tone } from '../verdict';

/** Drawings of the pane. They are never used alone: a word is beside each of them. */

interface DrawingProps {
  readonly size?: number;
  readonly children: ReactNode;
}

/** The frame of a drawing; the page around the pane uses it as well. */
export function Drawing({ size = 16, children }: DrawingProps): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      {children}
    </svg>
  );
}

interface IconProps {
  readonly size?: number;
}

/** Different shapes, so that severities differ without colour too. */
export function ToneIcon({ tone, size }: IconProps & { readonly tone: Tone }): ReactElement {
  return <Drawing {...(size === undefined ? {} : { size })}>{TONES[tone]}</Drawing>;
}

const TONES: Readonly<Record<Tone, ReactNode>> = {
  error: (
    <>
      <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z" fill="currentColor" fillOpacity="0.15" />
      <path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.8l6.5 11.9h-13z" fill="currentColor" fillOpacity="0.15" />
      <path d="M8 6.2v3.6M8 11.7v.1" />
    </>
  ),
  review: (
    <>
      <rect x="1.8" y="1.8" width="12.4" height="12.4" rx="2" />
      <path d="M6.2 6.2a1.8 1.8 0 1 1 2.7 1.6c-.6.4-.9.7-.9 1.4M8 11.3v.1" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 7.3v3.7M8 4.9v.1" />
    </>
  ),
  pass: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="currentColor" fillOpacity="0.15" />
      <path d="M5 8.2l2.1 2.1 4-4.4" />
    </>
  ),
  none: (
    <>
      <path d="M3 1.5h7l3 3v10H3z" />
      <path d="M5.5 6.5h5M5.5 9h5M5.5 11.5h2" />
    </>
  ),
};

export function CheckIcon(props: IconProps): ReactElement {
  return (
    <Drawing {...props}>
      <path d="M2.5 8.5l3.5 3.5 7.5-8" />
    </Drawing>
  );
}

export function ChevronIcon({ open, ...props }: IconProps & { readonly open: boolean }): ReactElement {
  return <Drawing {...props}>{open ? <path d="M4 6l4 4 4-4" /> : <path d="M6 4l4 4-4 4" />}</Drawing>;
}

export function PreviousIcon(props: IconProps): ReactElement {
  return (
    <Drawing {...props}>
      <path d="M4 10l4-4 4 4" />
    </Drawing>
  );
}

export function NextIcon(props: IconProps): ReactElement {
  return (
    <Drawing {...props}>
      <path d="M4 6l4 4 4-4" />
    </Drawing>
  );
}

export function CloseIcon(props: IconProps): ReactElement {
  return (
    <Drawing {...props}>
      <path d="M4 4l8 8M12 4l-8 8" />
    </Drawing>
  );
}

export function SettingsIcon(props: IconProps): ReactElement {
  return (
    <Drawing {...props}>
      <circle cx="8" cy="8" r="2.2" />
      <path d="M8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6l1.4 1.4M11 11l1.4 1.4M3.6 12.4L5 11M11 5l1.4-1.4" />
    </Drawing>
  );
}

export function HelpIcon(props: IconProps): ReactElement {
  return (
    <Drawing {...props}>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M6.2 6.3a1.8 1.8 0 1 1 2.7 1.6c-.6.4-.9.7-.9 1.3M8 11.2v.1" />
    </Drawing>
  );
}
