import { SaxesParser } from 'saxes';

/** An element of a manifest, with its prefix as written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** The root element of a well-formed XML text. */
export function parseXml(text: string): Element {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: Growing | null = null;
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  if (root === null) throw new Error('The XML has no root element.');
  return root;
}

/** The element and everything below it. */
export function all(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(all)];
}

export function named(element: Element, name: string): readonly Element[] {
  return all(element).filter((found) => found.name === name);
}

/** The one child with this name. */
export function child(element: Element, name: string): Element {
  const found = element.children.filter((candidate) => candidate.name === name);
  const [only] = found;
  if (found.length !== 1 || !only) throw new Error(`${element.name} has ${found.length} ${name}`);
  return only;
}
