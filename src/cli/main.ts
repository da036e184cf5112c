import { errorCode } from './files';
import { serveWorker } from './pool';
import { run } from './run';
import type { Terminal } from './terminal';

/** Resolves when the text is really out: an exit must not cut what a slow pipe still has to take. */
function writerTo(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
}

function terminal(): Terminal {
  return {
    out: writerTo(process.stdout),
    err: writerTo(process.stderr),
    width: process.stderr.isTTY ? process.stderr.columns || 80 : null,
    now: () => new Date(),
    worker: __filename,
  };
}

async function main(): Promise<void> {
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  try {
    process.exitCode = await run(process.argv.slice(2), terminal());
  } catch (error) {
    // The reader of our output went away (`pj check … | head`): nothing is left to say.
    if (errorCode(error) === 'EPIPE') return;
    process.exitCode = 2;
    console.error('程序出错，请把以下信息交给维护人员：', error);
  }
}

if (!serveWorker()) void main();
