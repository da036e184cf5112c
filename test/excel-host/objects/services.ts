import { isJsonArray, isJsonObject, numberOf, type Json } from '../json';
import type { FunctionResult, ModelContext } from './context';
import { RichApiError } from './errors';
import { defineType, method, type ServerObject } from './object';

/** The services of Office outside the workbook: what office.js requests at its start, panes, functions. */

const addinInternal = defineType<ModelContext>({
  name: 'AddinInternalService',
  members: { notifyActionHandlerReady: method(() => null) },
});

const appRuntime = defineType<ModelContext>({
  name: 'AppRuntimeService',
  members: {
    getAppRuntimeState: method((context) => (context.paneVisible ? 'Visible' : 'Background')),
    setAppRuntimeState: method((context, args) => {
      context.setPaneVisible(args.text(0) === 'Visible');
      return null;
    }),
  },
});

function readResults(value: Json): readonly FunctionResult[] {
  if (!isJsonArray(value)) throw new RichApiError('InvalidArgument', 'Results come as a list.');
  return value.filter(isJsonObject).map((result) => ({
    id: numberOf(result['id']),
    value: result['value'] ?? null,
    failed: result['failed'] === true,
    errorCode: typeof result['errorCode'] === 'number' ? result['errorCode'] : null,
  }));
}

const customFunctions = defineType<ModelContext>({
  name: 'CustomFunctions',
  members: {
    _SetOsfControlContainerReadyForCustomFunctions: method((context) => {
      context.functionsReady();
      return null;
    }),
    setInvocationResults: method((context, args) => {
      context.functionResults(readResults(args.json(0)));
      return null;
    }),
  },
});

const SERVICES: Readonly<Record<string, (context: ModelContext) => ServerObject>> = {
  'Microsoft.InternalService.AddinInternalService': addinInternal,
  'Microsoft.AppRuntime.AppRuntimeService': appRuntime,
  'Microsoft.ExcelServices.CustomFunctions': customFunctions,
};

export function serviceObject(context: ModelContext, name: string): ServerObject | null {
  return SERVICES[name]?.(context) ?? null;
}
