import { MODELS_FILE, type ModelRows, ModelsError, readModels } from '../gate/models.ts'
import { UsageError } from './git.ts'

/**
 * What the project says of its own libraries; nothing where it has no such file. `where` says for a message where the
 * file comes from. Throws a `UsageError` for a file that cannot be understood.
 */
export function readModelsFile(readText: (file: string) => string | undefined, where: string): readonly ModelRows[] {
  const text = readText(MODELS_FILE)
  if (text === undefined) return []
  try {
    return readModels(text)
  } catch (error) {
    if (!(error instanceof ModelsError)) throw error
    throw new UsageError(`${MODELS_FILE}${where} cannot be used: ${error.message}. Correct the file.`)
  }
}
