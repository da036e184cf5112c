// Written by `node scripts/generate-profiles-doc.mjs` from the files of the regions; a test compares them.
import { anhui } from './regions/anhui';
import { beijing } from './regions/beijing';
import { gansu } from './regions/gansu';
import { guangdong } from './regions/guangdong';
import { guangxi } from './regions/guangxi';
import { hebei } from './regions/hebei';
import { henan } from './regions/henan';
import { hubei } from './regions/hubei';
import { hunan } from './regions/hunan';
import { jiangxi } from './regions/jiangxi';
import { ningxia } from './regions/ningxia';
import { shanxi } from './regions/shanxi';
import { sichuan } from './regions/sichuan';
import { tianjin } from './regions/tianjin';
import { zhejiang } from './regions/zhejiang';
import type { RegionalDefinition } from './types';

/** The profiles of regions, in the order in which they are offered. */
export const REGIONAL_DEFINITIONS: readonly RegionalDefinition[] = [
  anhui,
  beijing,
  gansu,
  guangdong,
  guangxi,
  hebei,
  henan,
  hubei,
  hunan,
  jiangxi,
  ningxia,
  shanxi,
  sichuan,
  tianjin,
  zhejiang,
];
