import {
  isJsonArray,
  isJsonObject,
  numberOf,
  textOf,
  tryParseJson,
  type Json,
  type JsonObject,
} from './json';

/** A message between the add-in's frame and its host, in the flat envelope office.js uses. */
export interface Envelope {
  readonly messageType: 'request' | 'response';
  readonly action: 'invoke' | 'register' | 'unregister';
  readonly name: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: Json;
}

const ACTIONS = ['invoke', 'register', 'unregister'] as const;

/** null for anything that is not an envelope: other frames and tools send messages too. */
export function readEnvelope(text: string): Envelope | null {
  const raw = tryParseJson(text);
  if (!isJsonObject(raw) || typeof raw['_conversationId'] !== 'string') return null;
  const action = ACTIONS[numberOf(raw['_actionType'])];
  if (!action) return null;
  return {
    messageType: numberOf(raw['_messageType']) === 0 ? 'request' : 'response',
    action,
    name: textOf(raw['_actionName']),
    conversationId: raw['_conversationId'],
    correlationId: numberOf(raw['_correlationId']),
    data: raw['_data'] ?? null,
  };
}

export function answer(request: Envelope, data: Json, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request.name,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  });
}

/** An event for a subscriber: matched by its name, never by a correlation id. */
export function eventMessage(conversationId: string, name: string, data: Json, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: -1,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  });
}

export interface ObjectPath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parent: number | null;
  readonly args: WireArguments;
}

export interface WireArguments {
  readonly values: readonly Json[];
  /** Object path id where the argument is a proxy, 0 elsewhere. */
  readonly references: readonly Json[];
}

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly args: WireArguments;
  readonly query: JsonObject;
}

export interface Batch {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

function readArguments(raw: Json | undefined): WireArguments {
  if (!isJsonObject(raw)) return { values: [], references: [] };
  const values = raw['Arguments'];
  const references = raw['ReferencedObjectPathIds'];
  return {
    values: isJsonArray(values) ? values : [],
    references: isJsonArray(references) ? references : [],
  };
}

function readPath(raw: Json | undefined): ObjectPath | null {
  if (!isJsonObject(raw)) return null;
  const parent = raw['ParentObjectPathId'];
  return {
    id: numberOf(raw['Id']),
    type: numberOf(raw['ObjectPathType']),
    name: textOf(raw['Name']),
    parent: typeof parent === 'number' ? parent : null,
    args: readArguments(raw['ArgumentInfo']),
  };
}

function readAction(raw: Json): Action | null {
  if (!isJsonObject(raw)) return null;
  const query = raw['QueryInfo'];
  return {
    id: numberOf(raw['Id']),
    type: numberOf(raw['ActionType']),
    name: textOf(raw['Name']),
    path: numberOf(raw['ObjectPathId']),
    args: readArguments(raw['ArgumentInfo']),
    query: isJsonObject(query) ? query : {},
  };
}

/** null when the body is no batch; the server then refuses the request. */
export function readBatch(body: string): Batch | null {
  const raw = tryParseJson(body);
  if (!isJsonObject(raw) || !isJsonArray(raw['Actions']) || !isJsonObject(raw['ObjectPaths'])) return null;
  const actions = raw['Actions'].map(readAction);
  const paths = Object.values(raw['ObjectPaths']).map(readPath);
  if (actions.includes(null) || paths.includes(null)) return null;
  return {
    actions: actions.filter((action) => action !== null),
    paths: new Map(paths.filter((path) => path !== null).map((path) => [path.id, path])),
  };
}
