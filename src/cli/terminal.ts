/** What the commands need of the outside world; tests bring their own. */
export interface Terminal {
  /** Writes to standard output; resolves when it is really written. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
  /** Width of an interactive terminal behind standard error; null = none, no progress is shown. */
  readonly width: number | null;
  readonly now: () => Date;
  /** Script to start workers with; null = none. */
  readonly worker: string | null;
}

const BAR = 24;

/** A progress bar on standard error, one line that is written over and over. */
export class Progress {
  private done = 0;

  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
  ) {}

  async step(name: string): Promise<void> {
    this.done++;
    await this.show(name);
  }

  async show(name: string): Promise<void> {
    const { width } = this.terminal;
    if (width === null || this.total < 2) return;
    const filled = Math.round((BAR * this.done) / this.total);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
    const line = `${bar} ${this.done}/${this.total} ${name}`;
    await this.terminal.err(`\r\u001b[2K${cut(line, width - 1)}`);
  }

  async clear(): Promise<void> {
    if (this.terminal.width !== null && this.total >= 2) await this.terminal.err('\r\u001b[2K');
  }
}

/** Cuts a line to so many columns; Chinese characters take two. */
export function cut(text: string, columns: number): string {
  let used = 0;
  let kept = '';
  for (const char of text) {
    used +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        char,
      )
        ? 2
        : 1;
    if (used > columns) break;
    kept += char;
  }
  return kept;
}

/** Local time as reports show it: 2026-03-01 09:30. */
export function timeText(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
