import { isJsonArray, isJsonObject, numberOf, textOf, type Json, type JsonObject } from '../json';
import { RichApiError, type RichApiCode } from '../objects/errors';
import { Arguments, ServerObject, type BoundMember } from '../objects/object';
import type { Action, Batch, ObjectPath, WireArguments } from '../wire';

/** What the batch needs of the session. */
export interface BatchWorld {
  readonly root: ServerObject;
  service(name: string): ServerObject;
  /** The object kept under a reference id. */
  reference(id: string): ServerObject;
  supports(since: string): boolean;
  /** Called with each method before it runs. */
  calling(member: string): void;
  /** Notes a member that is not simulated yet. */
  unimplemented(member: string): void;
}

/** An action that shall fail, and with which error. */
export interface Break {
  readonly action: number;
  readonly code: RichApiCode;
}

export interface BatchOutcome {
  readonly body: JsonObject;
  readonly error: { readonly code: string; readonly message: string; readonly location: string } | null;
}

const PATH = { root: 1, service: 2, method: 3, property: 4, item: 5, reference: 6, nothing: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/**
 * Runs the actions in order and stops at the first failure; what was done before stays done, as there
 * is no transaction in Excel. `broken` makes one action fail.
 */
export function runBatch(batch: Batch, world: BatchWorld, broken: Break | null = null): BatchOutcome {
  const run = new BatchRun(batch.paths, world);
  const results: JsonObject[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.actions.entries()) {
    try {
      if (broken?.action === index) throw new RichApiError(broken.code, 'Refused for the test.');
      results.push({ ActionId: action.id, Value: run.act(action) });
      if (action.type === ACTION.trace) traces.push(action.id);
    } catch (error) {
      if (!(error instanceof RichApiError)) throw error;
      const { code, message, status } = error;
      const location = run.location;
      const body = {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: code,
          Message: message,
          Location: location,
          ActionIndex: index,
          HttpStatusCode: status,
        },
      };
      return { body, error: { code, message, location } };
    }
  }
  return { body: { Results: results, TraceIds: traces }, error: null };
}

class BatchRun {
  /** `Class.member` last touched, for the error. */
  location = '';
  /** A path is resolved once per batch: a method such as `Add` must not run twice. */
  private readonly resolved = new Map<number, ServerObject | null>();

  constructor(
    private readonly paths: ReadonlyMap<number, ObjectPath>,
    private readonly world: BatchWorld,
  ) {}

  act(action: Action): Json {
    if (action.type === ACTION.trace) return null;
    const target = this.resolve(action.path);
    switch (action.type) {
      case ACTION.instantiate:
        return target ? target.identity() : null;
      case ACTION.query:
        return target ? this.query(target, action.query) : null;
      case ACTION.method:
        return this.callMethod(target, action);
      case ACTION.setProperty:
        this.setProperty(target, action);
        return null;
      default:
        throw new RichApiError('NotImplemented', `Action type ${action.type} is not simulated.`);
    }
  }

