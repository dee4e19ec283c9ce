const router = require('express').Router();
const validator = require('validator');
const { wrap } = require('../lib/guard');
const partners = require('../lib/partners');

router.get('/', (req, res) => res.render('index', { title: req.query.title ?? 'Print shop' }));

router.get('/paper/:kind', (req, res) => {
  const { kind } = req.params;
  const samples = { matte: 3, gloss: 5 };
  if (!(kind in samples)) {
    res.status(404);
    return res.send(`<h2>We have no ${kind} paper</h2>`);
  }
  res.json({ kind, samples: samples[kind] });
});

router.get('/ink/:kind', (req, res) => {
  const { kind } = req.params;
  const samples = { black: 2, cyan: 1 };
  if (!Object.hasOwn(samples, kind)) {
    res.status(404);
    return res.send(`<h2>We have no ${validator.escape(kind)} ink</h2>`);
  }
  res.json({ kind, samples: samples[kind] });
});

router.get('/courier/:name', wrap(async (req, res) => {
  const { tracking, endpoint } = req.query;
  const answer = await fetch(`${endpoint ?? partners.addressOf(req.params.name)}/track/${encodeURIComponent(tracking)}`);
  res.json(await answer.json());
}));

router.get('/shipping/:name', wrap(async (req, res) => {
  const address = partners.addressOf(req.params.name);
  if (!address) return res.status(404).json({ error: 'Unknown courier' });
  const answer = await fetch(`${address}/track/${encodeURIComponent(req.query.tracking)}`);
  res.json(await answer.json());
}));

router.get('/partner', (req, res) => {
  const { url } = req.query;
  if (validator.isURL(url ?? '')) return res.redirect(url);
  res.redirect('/');
});

router.get('/partner/:name', (req, res) => {
  const address = partners.addressOf(req.params.name);
  res.redirect(address ?? '/');
});

module.exports = router;
