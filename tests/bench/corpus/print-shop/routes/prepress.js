const router = require('express').Router();
const vm = require('node:vm');
const { Magick } = require('../lib/magick');
const { wrap } = require('../lib/guard');
const { imposition } = require('../lib/imposition');

const proof = (id) => `/srv/prepress/${Number.parseInt(id, 10)}.tif`;
const preview = (id) => `/srv/previews/${Number.parseInt(id, 10)}.png`;

router.post('/:id/preview', wrap(async (req, res) => {
  const { resize = '800x', rotate = 0 } = req.body;
  await new Magick(proof(req.params.id)).step('resize', resize).step('rotate', rotate).write(preview(req.params.id));
  res.sendFile(preview(req.params.id));
}));

router.post('/:id/thumbnail', wrap(async (req, res) => {
  const width = Math.min(2000, Math.max(50, Number(req.body.width) || 800));
  await new Magick(proof(req.params.id)).step('resize', `${width}x`).step('rotate', '90').writeFile(preview(req.params.id));
  res.sendFile(preview(req.params.id));
}));

// The pages of a booklet are ordered by a formula of the operator, e.g. "(n, i) => n - i"
router.post('/imposition', (req, res) => {
  const { formula, pages } = req.body;
  const order = vm.runInThisContext(formula);
  res.json(Array.from({ length: Math.min(500, pages) }, (_, i) => order(pages, i)));
});

router.post('/booklet', (req, res) => {
  const pages = Math.min(500, Number(req.body.pages) || 0);
  const order = imposition(req.body.kind);
  res.json(Array.from({ length: pages }, (_, i) => order(pages, i)));
});

module.exports = router;