  private resolve(id: number): ServerObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths.get(id);
    if (!path) throw new RichApiError('InvalidReference', `Object path ${id} is not part of the batch.`);
    const object = this.open(path);
    this.resolved.set(id, object);
    return object;
  }

  private open(path: ObjectPath): ServerObject | null {
    switch (path.type) {
      case PATH.root:
        return this.world.root;
      case PATH.service:
        return this.world.service(path.name);
      case PATH.reference:
        return this.world.reference(path.name);
      case PATH.nothing:
        return null;
      default:
        return this.openBelow(path);
    }
  }

  private openBelow(path: ObjectPath): ServerObject | null {
    const parent = path.parent === null ? null : this.resolve(path.parent);
    if (path.type === PATH.property) {
      return parent && this.openChild(parent, path.name);
    }
    if (!parent)
      throw new RichApiError('ItemNotFound', `${path.name} was called on an object that does not exist.`);
    if (path.type === PATH.item) {
      this.location = `${parent.type}.getItem`;
      if (!parent.item) throw new RichApiError('UnsupportedOperation', `${parent.type} has no items.`);
      return parent.item(path.args.values[0] ?? null);
    }
    const member = this.member(parent, path.name);
    if (member.kind !== 'method')
      throw new RichApiError('InvalidOperation', `${this.location} is no method.`);
    const result = member.call(this.arguments(path.args));
    if (result === null || result instanceof ServerObject) return result;
    throw new RichApiError('GeneralException', `${this.location} does not return an object.`);
  }

  private openChild(parent: ServerObject, name: string): ServerObject | null {
    const member = this.member(parent, name);
    if (member.kind !== 'child') throw new RichApiError('InvalidOperation', `${this.location} is no object.`);
    return member.open();
  }

  private member(object: ServerObject, name: string): BoundMember {
    this.location = `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const member = object.member(name);
    if (!member) {
      this.world.unimplemented(this.location);
      throw new RichApiError('NotImplemented', `${this.location} is not part of the simulated Excel.`);
    }
    if (!this.world.supports(member.since)) {
      throw new RichApiError('ApiNotFound', `${this.location} came with ExcelApi ${member.since}.`);
    }
    if (member.kind === 'method') this.world.calling(this.location);
    return member;
  }

  private arguments({ values, references }: WireArguments): Arguments {
    const objects = values.map((_, index) => {
      const reference = references[index] ?? 0;
      if (isJsonArray(reference))
        throw new RichApiError('NotImplemented', 'Objects inside lists are not simulated.');
      return typeof reference === 'number' && reference > 0 ? this.resolve(reference) : null;
    });
    return new Arguments(values, objects);
  }

  private callMethod(target: ServerObject | null, action: Action): Json {
    // The library requests it with every range, before it knows whether the range exists.
    if (!target && action.name === '_KeepReference') return null;
    if (!target)
      throw new RichApiError('ItemNotFound', `${action.name} was called on an object that does not exist.`);
    const member = this.member(target, action.name);
    if (member.kind !== 'method')
      throw new RichApiError('InvalidOperation', `${this.location} is no method.`);
    const result = member.call(this.arguments(action.args));
    return result instanceof ServerObject ? result.identity() : result;
  }

  private setProperty(target: ServerObject | null, action: Action): void {
    if (!target)
      throw new RichApiError('ItemNotFound', `${action.name} was set on an object that does not exist.`);
    const member = this.member(target, action.name);
    if (member.kind !== 'scalar' || !member.write) {
      throw new RichApiError('InvalidOperation', `${this.location} cannot be set.`);
    }
    member.write(action.args.values[0] ?? null);
  }

  private query(target: ServerObject, info: JsonObject): Json {
    const tree = selectionOf(info);
    return this.project(target, tree, numberOf(info['Skip']), info['Top']);
  }

  private project(object: ServerObject, tree: Selection, skip = 0, top?: Json): Json {
    const { items } = object;
    if (!items) return this.projectOne(object, tree);
    const all = items();
    const chosen = all.slice(skip, typeof top === 'number' ? skip + top : all.length);
    // Fields of a collection itself, such as a count, are not simulated: a selection of properties is for its
    // items.
    return { _Items: chosen.map((item) => this.project(item, tree)) };
  }

  private projectOne(object: ServerObject, tree: Selection): Json {
    const result: Record<string, Json | undefined> = { ...object.identity() };
    for (const [name, below] of this.wanted(object, tree)) {
      const member = this.member(object, name);
      const wireName = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      if (member.kind === 'scalar') result[wireName] = member.read();
      else if (member.kind === 'child') {
        const opened = member.open();
        result[wireName] = opened && this.project(opened, below);
      } else throw new RichApiError('InvalidArgument', `${this.location} cannot be loaded.`);
    }
    return result;
  }

  /** Nothing or `*` selects every plain property this version has. */
  private wanted(object: ServerObject, tree: Selection): readonly (readonly [string, Selection])[] {
    const named = [...tree].filter(([name]) => name !== '*');
    if (!tree.has('*') && tree.size > 0) return named;
    const plain = object.scalarNames.filter((name) => {
      const member = object.member(name);
      return member !== null && this.world.supports(member.since);
    });
    return [...plain.map((name): readonly [string, Selection] => [name, new Map()]), ...named];
  }
}

/** Property names to be loaded, nested: `format/fill/color` → format → fill → color. */
type Selection = Map<string, Selection>;

function selectionOf(info: JsonObject): Selection {
  const root: Selection = new Map();
  const add = (path: string, leaf: readonly string[]): void => {
    let node = root;
    for (const part of [...path.split(/[/.]/), ...leaf]) {
      const name = part === '*' ? '*' : part.charAt(0).toLowerCase() + part.slice(1);
      const below: Selection = node.get(name) ?? new Map<string, Selection>();
      node.set(name, below);
      node = below;
    }
  };
  for (const path of listOf(info['Select'])) add(path, []);
  for (const path of listOf(info['Expand'])) add(path, ['*']);
  return root;
}

function listOf(value: Json | undefined): readonly string[] {
  if (isJsonArray(value)) return value.map(textOf).filter((text) => text !== '');
  return isJsonObject(value) || value === undefined || value === null ? [] : [textOf(value)];
}
