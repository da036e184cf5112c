import { fstatSync } from 'node:fs';
import { identityOf } from './places';
import { serveTasks } from './pool';
import { runCommand } from './run';
import { SIGNALS, STATUS, statusOfSignal } from './status';
import type { Terminal } from './terminal';

/** Resolves when the text is really written: an exit must not cut off what a slow pipe has not taken yet. */
function writerTo(stream: NodeJS.WriteStream): (piece: string | Uint8Array) => Promise<void> {
  return (piece) =>
    new Promise((resolve, reject) => {
      stream.write(piece, (error) => (error ? reject(error) : resolve()));
    });
}

/** The file a standard stream was sent to. */
function fileBehind(stream: { readonly fd: number }): string | null {
  try {
    const facts = fstatSync(stream.fd);
    return facts.isFile() ? identityOf(facts) : null;
  } catch {
    return null;
  }
}

/** The first signal ends the run in good order, the second ends the process at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(statusOfSignal(name));
      controller.abort(name);
    });
  }
  return controller.signal;
}

function terminal(): Terminal {
  return {
    out: writerTo(process.stdout),
    err: writerTo(process.stderr),
    width: process.stderr.isTTY ? process.stderr.columns || 80 : null,
    outIsTerminal: process.stdout.isTTY === true,
    outFile: fileBehind(process.stdout),
    errFile: fileBehind(process.stderr),
    now: () => new Date(),
    worker: __filename,
    interrupted: interruption(),
  };
}

async function main(): Promise<void> {
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  // Only standard error itself can still fail here, and then no message is possible.
  process.exitCode = await runCommand(process.argv.slice(2), terminal()).catch(() => STATUS.incomplete);
}

if (!serveTasks()) void main();
