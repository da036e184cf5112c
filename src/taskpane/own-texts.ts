/**
 * Which settings were kept on this computer: their fingerprints with a secret of this computer, never the
 * settings themselves. A text that is not among them came with the file.
 */
export interface OwnTexts {
  readonly note: (text: string) => void;
  readonly has: (text: string) => boolean;
}

const OWN_TEXTS_KEY = 'pj-own-settings';
/** Documents with settings on one computer; the oldest are forgotten and then treated as a guest's. */
const MOST_OWN_TEXTS = 500;

/** Settings that came with a file and whose announcement a person on this computer has closed. */
export const TOLD_KEY = 'pj-told-settings';

export function ownTexts(storage: () => Pick<Storage, 'getItem' | 'setItem'>, key = OWN_TEXTS_KEY): OwnTexts {
  function known(): readonly string[] {
    try {
      const json: unknown = JSON.parse(storage().getItem(key) ?? '[]');
      return Array.isArray(json) ? json.filter((entry) => typeof entry === 'string') : [];
    } catch {
      return [];
    }
  }

  return {
    note: (text) => {
      const [secret = newSecret(), ...prints] = known();
      const print = fingerprint(secret, text);
      const kept = [...prints.filter((other) => other !== print), print].slice(-MOST_OWN_TEXTS);
      try {
        storage().setItem(key, JSON.stringify([secret, ...kept]));
      } catch {
        // Storage may be forbidden or full: the settings are treated as a guest's the next time.
      }
    },
    has: (text) => {
      const [secret, ...prints] = known();
      return secret !== undefined && prints.includes(fingerprint(secret, text));
    },
  };
}

function newSecret(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(16)).join('-');
}

/** The same text for the same JSON, however a host has formatted it. */
function canonical(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/** 128 bits of FNV-1a in four lanes. Web Crypto's digests are missing in a page loaded over plain http. */
function fingerprint(secret: string, text: string): string {
  const lanes = [0x811c9dc5, 0x1b873593, 0xcc9e2d51, 0x85ebca6b];
  const whole = `${secret}|${canonical(text)}`;
  for (let i = 0; i < whole.length; i += 1) {
    const code = whole.charCodeAt(i);
    for (const [lane, value] of lanes.entries())
      lanes[lane] = Math.imul(value ^ code, 0x01000193 + 2 * lane) ^ (value >>> 15);
  }
  return `${lanes.map((lane) => (lane >>> 0).toString(16)).join('')}-${whole.length}`;
}
