import { format } from 'node:util';
import mysql from 'mysql2/promise';
import { reply } from '../router.js';
import { TABLES } from '../seasons.js';

const pool = mysql.createPool(process.env.MYSQL_URL ?? 'mysql://localhost/ratings');

export function ratings(router) {
  router.add('GET', '/ratings/:season', async ({ res, params, url }) => {
    const min = url.searchParams.get('min') ?? '0';
    const [list] = await pool.query(format('SELECT player, rating FROM season_%s WHERE rating >= %s', params.season, min));
    reply(res, list);
  });

  router.add('GET', '/ladder/:season', async ({ res, params, url }) => {
    const table = TABLES[params.season];
    if (!Object.values(TABLES).includes(table)) return reply(res, { error: 'No such season' }, 404);
    const [list] = await pool.query(format('SELECT player, rating FROM %s WHERE rating >= ?', table), [Number(url.searchParams.get('min') ?? 0)]);
    reply(res, list);
  });

  router.add('POST', '/ratings/batch', async ({ res, json }) => {
    const { results } = json();
    const tuples = results.map((r) => `('${r.player}', ${r.delta})`);
    const [{ affectedRows }] = await pool.query('INSERT INTO deltas (player, delta) VALUES ' + tuples);
    reply(res, { affectedRows });
  });

  router.add('POST', '/ratings/results', async ({ res, json }) => {
    const { results } = json();
    const tuples = results.map((r) => [String(r.player), Number(r.delta)]);
    const [{ affectedRows }] = await pool.query('INSERT INTO deltas (player, delta) VALUES ?', [tuples]);
    reply(res, { affectedRows });
  });

  router.add('GET', '/ratings/player/:name', async ({ res, params }) => {
    const [list] = await pool.query(`SELECT season, rating FROM history WHERE player = ${mysql.escape(params.name)}`);
    reply(res, list);
  });
}
