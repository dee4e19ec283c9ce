const router = require('express').Router();
const repo = require('../lib/orderRepo');
const knex = require('../lib/knex');
const { editable, SORTS } = require('../lib/orderColumns');
const { wrap } = require('../lib/guard');

router.get('/', wrap(async (req, res) => {
  res.json(await repo.list(req.session.customer.id, req.query));
}));

router.get('/filter', wrap(async (req, res) => {
  res.json(await repo.filter(req.session.customer.id, req.query));
}));

router.get('/sorted', wrap(async (req, res) => {
  const [column, direction] = Object.hasOwn(SORTS, req.query.by) ? SORTS[req.query.by] : SORTS.newest;
  res.json(await knex('orders').where({ customer: req.session.customer.id }).orderByRaw(`${column} ${direction}`));
}));

router.post('/', wrap(async (req, res) => {
  const [id] = await repo.save({ price: 0, status: 'new', ...req.body, customer: req.session.customer.id });
  res.status(201).json({ id });
}));

router.post('/place', wrap(async (req, res) => {
  const [id] = await repo.save({ ...editable(req.body), price: 0, status: 'new', customer: req.session.customer.id });
  res.status(201).json({ id });
}));

router.patch('/:id', wrap(async (req, res) => {
  delete req.body.price;
  delete req.body.customer;
  await repo.change(Number(req.params.id), req.session.customer.id, req.body);
  res.sendStatus(204);
}));

router.put('/:id', wrap(async (req, res) => {
  const { copies, paper } = req.body;
  await repo.change(Number(req.params.id), req.session.customer.id, { copies: Number(copies), paper: String(paper) });
  res.sendStatus(204);
}));

module.exports = router;
