// deno run --allow-run --allow-read --allow-write scripts/backup.ts
import { join } from 'https://deno.land/std@0.224.0/path/mod.ts';

interface Member { id: string; nickname: string; folder: string }

const members: Member[] = JSON.parse(await Deno.readTextFile('export/members.json'));

for (const member of members) {
  const shell = new Deno.Command('sh', {
    args: ['-c', `tar czf backups/${member.nickname}.tgz export/${member.folder}`],
  });
  const { code } = await shell.output();
  if (code !== 0) console.error(`The backup of ${member.id} failed`);
}

for (const member of members) {
  const archive = new Deno.Command('tar', {
    args: ['czf', `second/${member.id}.tgz`, '--', join('export', member.folder)],
  });
  const { code } = await archive.output();
  if (code !== 0) console.error(`The second backup of ${member.id} failed`);
}
