import type { FieldKey, FundColumn } from '../../form';
import { memo } from '../../memo';
import { labelledTotal, normaliseLabel, withoutScale } from '../../text';
import { core, fieldKey, fundColumn, indicatorColumn } from './vocabulary';
import { CLOSING } from '../../words/closing';
import {
  CHAPTER_NUMBER,
  COLUMN_NUMBER_BEHIND,
  GROUP_POINTS_BEHIND,
  TOTAL_BEHIND,
  TOTAL_WITH_NUMBER,
} from '../../words/labels';
import { GOAL_ACHIEVED, GOAL_EXPECTED } from '../../words/goals';
import { GOES_ON_FROM_PAGE_BEFORE, LEVEL1_NAME, LEVEL2_NAME } from '../../words/levels';
import { SUBTOTAL_ROW, TOTAL_ROW } from '../../words/totals';

export type IndicatorWord = ReturnType<typeof indicatorColumn>;
export type FundWord = FundColumn | 'ignored' | null;

/**
 * All meanings of the words of a text, each computed on first use. Labels are repeated in many rows and forms, so
 * the cells with the same text share one `Label`.
 */
export class Label {
  #text: string | null = null;
  #core: string | null = null;
  #column: IndicatorWord | undefined;
  #fund: FundWord | undefined;
  #field: FieldKey | null | undefined;
  #scope: 'grand' | 'group' | null | undefined;
  #level: 1 | 2 | null | undefined;
  #expected: boolean | null = null;
  #achieved: boolean | null = null;
  #closing: boolean | null = null;
  #group: string | null = null;

  constructor(readonly raw: string) {}

  /** Without white space, with one kind of bracket. */
  get text(): string {
    return (this.#text ??= normaliseLabel(this.raw));
  }

  /** The text without the number of a column, 年度拨付金额④. */
  get #head(): string {
    const said = this.raw.trimEnd();
    return COLUMN_NUMBER_BEHIND.test(said)
      ? normaliseLabel(said.replace(COLUMN_NUMBER_BEHIND, ''))
      : this.text;
  }

  /** Without the parts in brackets and around the words. */
  get core(): string {
    return (this.#core ??= core(this.#head));
  }

  /** The column of an indicator table that the text names; null = not a known word. */
  get column(): IndicatorWord {
    return this.#column === undefined ? (this.#column = indicatorColumn(this.#head)) : this.#column;
  }

  /** The column of a fund block that the text names. */
  get fund(): FundWord {
    return this.#fund === undefined ? (this.#fund = fundColumn(this.#head)) : this.#fund;
  }

  /** The field of a form's head that the text names. */
  get field(): FieldKey | null {
    return this.#field === undefined ? (this.#field = fieldKey(this.text)) : this.#field;
  }

  /** The level of the group that the text names: 产出指标(50分) is of the first, 数量指标 of the second. */
  get level(): 1 | 2 | null {
    return this.#level === undefined ? (this.#level = levelOf(this.raw)) : this.#level;
  }

  /** The name of a group without the mark that it goes on from the page before: 产出指标(50分)(续) → 产出指标(50分). */
  get group(): string {
    return (this.#group ??= this.text.replace(GOES_ON_FROM_PAGE_BEFORE, ''));
  }

  /** 总分, 合计(100分) are the total of a table, 小计 of a group; null for other labels. */
  get scope(): 'grand' | 'group' | null {
    return this.#scope === undefined ? (this.#scope = totalScope(this)) : this.#scope;
  }

  /** 预期目标, 年度总体目标. */
  get expected(): boolean {
    return (this.#expected ??= GOAL_EXPECTED.test(this.core));
  }

  /** 实际完成情况. */
  get achieved(): boolean {
    return (this.#achieved ??= GOAL_ACHIEVED.test(this.core));
  }

  /** 备注, 填表人, 四、评价人员: the table above ends here. */
  get closing(): boolean {
    return (this.#closing ??= CLOSING.test(this.text.replace(CHAPTER_NUMBER, '')));
  }
}

function totalScope({ raw, text, core: words }: Label): 'grand' | 'group' | null {
  // 自评总分：100分，等级：优, with or without the scale of grades after it.
  const said = words === '' ? core(withoutScale(text)) : words;
  if (TOTAL_WITH_NUMBER.test(said) && labelledTotal(raw) !== null) return 'grand';
  const name = words.replace(TOTAL_BEHIND, '').replace(/\/|、/g, '');
  if (TOTAL_ROW.test(name)) return 'grand';
  return SUBTOTAL_ROW.test(name) ? 'group' : null;
}

function levelOf(text: string): 1 | 2 | null {
  const name = normaliseLabel(text, { dropNumbering: true })
    .replace(GOES_ON_FROM_PAGE_BEFORE, '')
    .replace(GROUP_POINTS_BEHIND, '');
  if (LEVEL1_NAME.test(name)) return 1;
  return LEVEL2_NAME.test(name) ? 2 : null;
}

/** The label of a text, created once for each text. */
export const labelOf = memo((text: string) => new Label(text));
