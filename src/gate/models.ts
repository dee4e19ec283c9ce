import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { LineCounter, type Document, isNode, parseDocument } from 'yaml'
import schema from './models.schema.json' with { type: 'json' }

/** Where a project says what its own libraries do, relative to the root. */
export const MODELS_FILE = 'vetlint.models.yaml'

/** What is wrong with a file of models, at which line, and what to write instead. */
export class ModelsError extends Error {}

/** A model as the file has it: what `settings.vetlint.models` takes. */
export type ModelRows = Readonly<Record<string, unknown>>

let validate: ReturnType<Ajv2020['compile']> | undefined

/** Reads the text of a file of models. Throws a `ModelsError` that names the line: rows that are not understood are not used. */
export function readModels(text: string): readonly ModelRows[] {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const [broken] = document.errors
  if (broken)
    throw new ModelsError(
      `line ${counter.linePos(broken.pos[0]).line} is no YAML (${broken.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? ''})`,
    )
  const value = document.toJS() as { models?: ModelRows[] } | null
  validate ??= new Ajv2020({ strict: true, allErrors: false }).compile(schema)
  if (!validate(value)) {
    const error = findDeepest(validate.errors ?? [])
    throw new ModelsError(
      error ? describe(error, document, counter) : 'it does not have the form of models.schema.json',
    )
  }
  // A model without a title or documentation of its own is the project's.
  return (value?.models ?? []).map((model) => ({ title: model['package'], docs: '', ...model }))
}

/** Of the alternatives that failed, the one that got furthest says what was meant. */
function findDeepest(errors: readonly ErrorObject[]): ErrorObject | undefined {
  return errors.reduce<ErrorObject | undefined>(
    (best, error) => (!best || error.instancePath.length > best.instancePath.length ? error : best),
    undefined,
  )
}

function describe(error: ErrorObject, document: Document, counter: LineCounter): string {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')))
  const params = error.params as Readonly<Record<string, unknown>>
  const extra = params['additionalProperty']
  const where = typeof extra === 'string' ? [...path, extra] : path
  const node = document.getIn(where, true) ?? document.getIn(path, true)
  const start = isNode(node) ? node.range?.[0] : 0
  const line = counter.linePos(start ?? 0).line
  const name = toName(path)
  return `line ${line}: ${toProblem(error, params, name)}`
}

function toName(path: readonly (string | number)[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  return text === '' ? 'the file' : `\`${text.replace(/^\./, '')}\``
}

function toProblem(error: ErrorObject, params: Readonly<Record<string, unknown>>, name: string): string {
  switch (error.keyword) {
    case 'additionalProperties':
      return `\`${String(params['additionalProperty'])}\` is no key of ${name}`
    case 'required':
      return `${name} needs \`${String(params['missingProperty'])}\``
    case 'enum':
      return `${name} has to be one of ${(params['allowedValues'] as readonly unknown[]).join(', ')}`
    case 'const':
      return `${name} has to be ${String(params['allowedValue'])}`
    default:
      return `${name} ${error.message ?? 'is not understood'}`
  }
}
