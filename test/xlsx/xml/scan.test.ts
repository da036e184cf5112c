import { XmlScanner } from '../../../src/xlsx/xml/scan';

const tags = (xml: string): readonly string[] => {
  const scan = new XmlScanner(xml);
  const seen: string[] = [];
  while (scan.next()) seen.push(`${scan.depth}${scan.isOpen ? '<' : '>'}${scan.local}`);
  return seen;
};

describe('walking the tags of an XML text', () => {
  it('gives start and end tags with their depth and without their prefix', () => {
    expect(
      tags('<?xml version="1.0"?><!-- <no/> --><x:a xmlns:x="u" xmlns="u"><b c=">"/><x:d>1</x:d ></x:a>'),
    ).toEqual(['0<a', '1<b', '1<d', '1>d', '0>a']);
  });

  it('does not take tags in CDATA, comments and attribute values for tags', () => {
    expect(tags('<a><![CDATA[<b>]]><!--<c>--><d e="&lt;f&gt;>"/></a>')).toEqual(['0<a', '1<d', '0>a']);
  });

  it('finds attributes by their full name or behind a prefix', () => {
    const scan = new XmlScanner(`<sheet name='"A" &amp; B' sheetId = "1" r:id="rId7"/>`);
    scan.next();
    expect(scan.attribute('name')).toBe('"A" & B');
    expect(scan.attribute('sheetId')).toBe('1');
    expect(scan.attribute('id')).toBeNull();
    expect(scan.prefixedAttribute('id')).toBe('rId7');
  });

  it.each([
    ['', '内容不完整'],
    ['text', '内容不完整'],
    ['<a>', '内容不完整'],
    ['<a', '标签有误'],
    ['<a b="', '属性有误'],
    ['<a></b>', '标签不成对'],
    ['<a><b></a></b>', '标签不成对'],
    ['<a b="<"/>', '属性有误'],
    ['<a b/>', '属性有误'],
    ['<a b=1/>', '属性有误'],
    ['<a b="1" c/>', '属性有误'],
    ['<a/><b/>', '结构有误'],
    ['< a/>', '标签有误'],
    ['<!DOCTYPE a><a/>', 'DOCTYPE'],
    [`${'<a>'.repeat(600)}${'</a>'.repeat(600)}`, '嵌套过深'],
  ])('refuses %j', (xml, message) => {
    expect(() => tags(xml)).toThrow(message);
  });
});
