import type { Json, JsonObject } from '../json';
import { RichApiError } from './errors';

/**
 * The object model as tables: each type lists the members the simulation knows, with the API set they came
 * with. A member that is not listed fails with an error, so that a missing feature is never hidden by empty
 * data.
 */
export type Result = Json | ServerObject | null;

export interface Scalar<T> {
  readonly kind: 'scalar';
  readonly since: string;
  readonly read: (self: T) => Json;
  readonly write?: (self: T, value: Json) => void;
}

export interface Child<T> {
  readonly kind: 'child';
  readonly since: string;
  readonly open: (self: T) => ServerObject | null;
}

export interface Method<T> {
  readonly kind: 'method';
  readonly since: string;
  readonly call: (self: T, args: Arguments) => Result;
}

export type Member<T> = Scalar<T> | Child<T> | Method<T>;

export interface TypeSpec<T> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** Keys by which office.js finds the object again: `Id`, `_Id`. */
  readonly identity?: (self: T) => JsonObject;
  readonly items?: (self: T) => readonly ServerObject[];
  /** `collection.getItem(key)`. */
  readonly item?: (self: T, key: Json) => ServerObject;
}

export type BoundMember =
  | {
      readonly kind: 'scalar';
      readonly since: string;
      readonly read: () => Json;
      readonly write: ((value: Json) => void) | null;
    }
  | { readonly kind: 'child'; readonly since: string; readonly open: () => ServerObject | null }
  | { readonly kind: 'method'; readonly since: string; readonly call: (args: Arguments) => Result };

/** One object of the model as the batch sees it. */
export class ServerObject {
  constructor(
    readonly type: string,
    /** The model object behind it. */
    readonly self: object,
    private readonly lookup: (name: string) => BoundMember | null,
    readonly scalarNames: readonly string[],
    readonly identity: () => JsonObject,
    readonly items: (() => readonly ServerObject[]) | null,
    readonly item: ((key: Json) => ServerObject) | null,
  ) {}

  /** Names are looked up without regard to case; null = not simulated. */
  member(name: string): BoundMember | null {
    return this.lookup(name);
  }
}

function bind<T>(self: T, member: Member<T>): BoundMember {
  const { since } = member;
  switch (member.kind) {
    case 'scalar': {
      const { write } = member;
      return {
        kind: 'scalar',
        since,
        read: () => member.read(self),
        write: write ? (value) => write(self, value) : null,
      };
    }
    case 'child':
      return { kind: 'child', since, open: () => member.open(self) };
    case 'method':
      return { kind: 'method', since, call: (args) => member.call(self, args) };
  }
}

/** Defines a type of the model; the function returned makes the object that the batch uses. */
export function defineType<T extends object>(spec: TypeSpec<T>): (self: T) => ServerObject {
  const { items, item } = spec;
  const members = new Map(Object.entries(spec.members).map(([name, member]) => [name.toLowerCase(), member]));
  const scalarNames = Object.entries(spec.members).flatMap(([name, member]) =>
    member.kind === 'scalar' ? [name] : [],
  );
  return (self) =>
    new ServerObject(
      spec.name,
      self,
      (name) => {
        const member = members.get(name.toLowerCase());
        return member ? bind(self, member) : null;
      },
      scalarNames,
      () => spec.identity?.(self) ?? {},
      items ? () => items(self) : null,
      item ? (key) => item(self, key) : null,
    );
}

export function scalar<T>(
  read: (self: T) => Json,
  write?: (self: T, value: Json) => void,
  since = '1.1',
): Scalar<T> {
  return write ? { kind: 'scalar', since, read, write } : { kind: 'scalar', since, read };
}

export function child<T>(open: (self: T) => ServerObject | null, since = '1.1'): Child<T> {
  return { kind: 'child', since, open };
}

export function method<T>(call: (self: T, args: Arguments) => Result, since = '1.1'): Method<T> {
  return { kind: 'method', since, call };
}

/** Arguments of a call, read as the types of the member. */
export class Arguments {
  constructor(
    private readonly values: readonly Json[],
    private readonly objects: readonly (ServerObject | null)[],
  ) {}

  json(index: number): Json {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw wrongArgument(index, 'a text');
    return value;
  }

  optionalText(index: number): string | null {
    return (this.values[index] ?? null) === null ? null : this.text(index);
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw wrongArgument(index, 'a whole number');
    return value;
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  object(index: number): ServerObject {
    const object = this.objects[index];
    if (!object) throw wrongArgument(index, 'an object');
    return object;
  }
}

function wrongArgument(index: number, wanted: string): RichApiError {
  return new RichApiError('InvalidArgument', `Argument ${index + 1} must be ${wanted}.`);
}
