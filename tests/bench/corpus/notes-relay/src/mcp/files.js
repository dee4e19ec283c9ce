import { rm } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';

const attachments = '/var/lib/notes-relay/attachments';
const drafts = '/var/lib/notes-relay/drafts';

export async function dropAttachments(folder) {
  await rm(join(attachments, folder), { recursive: true, force: true });
  return 'dropped';
}

export async function dropDrafts(folder) {
  const inside = relative(drafts, resolve(drafts, folder));
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return 'not a draft folder';
  await rm(join(drafts, inside), { recursive: true, force: true });
  return 'dropped';
}
