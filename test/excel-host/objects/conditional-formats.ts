import type { Rect } from '../../../src/workbook/snapshot';
import type { Json } from '../json';
import { intersect } from '../model/area';
import { blankStyle, type BorderSide, type ConditionalFormatModel } from '../model/conditional-format';
import type { SheetModel } from '../model/sheet';
import type { ModelContext } from './context';
import { RichApiError } from './errors';
import { child, defineType, method, scalar, type Arguments, type Scalar, type ServerObject } from './object';
import { rangeOn } from './range';
import { areasObject } from './range-areas';

interface CollectionRef {
  readonly context: ModelContext;
  readonly sheet: SheetModel;
  readonly areas: readonly Rect[];
}

interface FormatRef {
  readonly context: ModelContext;
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
  /** Its priority was set: the object has to be fetched again before anything else is changed. */
  stale?: boolean;
}

interface BorderRef extends FormatRef {
  readonly side: BorderSide;
}

export function conditionalFormatsObject(
  context: ModelContext,
  sheet: SheetModel,
  areas: readonly Rect[],
): ServerObject {
  return collectionType({ context, sheet, areas });
}

function touching({ sheet, areas }: CollectionRef): readonly ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((mine) => areas.some((area) => intersect(mine, area) !== null)),
  );
}

function find(ref: CollectionRef, id: Json): ServerObject | null {
  const format = touching(ref).find((candidate) => candidate.id === id);
  return format ? formatType({ context: ref.context, sheet: ref.sheet, format }) : null;
}

/** Rules count as formats; that Excel refuses them on a protected sheet is assumed, not observed. */
function requireChangeable({
  context,
  sheet,
  stale,
}: {
  readonly context: ModelContext;
  readonly sheet: SheetModel;
  readonly stale?: boolean;
}): void {
  if (stale === true)
    throw new RichApiError('InvalidReference', 'The priority was changed: the rule must be fetched again.');
  context.requireWritable();
  sheet.requireFormatsWritable();
}

const TYPES = new Set([
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
]);

function add(ref: CollectionRef, args: Arguments): ServerObject {
  requireChangeable(ref);
  const { context, sheet, areas } = ref;
  const type = args.text(0);
  if (!TYPES.has(type))
    throw new RichApiError('InvalidArgument', `"${type}" is no kind of conditional format.`);
  const format: ConditionalFormatModel = {
    id: context.book.newId(),
    type,
    areas,
    stopIfTrue: false,
    formula: null,
    style: blankStyle(),
  };
  sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  return formatType({ context, sheet, format });
}

const collectionType: (ref: CollectionRef) => ServerObject = defineType<CollectionRef>({
  name: 'ConditionalFormatCollection',
  items: (ref) =>
    touching(ref).map((format) => formatType({ context: ref.context, sheet: ref.sheet, format })),
  item: (ref, key) => {
    const found = find(ref, key);
    if (!found) throw new RichApiError('ItemNotFound', 'There is no such conditional format.');
    return found;
  },
  members: {
    add: method(add, '1.6'),
    getCount: method((ref) => touching(ref).length, '1.6'),
    getItemAt: method((ref, args) => {
      const format = touching(ref)[args.integer(0)];
      if (!format) throw new RichApiError('ItemNotFound', 'There is no such conditional format.');
      return formatType({ context: ref.context, sheet: ref.sheet, format });
    }, '1.6'),
    getItemOrNullObject: method((ref, args) => find(ref, args.text(0)), '1.14'),
  },
});

/**
 * Moves a rule to a place in the order; negative counts from the end. The others keep their order. After that
 * the object can no longer be used, even if the rule has not moved.
 */
function setPriority(ref: FormatRef, value: Json): void {
  requireChangeable(ref);
  if (typeof value !== 'number') throw new RichApiError('InvalidArgument', 'A priority is a number.');
  const { sheet, format: moved } = ref;
  const others = sheet.conditionalFormats.filter((format) => format !== moved);
  const at = value < 0 ? others.length + 1 + value : value;
  sheet.conditionalFormats = [...others.slice(0, at), moved, ...others.slice(at)];
  ref.stale = true;
}

function remove(ref: FormatRef): null {
  requireChangeable(ref);
  if (ref.format.damage?.undeletable === true)
    throw new RichApiError('ItemNotFound', 'The conditional format cannot be deleted.');
  ref.sheet.conditionalFormats = ref.sheet.conditionalFormats.filter((format) => format !== ref.format);
  return null;
}

function requireCustom(ref: FormatRef): ServerObject {
  if (ref.format.type !== 'Custom') {
    throw new RichApiError(
      'InvalidOperation',
      'The rule of another kind of conditional format cannot be read as a formula.',
    );
  }
  return customType(ref);
}

/** The kind of a rule, which Excel does not report of a damaged one. */
function readKind({ format }: FormatRef): string {
  if (format.damage?.unreadable === 'kind')
    throw new RichApiError('GeneralException', 'The conditional format cannot be read.');
  return format.type;
}

