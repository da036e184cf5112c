import { isJsonArray, isJsonObject, textOf, type Json, type JsonObject } from './json';

/** A custom function as functions.json describes it. */
export interface RegisteredFunction {
  readonly id: string;
  readonly parameters: number;
  readonly tellsAddress: boolean;
}

export type FunctionsMetadata = ReadonlyMap<string, RegisteredFunction>;

/**
 * Reads functions.json as Excel does, and refuses what its documentation refuses: ids with other characters
 * than letters, digits and full stops, ids that occur twice, addresses of parameters for a result that is not
 * an array, the address of the caller together with a stream.
 */
export function readFunctions(json: string): FunctionsMetadata {
  const document: Json = JSON.parse(json);
  const entries = isJsonObject(document) ? document['functions'] : undefined;
  if (!isJsonArray(entries)) throw new Error('functions.json has no list of functions.');
  const functions = new Map<string, RegisteredFunction>();
  for (const entry of entries) {
    const registered = readFunction(entry);
    if (functions.has(registered.id)) throw new Error(`${registered.id} is there twice.`);
    functions.set(registered.id, registered);
  }
  return functions;
}

function readFunction(entry: Json): RegisteredFunction {
  if (!isJsonObject(entry)) throw new Error('A function is an object.');
  const id = textOf(entry['id']);
  const options = objectOf(entry['options']);
  const result = objectOf(entry['result']);
  if (!/^[A-Za-z0-9.]+$/.test(id)) throw new Error(`${id} is no id.`);
  if (options['requiresParameterAddresses'] === true && result['dimensionality'] !== 'matrix')
    throw new Error(`${id} wants the addresses of its parameters, but its result is no array.`);
  if (options['stream'] === true && options['requiresAddress'] === true)
    throw new Error(`${id} is a stream and wants the address of its caller.`);
  const parameters = entry['parameters'];
  return {
    id,
    parameters: isJsonArray(parameters) ? parameters.length : 0,
    tellsAddress: options['requiresAddress'] === true,
  };
}

function objectOf(json: Json | undefined): JsonObject {
  return isJsonObject(json) ? json : {};
}
