import type { ReactElement, ReactNode } from 'react';
import type { Tone } from '../verdict';
import { ToneIcon } from './icons';

/** Native controls in Fluent's colours: Fluent's own would double the weight of the pane. */

export function CheckControl(props: {
  readonly label: ReactNode;
  /** Name for screen readers where the label is not text. */
  readonly name?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}): ReactElement {
  return (
    <label className="pj-choice">
      <input
        type="checkbox"
        checked={props.checked}
        disabled={props.disabled}
        aria-label={props.name}
        onChange={({ target }) => props.onChange(target.checked)}
      />
      {props.label}
    </label>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function SelectBox(props: {
  readonly name: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly disabled?: boolean;
  readonly title?: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  return (
    <select
      className="pj-input pj-grow"
      aria-label={props.name}
      title={props.title}
      value={props.value}
      disabled={props.disabled}
      onChange={({ target }) => props.onChange(target.value)}
    >
      {props.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** Icon of a severity in its colour; a word must be beside it. */
export function ToneMark({ tone, size }: { readonly tone: Tone; readonly size?: number }): ReactElement {
  return (
    <span className={`pj-icon pj-${tone}`}>
      <ToneIcon tone={tone} {...(size === undefined ? {} : { size })} />
    </span>
  );
}

/** One part of the pane with its heading. */
export function Section(props: {
  readonly heading: string;
  /** Name for screen readers where the heading contains counts. */
  readonly name?: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className="pj-section" aria-label={props.name ?? props.heading}>
      <h2 className="pj-heading">{props.heading}</h2>
      {props.children}
    </section>
  );
}

export function FactList({
  facts,
  className = 'pj-facts',
}: {
  readonly facts: readonly (readonly [string, string])[];
  readonly className?: string;
}): ReactElement {
  return (
    <dl className={className}>
      {facts.flatMap(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>])}
    </dl>
  );
}
