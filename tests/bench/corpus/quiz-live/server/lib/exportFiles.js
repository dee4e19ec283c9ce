import fs from 'node:fs';

/** Names of the plain files of a folder. */
export function filesOf(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}
