import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { FormTruth, WorkbookTruth } from '../support/form-truth';
import type { FormContent } from './content';
import { writeForm, type GeneratedKind, type WrittenForm } from './form';
import { Grid } from './grid';
import { writeProjectList } from './project-list';
import { Random } from './random';
import type { Variety } from './traits';
import { TIERS } from './wide-words';

export interface GenerateOptions {
  /** Absent = any kind. */
  readonly kind?: GeneratedKind;
  /** true = one form alone, nothing else in the workbook. */
  readonly single?: boolean;
  /** `wide` adds forms as written by single regions, offices and converters. Default `usual`. */
  readonly variety?: Variety;
}

export interface GeneratedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly truth: WorkbookTruth;
  /** The contents of each form, in the order of `truth.forms`. */
  readonly contents: readonly FormContent[];
}

export interface GeneratedForm {
  readonly snapshot: WorkbookSnapshot;
  readonly truth: FormTruth;
  readonly content: FormContent;
}

/** One form in a workbook of its own. The same seed and options always give the same form. */
export function generateForm(seed: number, options: GenerateOptions = {}): GeneratedForm {
  const { snapshot, truth, contents } = generateWorkbook(seed, { ...options, single: true });
  const [form] = truth.forms;
  const [content] = contents;
  if (!form || !content) throw new Error('the generator wrote no form');
  return { snapshot, truth: form, content };
}

/** A workbook with one or several forms: alone, stacked, side by side, on sheets of their own. */
export function generateWorkbook(seed: number, options: GenerateOptions = {}): GeneratedWorkbook {
  const random = new Random(seed);
  const merging = !random.chance(0.12);
  const arrangement = options.single
    ? 'single'
    : random.weighted<Arrangement>([
        ['single', 14],
        ['stacked', 3],
        ['beside', 1.2],
        ['sheets', 2],
        ['continued', 0.6],
      ]);
  const variety = options.variety ?? 'usual';
  const written = ARRANGEMENTS[arrangement](random, { merging, kind: options.kind ?? null, variety });
  // Without known merged areas nothing shows whose points are shared.
  const shares = written.forms.some(({ content }) =>
    content.levels.some(({ parts }) => parts.some(({ indicators }) => indicators.some((row) => row.shares))),
  );
  const mergesKnown = !(merging && random.chance(0.04)) || shares;
  const sheets = written.grids.map((grid) => grid.snapshot());
  return {
    snapshot: {
      name: `生成-${seed}.xlsx`,
      sheets: mergesKnown ? sheets : sheets.map((sheet): SheetSnapshot => ({ ...sheet, merges: [] })),
      definedNames: [],
      mergesKnown,
    },
    truth: { workbook: `seed ${seed}`, forms: written.forms.map(({ truth }) => truth) },
    contents: written.forms.map(({ content }) => content),
  };
}

type Arrangement = 'single' | 'stacked' | 'beside' | 'sheets' | 'continued';

interface Written {
  readonly grids: readonly Grid[];
  readonly forms: readonly WrittenForm[];
}

interface ArrangeTask {
  readonly merging: boolean;
  readonly kind: GeneratedKind | null;
  readonly variety: Variety;
}

type Arrange = (random: Random, task: ArrangeTask) => Written;

const ARRANGEMENTS: Readonly<Record<Arrangement, Arrange>> = {
  single: (random, { merging, kind, variety }) => {
    const grid = new Grid('Sheet1', merging);
    const top = random.chance(0.7) ? 0 : random.int(1, 5);
    const left = random.chance(0.75) ? 0 : random.int(1, 3);
    const form = writeForm(random, {
      kind: kind ?? kindOf(random),
      variety,
      place: { grid, sheet: 0, row: top, col: left },
      next: null,
    });
    if (form.listBelow) writeProjectList(random, grid, form.below + random.int(1, 2));
    if (form.aside) writeAside(grid, top, form.beside + 1);
    return { grids: [grid], forms: [form] };
  },
  stacked: (random, { merging, kind, variety }) => {
    const grid = new Grid('自评表', merging);
    const forms: WrittenForm[] = [];
    let row = random.chance(0.4) ? writeProjectList(random, grid) + 1 : 0;
    for (let count = random.int(2, 4); count > 0; count -= 1) {
      const form = writeForm(random, {
        kind: kind ?? scoredKind(random),
        variety,
        place: { grid, sheet: 0, row, col: 0 },
        next: null,
      });
      forms.push(form);
      // Without a title only a blank row shows where the next form begins.
      row = form.below + random.int(variety === 'wide' ? 1 : 0, 3);
    }
    return { grids: [grid], forms };
  },
  beside: (random, { merging, kind, variety }) => {
    const grid = new Grid('自评表', merging);
    const first = writeForm(random, {
      kind: kind ?? scoredKind(random),
      variety,
      place: { grid, sheet: 0, row: 0, col: 0 },
      next: null,
      beside: true,
    });
    const col = first.beside + random.int(1, 2);
    const second = writeForm(random, {
      kind: kind ?? scoredKind(random),
      variety,
      place: { grid, sheet: 0, row: 0, col },
      next: null,
      beside: true,
    });
    return { grids: [grid], forms: [first, second] };
  },
  sheets: (random, { merging, kind, variety }) => {
    const grids: Grid[] = [];
    if (random.chance(0.4)) {
      const list = new Grid('项目清单', merging);
      writeProjectList(random, list);
      grids.push(list);
    }
    const forms = Array.from({ length: random.int(2, 3) }, (_, index) => {
      const grid = new Grid(`附件${index + 1}`, merging);
      grids.push(grid);
      return writeForm(random, {
        kind: kind ?? kindOf(random),
        variety,
        place: { grid, sheet: grids.length - 1, row: 0, col: 0 },
        next: null,
      });
    });
    return { grids, forms };
  },
  continued: (random, { merging, kind, variety }) => {
    const grid = new Grid('自评表', merging);
    const next = new Grid('自评表（续）', merging);
    const place = { grid, sheet: 0, row: 0, col: 0 };
    const form = writeForm(random, {
      kind: kind ?? scoredKind(random),
      variety,
      place,
      next: { grid: next, sheet: 1, row: 0, col: 0 },
    });
    return { grids: [grid, next], forms: [form] };
  },
};

/** Texts of drop-down lists, kept beside the form. */
function writeAside(grid: Grid, top: number, left: number): void {
  TIERS.forEach((tier, index) => {
    grid.put(top + index, left, index + 1);
    grid.put(top + index, left + 1, tier);
  });
}

function kindOf(random: Random): GeneratedKind {
  return random.weighted<GeneratedKind>([
    ['project-self-evaluation', 60],
    ['department-self-evaluation', 15],
    ['transfer-self-evaluation', 8],
    ['project-targets', 8],
    ['department-targets', 4],
  ]);
}

/** Kinds of forms of which a department hands in several, one per project. */
function scoredKind(random: Random): GeneratedKind {
  return random.weighted<GeneratedKind>([
    ['project-self-evaluation', 9],
    ['department-self-evaluation', 1],
  ]);
}
