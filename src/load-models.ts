import { readFileSync } from 'node:fs'
import type { LibraryModel } from './analysis/types.ts'
import { MODELS_FILE, ModelsError, readModels } from './gate/models.ts'

/**
 * Reads the models of a project's own libraries, for an ESLint config: `settings: { vetlint: { models: loadModels() } }`.
 * `vetlint check` reads `vetlint.models.yaml` by itself. Throws an `Error` that names the file and the line.
 *
 * @param path The file, relative to the working directory; `vetlint.models.yaml` where it is missing.
 */
export function loadModels(path: string = MODELS_FILE): readonly LibraryModel[] {
  try {
    return readModels(readFileSync(path, 'utf8')) as unknown as readonly LibraryModel[]
  } catch (error) {
    const problem = error instanceof ModelsError ? error.message : (error as Error).message
    throw new Error(`${path} cannot be used: ${problem}`, { cause: error })
  }
}
