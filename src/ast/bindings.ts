import { type Node, findPropertyName } from './nodes.ts'

/**
 * The property path from a pattern's value to one of its names: `{ a: { b } }` and `b` give `['a', 'b']`. Elements of
 * arrays are their index; what a rest takes is `*`. Undefined when the name is not bound by the pattern.
 */
export function findPatternKeys(pattern: Node, name: Node): string[] | undefined {
  if (name.range[0] < pattern.range[0] || name.range[1] > pattern.range[1]) return undefined
  switch (pattern.type) {
    case 'Identifier':
      return pattern === name || pattern.range[0] === name.range[0] ? [] : undefined
    case 'AssignmentPattern':
      return findPatternKeys(pattern.left, name)
    case 'RestElement':
      return findPatternKeys(pattern.argument, name)
    case 'TSParameterProperty':
      return findPatternKeys(pattern.parameter, name)
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') {
          if (findPatternKeys(property.argument, name)) return []
          continue
        }
        const keys = findPatternKeys(property.value, name)
        if (keys) return [findPropertyName(property) ?? '*', ...keys]
      }
      return undefined
    case 'ArrayPattern':
      for (const [index, element] of pattern.elements.entries()) {
        const keys = element ? findPatternKeys(element, name) : undefined
        if (keys) return element?.type === 'RestElement' ? keys : [String(index), ...keys]
      }
      return undefined
    default:
      return undefined
  }
}
