/**
 * Builds the bundle of the custom functions alone: `node scripts/build-functions.mjs DIRECTORY`.
 * A file of its own, because webpack's workers start again whatever node was started with.
 */
import path from 'node:path';
import webpack from 'webpack';
import { configure } from '../webpack/addin.js';

const [directory] = process.argv.slice(2);
if (!directory) {
  console.error('node scripts/build-functions.mjs DIRECTORY');
  process.exit(2);
}
const parts = await configure('production', {});
const functions = parts.find(({ name }) => name === 'functions');
webpack(
  { ...functions, output: { ...functions.output, path: path.resolve(directory), clean: false } },
  (error, stats) => {
    if (!error && !stats.hasErrors()) return;
    console.error(error ?? stats.toString());
    process.exit(1);
  },
);
