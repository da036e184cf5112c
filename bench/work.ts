import { Session } from 'node:inspector/promises';
import { inspect } from '../src/engine';
import { benchForm, benchWorkbook } from './forms';

const FORMS = 100;
const RUNS = 5;

/**
 * Counts the work of an inspection: calls of functions and bytes allocated for each form. Unlike times, the
 * figures hardly depend on other work of the machine, so they show differences between versions that times
 * cannot.
 */
export async function bench(): Promise<void> {
  const snapshot = benchWorkbook(Array.from({ length: FORMS }, (_, n) => benchForm(n)));
  const session = new Session();
  session.connect();
  for (let i = 0; i < RUNS; i += 1) inspect(snapshot);
  const bytes = await bytesOf(session, () => inspect(snapshot));
  const calls = await callsOf(session, () => inspect(snapshot));
  session.disconnect();
  console.log(`calls for a form: ${Math.round(calls / FORMS)}`);
  console.log(`bytes for a form: ${Math.round(bytes / RUNS / FORMS)}`);
}

/** Bytes that all runs together allocate, also those freed meanwhile; sampled. */
async function bytesOf(session: Session, work: () => unknown): Promise<number> {
  const everything = {
    samplingInterval: 2048,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  };
  await session.post('HeapProfiler.startSampling', everything);
  for (let i = 0; i < RUNS; i += 1) work();
  const { profile } = await session.post('HeapProfiler.stopSampling');
  let sum = 0;
  const open = [profile.head];
  for (let node = open.pop(); node; node = open.pop()) {
    sum += node.selfSize;
    open.push(...node.children);
  }
  return sum;
}

/** Calls of functions of the engine and of its libraries. */
async function callsOf(session: Session, work: () => unknown): Promise<number> {
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.disable');
  const scripts = result.filter(({ url }) => /src\/engine|decimal\.js/.test(url));
  const counts = scripts.flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0));
  return counts.reduce((sum, count) => sum + count, 0);
}
