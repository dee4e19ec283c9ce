const { Op, QueryTypes } = require('sequelize');
const Ajv = require('ajv');
const { Rating, Theme, sequelize } = require('../models');
const { HttpError, readJson, sendJson } = require('../lib/http');

exports.list = async ({ res, query }) => {
  const order = query.get('order') || 'name';
  const themes = await Theme.findAll({ where: { reviewed: true }, order: sequelize.literal(order), limit: 50 });
  sendJson(res, themes);
};

exports.sorted = async ({ res, query }) => {
  const column = ['name', 'price', 'downloads'].includes(query.get('order')) ? query.get('order') : 'name';
  const themes = await Theme.findAll({ where: { reviewed: true }, order: sequelize.literal(`"${column}" ASC`), limit: 50 });
  sendJson(res, themes);
};

exports.search = async ({ res, query }) => {
  const q = query.get('q') ?? '';
  const found = await sequelize.query(
    `SELECT id, name FROM themes WHERE reviewed AND to_tsvector(description) @@ plainto_tsquery('${q}') LIMIT 50`,
    { type: QueryTypes.SELECT },
  );
  sendJson(res, found);
};

exports.match = async ({ res, query }) => {
  const q = query.get('q') ?? '';
  const found = await sequelize.query(
    'SELECT id, name FROM themes WHERE reviewed AND to_tsvector(description) @@ plainto_tsquery(:q) LIMIT 50',
    { type: QueryTypes.SELECT, replacements: { q } },
  );
  sendJson(res, found);
};

exports.byAuthor = async ({ res, query }) => {
  const themes = await Theme.findAll({ where: { author: { [Op.iLike]: `${query.get('author') ?? ''}%` } }, limit: 50 });
  sendJson(res, themes);
};

exports.publish = async ({ req, res }) => {
  const theme = await Theme.create(await readJson(req));
  sendJson(res, { id: theme.id }, 201);
};

exports.draft = async ({ req, res }) => {
  const theme = await Theme.create(await readJson(req), { fields: ['name', 'author', 'description'] });
  sendJson(res, { id: theme.id }, 201);
};

const validRating = new Ajv().compile({
  type: 'object',
  required: ['themeId', 'stars'],
  properties: { themeId: { type: 'integer' }, stars: { type: 'integer', minimum: 1, maximum: 5 }, comment: { type: 'string', maxLength: 500 } },
  additionalProperties: false,
});

exports.rate = async ({ req, res }) => {
  const input = await readJson(req);
  if (!validRating(input)) throw new HttpError(400, 'Malformed rating');
  const rating = await Rating.create(input);
  sendJson(res, { id: rating.id }, 201);
};