const formatType: (ref: FormatRef) => ServerObject = defineType<FormatRef>({
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  members: {
    id: scalar(({ format }) => format.id, undefined, '1.6'),
    type: scalar(readKind, undefined, '1.6'),
    priority: scalar(({ sheet, format }) => sheet.conditionalFormats.indexOf(format), setPriority, '1.6'),
    stopIfTrue: scalar(
      ({ format }) => format.stopIfTrue,
      (ref, value) => {
        requireChangeable(ref);
        ref.format.stopIfTrue = value === true;
      },
      '1.6',
    ),
    custom: child(requireCustom, '1.6'),
    customOrNullObject: child((ref) => (ref.format.type === 'Custom' ? customType(ref) : null), '1.6'),
    getRange: method(({ context, sheet, format }) => {
      const [area, ...rest] = format.areas;
      if (!area || rest.length > 0)
        throw new RichApiError('InvalidOperation', 'The rule covers several areas.');
      return rangeOn(context, sheet, area);
    }, '1.6'),
    getRanges: method(({ context, sheet, format }) => areasObject(context, sheet, format.areas), '1.9'),
    delete: method(remove, '1.6'),
  },
});

function setFormula(ref: FormatRef, value: Json): void {
  requireChangeable(ref);
  if (typeof value !== 'string' || !value.startsWith('=')) {
    throw new RichApiError('InvalidArgument', 'The rule is a formula that begins with "=".');
  }
  ref.format.formula = value;
}

function readFormula({ format }: FormatRef): string {
  if (format.damage?.unreadable !== undefined)
    throw new RichApiError('GeneralException', 'The rule of the conditional format cannot be read.');
  return format.formula ?? '';
}

const ruleType = defineType<FormatRef>({
  name: 'ConditionalFormatRule',
  members: { formula: scalar(readFormula, setFormula, '1.6') },
});

const customType: (ref: FormatRef) => ServerObject = defineType<FormatRef>({
  name: 'CustomConditionalFormat',
  members: {
    rule: child((ref) => ruleType(ref), '1.6'),
    format: child((ref) => styleType(ref), '1.6'),
  },
});

function textScalar(key: 'fill' | 'fontColor' | 'underline'): Scalar<FormatRef> {
  return scalar(
    ({ format }) => format.style[key] ?? '',
    (ref, value) => {
      requireChangeable(ref);
      ref.format.style[key] = typeof value === 'string' ? value : null;
    },
    '1.6',
  );
}

function flagScalar(key: 'bold' | 'italic'): Scalar<FormatRef> {
  return scalar(
    ({ format }) => format.style[key],
    (ref, value) => {
      requireChangeable(ref);
      ref.format.style[key] = value === true;
    },
    '1.6',
  );
}

const styleType: (ref: FormatRef) => ServerObject = defineType<FormatRef>({
  name: 'ConditionalRangeFormat',
  members: {
    fill: child((ref) => fillType(ref), '1.6'),
    font: child((ref) => fontType(ref), '1.6'),
    borders: child((ref) => bordersType(ref), '1.6'),
  },
});

const fillType = defineType<FormatRef>({
  name: 'ConditionalRangeFill',
  members: { color: textScalar('fill') },
});

const fontType = defineType<FormatRef>({
  name: 'ConditionalRangeFont',
  members: {
    color: textScalar('fontColor'),
    underline: textScalar('underline'),
    bold: flagScalar('bold'),
    italic: flagScalar('italic'),
  },
});

const SIDES: readonly BorderSide[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

const bordersType = defineType<FormatRef>({
  name: 'ConditionalRangeBorderCollection',
  item: (ref, key) => {
    const side = SIDES.find((candidate) => candidate === key);
    if (!side) throw new RichApiError('InvalidArgument', 'A cell has four edges.');
    return borderType({ ...ref, side });
  },
  members: {
    top: child((ref) => borderType({ ...ref, side: 'EdgeTop' }), '1.6'),
    bottom: child((ref) => borderType({ ...ref, side: 'EdgeBottom' }), '1.6'),
    left: child((ref) => borderType({ ...ref, side: 'EdgeLeft' }), '1.6'),
    right: child((ref) => borderType({ ...ref, side: 'EdgeRight' }), '1.6'),
  },
});

const STYLES = new Set(['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot']);

function setBorder(ref: BorderRef, key: 'style' | 'color', value: Json): void {
  requireChangeable(ref);
  if (typeof value !== 'string' || (key === 'style' && !STYLES.has(value))) {
    throw new RichApiError('InvalidArgument', 'This is no border of a conditional format.');
  }
  const { borders } = ref.format.style;
  const border = borders.get(ref.side) ?? { style: 'Continuous', color: '#000000' };
  borders.set(ref.side, { ...border, [key]: value });
}

const borderType: (ref: BorderRef) => ServerObject = defineType<BorderRef>({
  name: 'ConditionalRangeBorder',
  identity: ({ side }) => ({ SideIndex: side }),
  members: {
    sideIndex: scalar(({ side }) => side, undefined, '1.6'),
    style: scalar(
      ({ format, side }) => format.style.borders.get(side)?.style ?? 'None',
      (ref, value) => setBorder(ref, 'style', value),
      '1.6',
    ),
    color: scalar(
      ({ format, side }) => format.style.borders.get(side)?.color ?? '',
      (ref, value) => setBorder(ref, 'color', value),
      '1.6',
    ),
  },
});
