import { Hono } from 'hono';
import { html } from 'hono/html';
import { claude } from '../ai/claude';
import { recipeTools, runRecipeTool } from '../ai/tools';
import { signedIn, type AppEnv } from '../middleware/auth';

export const recipes = new Hono<AppEnv>();
recipes.use(signedIn);

recipes.get('/print/:dish', async (c) => {
  const text = await claude.text(`A recipe card as HTML for ${c.req.param('dish')}`);
  return c.html(`<main class="card">${text}</main>`);
});

recipes.get('/card/:dish', async (c) => {
  const text = await claude.text(`A recipe in plain text for ${c.req.param('dish')}`);
  return c.html(html`<main class="card"><pre>${text}</pre></main>`);
});

recipes.post('/assistant', async (c) => {
  const { message } = await c.req.json<{ message: string }>();
  return c.json({ answer: await claude.loop(String(message).slice(0, 2000), recipeTools, runRecipeTool) });
});
