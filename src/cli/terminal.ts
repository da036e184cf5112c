import { visibleLine } from '../engine/report';
import { cliTexts } from './texts';

/** What the commands need from their surroundings; tests have their own. */
export interface Terminal {
  /** Writes to standard output; resolves when it is really written. */
  readonly out: (piece: string | Uint8Array) => Promise<void>;
  /** Writes to standard error as it is: for {@link say} and the progress bar only. */
  readonly err: (text: string) => Promise<void>;
  /** Width of an interactive terminal behind standard error; null = none, no progress is shown. */
  readonly width: number | null;
  readonly outIsTerminal: boolean;
  /** Identity of the file into which standard output goes; null = none. */
  readonly outFile: string | null;
  /** The same for standard error. */
  readonly errFile: string | null;
  readonly now: () => Date;
  /** Script to start workers with; null = everything in this process. */
  readonly worker: string | null;
  /** Aborted with the name of the signal when the person or the system ends the run. */
  readonly interrupted: AbortSignal;
}

/** One sentence on standard error. */
export function say(terminal: Terminal, sentence: string): Promise<void> {
  return terminal.err(`${visibleLine(sentence)}\n`);
}

const BAR = 24;
/** Shortest time between two drawings of the line, milliseconds. */
const REDRAW = 100;

/** A progress bar on standard error, one line that is rewritten each time. */
export class ProgressBar {
  private done = 0;
  private readonly began: number;
  private drawn = -Infinity;

  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
  ) {
    this.began = terminal.now().getTime();
  }

  async step(name: string): Promise<void> {
    this.done++;
    const now = this.terminal.now().getTime();
    if (now - this.drawn < REDRAW && this.done < this.total) return;
    this.drawn = now;
    await this.show(name);
  }

  async show(name: string): Promise<void> {
    const { width } = this.terminal;
    if (width === null || this.total < 2) return;
    const filled = Math.round((BAR * this.done) / this.total);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
    const line = visibleLine(`${bar} ${this.done}/${this.total} ${this.left()}${name}`);
    await this.terminal.err(`\r\u001b[2K${cutLine(line, width - 1)}`);
  }

  async clear(): Promise<void> {
    if (this.terminal.width !== null && this.total >= 2) await this.terminal.err('\r\u001b[2K');
  }

  /** 约剩 3 分 20 秒; nothing before the speed is known. */
  private left(): string {
    const spent = (this.terminal.now().getTime() - this.began) / 1000;
    if (spent < 5 || this.done < 10 || this.done === this.total) return '';
    const seconds = Math.round((spent / this.done) * (this.total - this.done));
    return cliTexts['time-left'](Math.floor(seconds / 60), seconds % 60);
  }
}

/** Cuts a line to so many columns; Chinese characters take two. */
export function cutLine(text: string, columns: number): string {
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
