const router = require('express').Router();
const { execFile, exec } = require('node:child_process');
const net = require('../services/net');
const { Recipe } = require('../models');

function extractJsonLd(html) {
  const match = /<script[^>]+application\/ld\+json[^>]*>([\s\S]*?)<\/script>/i.exec(html);
  return match ? JSON.parse(match[1]) : null;
}

async function store(owner, data) {
  return Recipe.create({ owner, title: String(data.name).slice(0, 140), steps: [].concat(data.recipeInstructions || []).map(String) });
}

router.post('/url', async (req, res) => {
  const page = await net.download(req.body.url);
  const data = extractJsonLd(page.data);
  if (!data) return res.status(422).json({ error: 'No recipe found' });
  res.status(201).json(await store(req.session.userId, data));
});

router.post('/link', async (req, res) => {
  const page = await net.downloadPublic(String(req.body.url));
  const data = extractJsonLd(page.data);
  if (!data) return res.status(422).json({ error: 'No recipe found' });
  res.status(201).json(await store(req.session.userId, data));
});

const SHOPS = new Map([
  ['nl', 'https://api.boodschap.example/prices'],
  ['de', 'https://api.markt.example/preise'],
]);

router.get('/prices', async (req, res) => {
  const { shop = 'api.boodschap.example', item } = req.query;
  const url = `https://${shop}/prices?item=${encodeURIComponent(item)}`;
  const { data } = await net.download(url);
  res.json(data);
});

router.get('/shop-prices', async (req, res) => {
  const base = SHOPS.get(req.query.country);
  if (!base) return res.status(404).json({ error: 'No shop in this country' });
  const { data } = await net.download(base, { params: { item: String(req.query.item) } });
  res.json(data);
});

// Converts old MasterCook exports with the command line tool
router.post('/mastercook', (req, res) => {
  const { fileId, encoding = 'latin1' } = req.body;
  const file = `/var/recipe-box/inbox/${Number.parseInt(fileId, 10)}.mxp`;
  exec(`iconv -f ${encoding} -t utf8 ${file}`, (err, stdout) => {
    if (err) return res.status(422).json({ error: 'The file cannot be read' });
    res.json({ text: stdout });
  });
});

const ENCODINGS = ['latin1', 'cp1252', 'utf8'];

router.post('/mealmaster', (req, res) => {
  const { fileId, encoding } = req.body;
  const chosen = ENCODINGS.find((e) => e === encoding) || 'latin1';
  const file = `/var/recipe-box/inbox/${Number.parseInt(fileId, 10)}.mmf`;
  execFile('iconv', ['-f', chosen, '-t', 'utf8', file], (err, stdout) => {
    if (err) return res.status(422).json({ error: 'The file cannot be read' });
    res.json({ text: stdout });
  });
});

module.exports = router;
