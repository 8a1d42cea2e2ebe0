import { COMPONENT_RULES, type ComponentRule } from './component-rules.ts';
import { faultAt, type MdxFault } from './mdx-fault.ts';
import { attribute, isComponent, walk, type MdxNode } from './mdx-tree.ts';

/** Components that do not exist, stand where they may not, or lack what they need. */
export function componentFaults(tree: MdxNode): MdxFault[] {
  return [...walk(tree)].flatMap(({ node, parent }) => {
    if (!isComponent(node)) return [];
    const rule = COMPONENT_RULES.get(node.name ?? '');
    if (!rule) {
      const expected = `one of ${[...COMPONENT_RULES.keys()].join(', ')}`;
      return [faultAt(node, `<${node.name ?? ''}> does not exist in lessons`, expected)];
    }
    return [...attributeFaults(node, rule), ...placeFaults(node, parent, rule), ...contentFaults(node, rule)];
  });
}

function attributeFaults(node: MdxNode, { attributes }: ComponentRule): MdxFault[] {
  const given = (node.attributes ?? []).flatMap(({ name }) => name ?? []);
  const known = Object.keys(attributes);
  const listed = known.length === 0 ? 'no attributes' : `only ${known.join(', ')}`;
  const unknown = given.filter((name) => !known.includes(name));
  const twice = given.filter((name, index) => given.indexOf(name) !== index);
  return [
    ...unknown.map((name) => faultAt(node, `<${node.name}> has no attribute ${name}`, listed)),
    ...twice.map((name) => faultAt(node, `<${node.name}> has ${name} twice`, `${name} once`)),
    ...known
      .filter((name) => !given.includes(name))
      .map((name) => faultAt(node, `<${node.name}> lacks ${name}`, `${name}="…"`)),
    ...known.flatMap((name) => {
      const value = attribute(node, name);
      const { rule, expected } = attributes[name] ?? { rule: /\S/, expected: 'a text that is not empty' };
      if (value === undefined || rule.test(value)) return [];
      return [faultAt(node, `${name} of <${node.name}> is “${value}”`, expected)];
    }),
  ];
}

function placeFaults(node: MdxNode, parent: MdxNode | undefined, { inside }: ComponentRule): MdxFault[] {
  if (!inside || parent?.name === inside) return [];
  return [
    faultAt(node, `<${node.name}> stands outside <${inside}>`, `it directly in <${inside}>, on lines of its own`),
  ];
}

function contentFaults(node: MdxNode, { content }: ComponentRule): MdxFault[] {
  const children = (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim());
  if (content && children.length === 0) return [faultAt(node, `<${node.name}> is empty`, 'something between its tags')];
  if (!content && children.length > 0) {
    return [faultAt(node, `<${node.name}> has content`, `<${node.name} … /> without any`)];
  }
  const names = children.map((child) => child.name);
  const choices = names.filter((name) => name === 'Choice').length;
  if (node.name === 'Scenario' && (choices !== children.length || choices < 2 || choices > 4)) {
    return [faultAt(node, `<Scenario> holds ${choices} choices`, 'two to four <Choice>, and nothing else')];
  }
  if (node.name === 'ContentNote' && (names[0] !== 'ShortVersion' || names.lastIndexOf('ShortVersion') > 0)) {
    return [faultAt(node, '<ContentNote> does not begin with its short version', 'one <ShortVersion>, first')];
  }
  if (node.name === 'ContentNote' && children.length < 2) {
    return [faultAt(node, '<ContentNote> holds nothing but its short version', 'the part itself after it')];
  }
  if (node.name === 'Steps' && (children.length !== 1 || !children[0]?.ordered)) {
    return [
      faultAt(node, '<Steps> holds something else than steps', 'one list numbered 1. 2. 3., with a blank line above'),
    ];
  }
  return [];
}
