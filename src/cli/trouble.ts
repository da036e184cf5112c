import { cliTexts, doingNames, SYSTEM_TEXTS } from './texts';

/** Code of an error of the system or of Node, e.g. `ENOENT`; null = it is another kind of error. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

export function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return String(hasMessage ? error.message : error);
}

/** Is it a refusal by the system (and not a fault of this program)? */
export function isSystemError(error: unknown): boolean {
  return /^E[A-Z0-9]+$/.test(errorCode(error) ?? '');
}

/** A trouble whose message is a sentence for the user. */
export class CliTrouble extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Trouble';
  }
}

/** The command cannot be understood; the message is for the user and says what to write. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Why the system would not read or write a file, as a sentence. */
export function troubleSentence(file: string, error: unknown, doing: keyof typeof doingNames): string {
  if (error instanceof CliTrouble) return error.message;
  const code = errorCode(error);
  if (code === 'ENOENT') return cliTexts[doing === 'read' ? 'no-such-file' : 'no-such-folder'](file);
  const sentence = SYSTEM_TEXTS.get(code ?? '') ?? cliTexts['unknown-trouble'](code);
  return sentence.replace(/\{(file|doing)\}/g, (_, key) =>
    key === 'file' ? `“${file}”` : doingNames[doing],
  );
}
