import { Router } from 'express';
import Anthropic from '@anthropic-ai/sdk';
import { assertPhotoOrigin, externalPhoto, speciesApi } from './species';

export const observations = Router();
const anthropic = new Anthropic();

observations.post('/photo', async (req, res, next) => {
  try {
    const photo = await externalPhoto(req.body.address);
    res.type('image/jpeg').send(photo);
  } catch (error) {
    next(error);
  }
});

observations.post('/species-photo', async (req, res, next) => {
  try {
    assertPhotoOrigin(req.body.address);
    const photo = await speciesApi(new URL(req.body.address).pathname.slice(1)).buffer();
    res.type('image/jpeg').send(photo);
  } catch (error) {
    next(error);
  }
});

observations.get('/species/:name', async (req, res, next) => {
  try {
    res.json(await speciesApi(`species/${encodeURIComponent(req.params.name)}`).json());
  } catch (error) {
    next(error);
  }
});

async function askForCode(question: string): Promise<string> {
  const message = await anthropic.messages.create({
    model: 'claude-3-5-sonnet-latest',
    max_tokens: 500,
    system: 'Write the body of a JavaScript function with the parameter rows that answers the question.',
    messages: [{ role: 'user', content: question }],
  });
  return message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

const STATISTICS: Record<string, (rows: { count: number }[]) => number> = {
  total: (rows) => rows.reduce((sum, row) => sum + row.count, 0),
  most: (rows) => Math.max(0, ...rows.map((row) => row.count)),
};

observations.post('/ask', async (req, res, next) => {
  try {
    const source = await askForCode(String(req.body.question));
    const answer = new Function('rows', source)(req.body.rows);
    res.json({ answer });
  } catch (error) {
    next(error);
  }
});

observations.post('/statistic', (req, res) => {
  const compute = Object.hasOwn(STATISTICS, req.body.name) ? STATISTICS[req.body.name] : STATISTICS.total;
  res.json({ answer: compute(req.body.rows) });
});
