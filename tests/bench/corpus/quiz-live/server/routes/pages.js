import Router from '@koa/router';
import serialize from 'serialize-javascript';
import { knex } from '../knex.js';

const router = new Router();

const shell = (script) => `<!doctype html><html><body><div id="app"></div><script>${script}</script><script type="module" src="/app.js"></script></body></html>`;

router.get('/play/:code', async (ctx) => {
  const quiz = await knex('quizzes').where({ code: ctx.params.code }).first('title', 'seconds');
  ctx.type = 'html';
  ctx.body = shell(`window.__STATE__ = ${JSON.stringify({ quiz, nick: ctx.query.nick })}`);
});

router.get('/join/:code', async (ctx) => {
  const quiz = await knex('quizzes').where({ code: ctx.params.code }).first('title', 'seconds');
  ctx.type = 'html';
  ctx.body = shell(`window.__STATE__ = ${serialize({ quiz, nick: ctx.query.nick }, { isJSON: true })}`);
});

router.get('/lang/:code', (ctx) => {
  ctx.cookies.set('lang', ctx.params.code === 'de' ? 'de' : 'en');
  ctx.redirect(ctx.query.back || '/');
});

router.get('/contrast/:mode', (ctx) => {
  ctx.cookies.set('contrast', ctx.params.mode === 'high' ? 'high' : 'normal');
  ctx.redirect(ctx.query.back === 'lobby' ? '/lobby' : '/');
});

export default router;
