const { query } = require('../db');
const { json, send, HttpError } = require('../http');
const guards = require('../guards');

async function jobFor(id, user) {
  const [job] = await query('SELECT id, customer_id, bike, state, cents FROM jobs WHERE id = ?', [id]);
  if (!job) throw new HttpError(404, 'No such job');
  if (job.customer_id !== user.id && user.role !== 'mechanic') throw new HttpError(404, 'No such job');
  return job;
}

module.exports = (router) => {
  router.on('GET', '/jobs', guards.user, async (req, res) => {
    send(res, 200, await query('SELECT id, bike, state FROM jobs WHERE customer_id = ?', [req.user.id]));
  });

  router.on('POST', '/jobs', guards.user, async (req, res) => {
    const job = await json(req);
    const values = [job.customer || req.user.id, String(job.bike), String(job.problem)];
    const { insertId } = await query('INSERT INTO jobs (customer_id, bike, problem) VALUES (?, ?, ?)', values);
    send(res, 201, { id: insertId });
  });

  router.on('POST', '/jobs/walk-in', guards.user, async (req, res) => {
    const job = await json(req);
    const own = [req.user.id, String(job.bike), String(job.problem)];
    const { insertId } = await query('INSERT INTO jobs (customer_id, bike, problem) VALUES (?, ?, ?)', own);
    send(res, 201, { id: insertId });
  });

  router.on('GET', '/jobs/:id', guards.user, async (req, res, params) => {
    const [job] = await query('SELECT * FROM jobs WHERE id = ?', [params.id]);
    send(res, job ? 200 : 404, job);
  });

  router.on('GET', '/jobs/:id/state', guards.user, async (req, res, params) => {
    const own = await jobFor(params.id, req.user);
    send(res, 200, { state: own.state });
  });

  router.on('DELETE', '/jobs/:id', async (req, res, params) => {
    await query('DELETE FROM jobs WHERE id = ?', [params.id]);
    send(res, 204);
  });

  router.on('DELETE', '/jobs/:id/photos', guards.user, async (req, res, params) => {
    const job = await jobFor(params.id, req.user);
    await query('DELETE FROM photos WHERE job_id = ?', [job.id]);
    send(res, 204);
  });

  router.on('PUT', '/jobs/:id/state', guards.workshop, async (req, res, params) => {
    const { state } = await json(req);
    if (!['waiting', 'working', 'done'].includes(state)) throw new HttpError(400, 'Unknown state');
    await query('UPDATE jobs SET state = ? WHERE id = ?', [state, params.id]);
    send(res, 204);
  });

  router.on('PUT', '/jobs/:id/paint', guards.paint, async (req, res, params) => {
    await query("UPDATE jobs SET state = 'painted' WHERE id = ?", [params.id]);
    send(res, 204);
  });

  router.on('GET', '/workload', guards.mechanic, async (req, res) => {
    send(res, 200, await query("SELECT id, bike FROM jobs WHERE state = 'waiting'", []));
  });

  router.on('GET', '/till', guards.cashier, async (req, res) => {
    send(res, 200, await query("SELECT id, cents FROM jobs WHERE state = 'done'", []));
  });
};
