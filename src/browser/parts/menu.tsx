import { Button } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { DownIcon } from './icons';

export interface MenuEntry {
  readonly label: string;
  /** Second line of the entry. */
  readonly detail?: string;
  /** `true` or `false` makes it a choice that is on or off. */
  readonly checked?: boolean;
  /** Together with `checked`: one of several instead of on or off. */
  readonly oneOf?: boolean;
  readonly onSelect: () => void;
}

interface MenuProps {
  /** Word on the button; without it only an arrow is shown and `name` is read out. */
  readonly label?: string;
  readonly name: string;
  readonly disabled?: boolean;
  readonly entries: readonly MenuEntry[];
  /** Sentence shown when there is nothing to choose. */
  readonly note?: string;
}

/**
 * A button with a menu, after the WAI-ARIA menu button pattern. It opens beside its button instead of at the
 * end of the document, so that reading order and landmarks stay right.
 */
export function MenuButton({ label, name, disabled = false, entries, note }: MenuProps): ReactElement {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return undefined;
    items(root.current)[0]?.focus();
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside, { capture: true });
    return () => document.removeEventListener('pointerdown', outside, { capture: true });
  }, [open]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) {
      if (event.key !== 'ArrowDown' || disabled) return;
      setOpen(true);
    } else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') {
      setOpen(false);
      return;
    } else if (!moveFocus(items(root.current), event.key)) return;
    event.preventDefault();
  };

  return (
    <div
      className="page-menu"
      ref={root}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null && !root.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Button
        ref={button}
        appearance={label === undefined ? 'subtle' : 'secondary'}
        icon={<DownIcon />}
        iconPosition="after"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label === undefined ? name : undefined}
        title={name}
        disabledFocusable={disabled}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <div className="page-menu-list" id={id} role="menu" aria-label={name}>
          {entries.map((entry) => (
            <button
              key={entry.label}
              type="button"
              tabIndex={-1}
              role={roleOf(entry)}
              aria-checked={entry.checked}
              onClick={() => {
                close();
                entry.onSelect();
              }}
            >
              <span aria-hidden="true" className="page-menu-tick">
                {entry.checked === true ? '✓' : ''}
              </span>
              <span>{entry.label}</span>
              {entry.detail !== undefined && <small>{entry.detail}</small>}
            </button>
          ))}
          {note !== undefined && <p>{note}</p>}
        </div>
      )}
    </div>
  );
}

function roleOf({ checked, oneOf }: MenuEntry): 'menuitem' | 'menuitemcheckbox' | 'menuitemradio' {
  if (checked === undefined) return 'menuitem';
  return oneOf === true ? 'menuitemradio' : 'menuitemcheckbox';
}

function items(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

/** Arrow keys, Home and End inside an open menu; false for any other key. */
function moveFocus(list: readonly HTMLElement[], key: string): boolean {
  const at = list.findIndex((item) => item === document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: list.length - 1 }[key];
  if (next === undefined) return false;
  list[(next + list.length) % list.length]?.focus();
  return true;
}
