import { exec, execFile } from 'node:child_process';

const collect = (start) =>
  new Promise((resolve) => {
    start((error, stdout) => resolve(error ? 'Nothing found' : stdout));
  });

export const grepAttachments = ({ term }) => {
  const command = ['grep', '-ril', `"${term}"`, 'storage/attachments'].join(' ');
  return collect((done) => exec(command, done));
};

export const searchKnowledge = ({ term }) => {
  const args = ['-ril', '--fixed-strings', '-e', String(term), '--', 'storage/knowledge'];
  return collect((done) => execFile('grep', args, done));
};
