import type { Json } from '../json';
import type { FunctionsMetadata } from '../functions';
import type { FunctionResult } from '../objects/context';
import type { EventHub } from './events';

const COMMAND = 'appCommandInvoked';

/** Calls from Excel into the add-in: custom functions in cells, buttons of the ribbon. */
export class Invocations {
  private next = 1;
  private ready = false;
  private readonly whenReady: (() => void)[] = [];
  private readonly calls = new Map<number, (result: FunctionResult) => void>();
  private readonly commands = new Map<string, (status: number) => void>();

  constructor(
    private readonly events: EventHub,
    private readonly fire: (name: string, data: Json) => void,
    private readonly functions: FunctionsMetadata | null,
  ) {}

  /**
   * Calls a custom function as a cell would: parameters that are left out are null, and the address of the
   * cell is passed only if functions.json asks for it. Waits until the add-in's runtime has reported that it
   * is ready.
   */
  async callFunction(id: string, args: readonly Json[], caller: string): Promise<FunctionResult> {
    const known = this.functions?.get(id.toUpperCase());
    if (this.functions !== null && known === undefined) throw new Error(`functions.json has no ${id}.`);
    const given = [...args, ...Array.from({ length: (known?.parameters ?? 0) - args.length }, () => null)];
    const address = known?.tellsAddress === true ? caller : null;
    await new Promise<void>((resolve) => (this.ready ? resolve() : this.whenReady.push(resolve)));
    const call = this.next;
    this.next += 1;
    return new Promise((resolve) => {
      this.calls.set(call, resolve);
      this.events.functionCall(JSON.stringify([call, id.toUpperCase(), given, address, 0]));
    });
  }

  functionsReady(): void {
    this.ready = true;
    for (const go of this.whenReady.splice(0)) go();
  }

  functionResults(results: readonly FunctionResult[]): void {
    for (const result of results) {
      this.calls.get(result.id)?.(result);
      this.calls.delete(result.id);
    }
  }

  /** Presses a ribbon button; returns the status with which the add-in completed it (0 = success). */
  async runCommand(functionName: string): Promise<number> {
    await this.events.whenSubscribed(COMMAND);
    const id = `command-${this.next}`;
    this.next += 1;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      const source = JSON.stringify({ source: { id: functionName } });
      this.fire(COMMAND, { '0': id, '1': functionName, '2': source });
    });
  }

  commandDone(id: string, status: number): void {
    this.commands.get(id)?.(status);
    this.commands.delete(id);
  }
}
