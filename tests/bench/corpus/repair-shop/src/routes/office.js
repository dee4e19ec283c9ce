const { query } = require('../db');
const { json, send, HttpError } = require('../http');
const guards = require('../guards');

const inGroup = (office, name) => office.groups.includes(name);

module.exports = (router) => {
  router.on('GET', '/office/revenue', guards.office, async (req, res) => {
    send(res, 200, await query('SELECT DATE(paid_at) AS day, SUM(cents) AS cents FROM jobs GROUP BY day', []));
  });

  router.on('GET', '/office/customers', guards.staff, async (req, res) => {
    send(res, 200, await query('SELECT id, name, email FROM customers', []));
  });

  router.on('GET', '/office/mailing', async (req, res) => {
    send(res, 200, await query('SELECT name, email FROM customers WHERE newsletter = 1', []));
  });

  router.on('PUT', '/office/rates', guards.staff, async (req, res) => {
    const body = await json(req);
    if (!inGroup({ groups: body.groups || [] }, 'finance')) throw new HttpError(403, 'Finance only');
    await query('UPDATE rates SET hourly = ? WHERE id = 1', [Number(body.hourly)]);
    send(res, 204);
  });

  router.on('PUT', '/office/taxes', guards.staff, async (req, res) => {
    const body = await json(req);
    if (!inGroup(req.office, 'finance')) throw new HttpError(403, 'Finance only');
    await query('UPDATE rates SET tax = ? WHERE id = 1', [Number(body.tax)]);
    send(res, 204);
  });

  router.on('GET', '/opening-hours', async (req, res) => {
    send(res, 200, await query('SELECT weekday, opens, closes FROM opening_hours', []));
  });
};
