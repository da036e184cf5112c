import type { Random } from './random';
import type { Traits } from './traits';

/** How people and programs have changed the labels. */
export interface Dress {
  /** Line breaks and spaces inside header labels. */
  readonly breaks: boolean;
  /** Group labels written downwards, one character per line. */
  readonly downwards: boolean;
  /** 一、 (一) before group labels. */
  readonly numbering: readonly string[];
  readonly brackets: 'full' | 'half';
  /** 指标1： before the names of indicators. */
  readonly prefixes: boolean;
  readonly pointWords: Traits['pointWords'];
}

const NUMBERS = ['一', '二', '三', '四', '五'];

export function dress(random: Random, { pointWords, thousand }: Traits): Dress {
  return {
    // Nobody writes 500 % for 500 of a thousand points.
    pointWords: thousand && pointWords === 'percent' ? 'usual' : pointWords,
    breaks: random.chance(0.35),
    downwards: random.chance(0.2),
    numbering: random.weighted([
      [[], 10],
      [NUMBERS.map((number) => `${number}、`), 0.7],
      [NUMBERS.map((number) => `（${number}）`), 0.4],
    ] as const),
    brackets: random.chance(0.6) ? 'full' : 'half',
    prefixes: random.chance(0.15),
  };
}

/** A header or field label, sometimes broken over lines or spaced out. */
export function label(random: Random, style: Dress, text: string): string {
  if (!style.breaks || text.length < 2) return text;
  if (text.length <= 3 && !text.includes('（')) {
    return random.chance(0.4) ? [...text].join(random.pick([' ', '  ', '    '])) : text;
  }
  if (!random.chance(0.35)) return text;
  const places = [...text].map((_, index) => index).filter((index) => isBetweenWords(text, index));
  if (places.length === 0) return text;
  const at = random.pick(places);
  return `${text.slice(0, at)}${random.pick(['\n', '\n', ' '])}${text.slice(at)}`;
}

function isBetweenWords(text: string, index: number): boolean {
  const han = /[\u4e00-\u9fff]/;
  return index > 1 && han.test(text[index - 1] ?? '') && han.test(text[index] ?? '');
}

/** A group label with its number and declared points: `一、产出指标（50分）`. */
export function groupLabel(
  random: Random,
  style: Dress,
  name: string,
  index: number,
  points: string | null,
): string {
  const numbered = `${style.numbering[index] ?? ''}${name}`;
  const body =
    style.downwards && style.numbering.length === 0
      ? [...numbered].join('\n')
      : label(random, style, numbered);
  if (points === null) return body;
  const [open, close] = style.brackets === 'full' ? ['（', '）'] : ['(', ')'];
  const declared = declaration(random, style.pointWords, points, open ?? '', close ?? '');
  return `${body}${random.pick(['', '', '\n'])}${declared}`;
}

function declaration(
  random: Random,
  words: Traits['pointWords'],
  points: string,
  open: string,
  close: string,
): string {
  switch (words) {
    case 'usual':
      return random.weighted([
        [`${open}${points}分${close}`, 8],
        [`${open}${points} 分${close}`, 0.7],
        [`${points}分`, 0.7],
      ] as const);
    case 'slash':
      return `/${points}分`;
    case 'percent':
      return `${open}${points}%${close}`;
    case 'colon':
      return `：${points}分`;
    case 'full':
      return `${open}满分${points}分${close}`;
  }
}
