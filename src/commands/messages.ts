/**
 * Ribbon commands run in a page of their own without a face. What they did is left where the pane, a page of
 * the same origin, finds it: at once when it is open, otherwise when it is opened soon after.
 */
export interface CommandMessage {
  /** For the person. */
  readonly sentence: string;
  /** Our marks are gone from the workbook. */
  readonly cleared: boolean;
}

const KEY = 'pj-command-message';

/** Later than this nobody remembers having clicked. */
const KEPT_MILLISECONDS = 10 * 60 * 1000;

/**
 * Leaves a message for the pane of the same workbook (`book`: its address; panes of other workbooks share the
 * storage). Lost where the browser keeps nothing for us.
 */
export function leaveMessage(book: string, message: CommandMessage): void {
  try {
    // The time makes each message a change, also when the sentence is the same.
    localStorage.setItem(KEY, JSON.stringify({ ...message, book, at: Date.now() }));
  } catch {
    return;
  }
}

/** Hands a waiting message and all later ones to the listener; answers a function that stops it. */
export function onCommandMessage(book: string, listener: (message: CommandMessage) => void): () => void {
  const hand = (text: string | null) => {
    const message = messageIn(text, book);
    if (message === null) return;
    forget();
    listener(message);
  };
  const onStorage = ({ key, newValue }: StorageEvent) => key === KEY && hand(newValue);
  window.addEventListener('storage', onStorage);
  hand(waiting());
  return () => window.removeEventListener('storage', onStorage);
}

function waiting(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    return;
  }
}

function messageIn(text: string | null, book: string): CommandMessage | null {
  const kept = parse(text);
  if (typeof kept !== 'object' || kept === null) return null;
  if (!('sentence' in kept && 'cleared' in kept && 'book' in kept && 'at' in kept)) return null;
  const { sentence, cleared, at } = kept;
  if (typeof sentence !== 'string' || typeof at !== 'number' || kept.book !== book) return null;
  return Date.now() - at > KEPT_MILLISECONDS ? null : { sentence, cleared: cleared === true };
}

function parse(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
