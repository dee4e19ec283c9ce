import { execFile, execSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { withTraveller } from '~/server/withTraveller';

const PRINTS = path.join(process.cwd(), '.prints');
const run = promisify(execFile);
const PAPERS: readonly string[] = ['A4', 'A5', 'Letter'];

export default withTraveller(async (req, res, traveller) => {
  const { paper, title } = req.body ?? {};
  const source = path.join(PRINTS, `${traveller.id}.html`);
  res.setHeader('content-type', 'application/pdf');

  if (req.method === 'POST') {
    const command = ['weasyprint', '--presentational-hints', `--pdf-title='${title}'`, source, '-'].join(' ');
    return res.send(execSync(command));
  }
  if (req.method === 'PUT') {
    const { stdout } = await run('weasyprint', [`--pdf-title=${title}`, ...(PAPERS.includes(paper) ? ['-s', `${paper}.css`] : []), source, '-'], { encoding: 'buffer' });
    return res.send(stdout);
  }
  const { style = 'plain' } = req.query;
  return res.send(await readFile(path.join(PRINTS, 'styles', `${style}.css`)));
});
