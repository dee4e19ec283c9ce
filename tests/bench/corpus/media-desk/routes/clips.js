const Router = require('@koa/router');
const _ = require('lodash');
const Joi = require('joi');
const { literal, fn, col, where } = require('sequelize');
const { Clip } = require('../models');
const clipSearch = require('../services/clipSearch');

const router = new Router({ prefix: '/clips' });
const many = (value) => [].concat(value ?? []).map(String);

router.get('/', async (ctx) => {
  ctx.body = await clipSearch.byTerm(ctx.query.q || '', many(ctx.query.genre));
});

router.get('/search', async (ctx) => {
  ctx.body = await clipSearch.byReplacement(String(ctx.query.q || ''), many(ctx.query.genre));
});

router.get('/longest', async (ctx) => {
  const { order = 'seconds DESC' } = ctx.query;
  ctx.body = await Clip.findAll({ where: { licensed: true }, order: [literal(order)], limit: 20 });
});

router.get('/top', async (ctx) => {
  const column = ctx.query.order === 'title' ? 'title' : 'seconds';
  ctx.body = await Clip.findAll({ where: { licensed: true }, order: [[column, 'DESC']], limit: 20 });
});

router.get('/title/:title', async (ctx) => {
  ctx.body = await Clip.findAll({ where: where(fn('lower', col('title')), ctx.params.title.toLowerCase()) });
});

router.post('/', async (ctx) => {
  const clip = await Clip.create(_.omit(ctx.request.body, ['id', 'editorId']));
  ctx.status = 201;
  ctx.body = { id: clip.id };
});

router.post('/new', async (ctx) => {
  const values = _.pick(ctx.request.body, ['title', 'genre']);
  const clip = await Clip.create({ ...values, editorId: ctx.state.editorId });
  ctx.status = 201;
  ctx.body = { id: clip.id };
});

router.put('/:id', async (ctx) => {
  const clip = await Clip.findOne({ where: { id: ctx.params.id, editorId: ctx.state.editorId } });
  if (!clip) ctx.throw(404);
  for (const [field, value] of Object.entries(ctx.request.body)) clip[field] = value;
  await clip.save();
  ctx.body = clip;
});

router.patch('/:id', async (ctx) => {
  const clip = await Clip.findOne({ where: { id: ctx.params.id, editorId: ctx.state.editorId } });
  if (!clip) ctx.throw(404);
  for (const field of ['title', 'genre']) if (field in ctx.request.body) clip[field] = String(ctx.request.body[field]);
  await clip.save();
  ctx.body = clip;
});

const importRow = Joi.object({ title: Joi.string().required(), genre: Joi.string().required(), seconds: Joi.number().integer().min(1) });

router.post('/import', async (ctx) => {
  const clips = await Clip.bulkCreate(ctx.request.body.rows, { validate: true });
  ctx.body = { imported: clips.length };
});

router.post('/bulk', async (ctx) => {
  const rows = Joi.attempt(ctx.request.body.rows, Joi.array().items(importRow).max(200));
  const clips = await Clip.bulkCreate(rows.map((row) => ({ ...row, editorId: ctx.state.editorId })));
  ctx.body = { imported: clips.length };
});

module.exports = router;
