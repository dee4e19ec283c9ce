const router = require('express').Router();
const he = require('he');
const { Recipe } = require('../models');
const { layout } = require('../views/layout');

router.get('/search', async (req, res) => {
  const q = req.query.q || '';
  const hits = await Recipe.countDocuments({ shared: true, title: String(q) });
  res.send(layout('Search', `<p>${hits} results for <em>${q}</em></p><input name="q" value="${q}">`));
});

router.get('/explore', async (req, res) => {
  const q = he.encode(String(req.query.q || ''), { useNamedReferences: true });
  const hits = await Recipe.countDocuments({ shared: true, title: String(req.query.q || '') });
  res.send(layout('Explore', `<p>${hits} results for <em>${q}</em></p><input name="q" value="${q}">`));
});

router.get('/recipe/:id', async (req, res) => {
  const recipe = await Recipe.findOne({ _id: String(req.params.id), shared: true }).lean();
  if (!recipe) return res.status(404).send(layout('Missing', '<p>This recipe is gone.</p>'));
  const steps = recipe.steps.map((step, i) => `<li id="step-${i}">${step}</li>`).join('\n');
  res.send(layout(he.encode(recipe.title), `<ol>${steps}</ol>`));
});

router.get('/card/:id', async (req, res) => {
  const recipe = await Recipe.findOne({ _id: String(req.params.id), shared: true }).lean();
  if (!recipe) return res.status(404).send(layout('Missing', '<p>This recipe is gone.</p>'));
  const steps = recipe.steps.map((step) => he.encode(step)).map((step, i) => `<li id="step-${i}">${step}</li>`).join('\n');
  res.send(layout(he.encode(recipe.title), `<ol class="card">${steps}</ol>`));
});

module.exports = router;
