const router = require('express').Router();
const Joi = require('joi');
const { evaluate } = require('mathjs');
const { Recipe } = require('../models');
const { toFilter } = require('../services/recipeFilter');

const recipeBody = Joi.object({
  title: Joi.string().max(140).required(),
  servings: Joi.number().integer().min(1).max(100),
  minutes: Joi.number().integer().min(1),
  tags: Joi.array().items(Joi.string().max(30)).max(12),
  steps: Joi.array().items(Joi.string().max(2000)).max(60),
});

router.get('/', async (req, res) => {
  const recipes = await Recipe.find({ owner: req.session.userId, ...req.query }).setOptions({ sanitizeFilter: false }).lean();
  res.json(recipes);
});

router.get('/mine', async (req, res) => {
  const recipes = await Recipe.find({ ...toFilter(req.query), owner: req.session.userId }).lean();
  res.json(recipes);
});

// Advanced search box: "minutes < 30 && servings > 2"
router.post('/search', async (req, res) => {
  const { expression } = req.body;
  const found = await Recipe.collection
    .find({ shared: true, $where: `with (this) { return ${expression}; }` })
    .limit(50)
    .toArray();
  res.json(found);
});

router.post('/advanced', async (req, res) => {
  const maxMinutes = Number(req.body.maxMinutes) || 1440;
  const found = await Recipe.collection
    .find({ shared: true, $expr: { $lte: ['$minutes', maxMinutes] } })
    .limit(50)
    .toArray();
  res.json(found);
});

router.get('/without-photo', async (req, res) => {
  const list = await Recipe.collection.find({ $where: 'this.steps.length > 0 && !this.photo', shared: true }).toArray();
  res.json(list.map((r) => ({ id: r._id, title: r.title })));
});

router.post('/', async (req, res) => {
  const recipe = new Recipe({ owner: req.session.userId });
  Object.assign(recipe, req.body);
  await recipe.save();
  res.status(201).json(recipe);
});

router.post('/new', async (req, res) => {
  const { value, error } = recipeBody.validate(req.body, { stripUnknown: true });
  if (error) return res.status(422).json({ error: error.message });
  const recipe = new Recipe({ owner: req.session.userId });
  Object.assign(recipe, value);
  await recipe.save();
  res.status(201).json(recipe);
});

router.post('/scale', (req, res) => {
  const { amount, expression } = req.body;
  // e.g. "amount * 3 / 4"
  const scaled = eval(expression.replace(/amount/g, Number(amount)));
  res.json({ scaled });
});

router.post('/convert', (req, res) => {
  const factor = { cup: 240, tbsp: 15, tsp: 5 }[req.body.unit] ?? 1;
  const scaled = evaluate('amount * factor', { amount: Number(req.body.amount), factor });
  res.json({ scaled });
});

router.delete('/:id', async (req, res) => {
  const gone = await Recipe.findOneAndDelete({ _id: String(req.params.id), owner: req.session.userId });
  res.sendStatus(gone ? 204 : 404);
});

module.exports = router;
