import { readCommand } from './arguments';
import { runCheck } from './check';
import { fill } from './fill';
import { HELP } from './help-texts';
import { ErrorsTaken, spareNamed } from './places';
import { profilesText } from './profile';
import { keepRecords, recordOf } from './record';
import { STATUS } from './status';
import { say, type Terminal } from './terminal';
import { errorCode, isSystemError, CliTrouble, troubleSentence, UsageError } from './trouble';
import { CLI_VERSION } from './version';
import { cliTexts, fileNames } from './texts';

/** Runs one command line; returns the exit status (see `pj help`). */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await spareNamed(words, terminal);
    const command = readCommand(words);
    switch (command.kind) {
      case 'check':
        return await runCheck(command, terminal);
      case 'fill':
        return await fill(command, terminal);
      case 'profiles':
        await terminal.out(await profilesText(command.ids));
        return 0;
      case 'help':
        await terminal.out(HELP);
        return 0;
      case 'version':
        await terminal.out(`${CLI_VERSION}\n`);
        return 0;
    }
  } catch (error) {
    return refuse(error, terminal);
  }
}

/** Prints why the whole command stopped; for a fault of the program also writes a record. */
async function refuse(error: unknown, terminal: Terminal): Promise<number> {
  // Nobody reads the output any more (`pj check … | head`).
  if (errorCode(error) === 'EPIPE') return STATUS.incomplete;
  // Nothing may be written to standard error: it goes into the file.
  if (error instanceof ErrorsTaken) {
    if (terminal.outFile !== terminal.errFile) await terminal.out(`${cliTexts.ended(error.message)}\n`);
  } else if (error instanceof UsageError) {
    await say(terminal, cliTexts.ended(error.message));
    await say(terminal, cliTexts['see-help']);
  } else if (error instanceof CliTrouble) await say(terminal, error.message);
  else if (isSystemError(error))
    await say(terminal, troubleSentence(fileNames['standard-output'], error, 'write'));
  else {
    await say(terminal, cliTexts['not-done']);
    await keepRecords(terminal, [recordOf(null, error)]);
  }
  return STATUS.incomplete;
}
