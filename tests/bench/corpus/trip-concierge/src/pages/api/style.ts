import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { withTraveller } from '~/server/withTraveller';

const STYLES = path.join(process.cwd(), '.prints', 'styles');

export default withTraveller(async (req, res) => {
  const { style = 'plain' } = req.query;
  if (typeof style !== 'string' || !/^[a-z]+$/.test(style)) return res.status(400).end();
  res.setHeader('content-type', 'text/css');
  return res.send(await readFile(path.join(STYLES, `${style}.css`)));
});
