import { readCommand, UsageError } from './arguments';
import { check } from './check';
import { fill } from './fill';
import { HELP } from './help';
import { profilesText } from './profile';
import type { Terminal } from './terminal';
import { VERSION } from './version';

/** Runs one command line; answers the exit status (see `pj help`). */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = readCommand(words);
    switch (command.kind) {
      case 'check':
        return await check(command, terminal);
      case 'fill':
        return await fill(command, terminal);
      case 'profiles':
        await terminal.out(await profilesText(command.ids));
        return 0;
      case 'help':
        await terminal.out(HELP);
        return 0;
      case 'version':
        await terminal.out(`${VERSION}\n`);
        return 0;
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await terminal.err(`${error.message}。\n用 pj help 查看用法。\n`);
    return 2;
  }
}
