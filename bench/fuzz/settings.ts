import { listProfiles } from '../../src/engine';
import { asGuest, readKept } from '../../src/engine/kept';
import { validateProfile } from '../../src/engine/profiles/validate';
import type { Dice } from './dice';
import { hostileText } from './words';

const KEYS = [
  ...[
    'id',
    'name',
    'extends',
    'summary',
    'execution',
    'points',
    'positive',
    'reverse',
    'equal',
    'over',
    'tiers',
  ],
  ...[
    'grades',
    'reasons',
    'profile',
    'ignore',
    'columns',
    'customProfiles',
    'version',
    'fingerprint',
    'reason',
  ],
  ...['code', 'cell', 'sheet', 'from', 'to', 'share', 'low', 'high', '__proto__', 'constructor', 'toString'],
];

/** A value of any shape, with the keys of settings and profiles and those of objects. */
function anything(dice: Dice, depth: number): unknown {
  const plain = [null, true, 0, -1, 1e308, 0.1, '', 'national', 'hubei', '1.0', [], {}];
  if (depth <= 0 || dice.once(3)) return dice.once(3) ? hostileText(dice) : dice.of(plain);
  if (dice.once(3))
    return dice.times(depth === 1 ? dice.count(4, 2_000) : dice.below(4), () => anything(dice, depth - 1));
  // Object.fromEntries makes even __proto__ a key of its own, as JSON.parse does.
  return Object.fromEntries(dice.times(1 + dice.below(6), () => [dice.of(KEYS), anything(dice, depth - 1)]));
}

/** Settings and profiles of any shape, as a file may contain them: read, validated and listed. */
export function trySettings(dice: Dice): string {
  const settings = JSON.parse(JSON.stringify(anything(dice, 6) ?? null)) as unknown;
  const { kept, dropped } = asGuest(readKept(settings));
  const results = [settings, ...kept.customProfiles].map((profile) => validateProfile(profile));
  listProfiles(kept.customProfiles);
  if (Object.keys(Object.prototype).length > 0) throw new Error('an object of everybody was changed');
  if (results.some(({ ok }) => ok)) return 'profile taken';
  return dropped.length > 0 ? 'part dropped' : 'nothing taken';
}
