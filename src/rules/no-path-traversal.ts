import { isDeletion } from '../analysis/deletions.ts'
import { defineTaintRule } from '../rule.ts'

export default defineTaintRule({
  name: 'no-path-traversal',
  meta: {
    class: 'path-traversal',
    description: 'Disallow file paths that the client can lead out of their folder.',
    messages: {
      taintedPath:
        '{{source}} (line {{line}}) decides which file {{sink}} touches; resolve it and check `startsWith(root + path.sep)`, or take `path.basename()`.',
      archiveEntry:
        '{{source}} (line {{line}}) decides which file {{sink}} writes, and `../` in it leaves the folder; resolve it and check `startsWith(root + path.sep)`.',
      parameterPath:
        'The parameter {{source}} (line {{line}}) is joined into the path of {{sink}}; resolve it and check that it stays below the root.',
      uncheckedPath:
        '{{source}} (line {{line}}) reaches the path of {{sink}} after a check that is not visible here; make sure it refuses `..` and absolute paths.',
    },
    confidence: { taintedPath: 'high', archiveEntry: 'high', parameterPath: 'low', uncheckedPath: 'low' },
  },
  kinds: ['path'],
  isRelevant(site, file) {
    // What deletes is the subject of no-dangerous-file-op.
    if (file.isClient || isDeletion(site.row.call)) return false
    // `res.sendFile(name, { root })` refuses to leave the root by itself.
    const options = /\.(?:sendFile|download)$/.test(site.row.call) ? site.call.arguments[1] : undefined
    const object = file.analysis.constants.findObject(options)
    return !object?.properties.some(
      (property) => property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'root',
    )
  },
  toMessage(taint) {
    if (taint.kind === 'model') return undefined
    if (!taint.isSure) return 'uncheckedPath'
    if (taint.kind !== 'remote') return 'parameterPath'
    return taint.source.includes('archive') ? 'archiveEntry' : 'taintedPath'
  },
})
