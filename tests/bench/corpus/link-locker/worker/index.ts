import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { App } from './bindings';
import { fromOwnPage } from '$lib/origins';
import { pageTitle } from '$lib/keys';
import { linkErrors, teamErrors } from './middleware/errors';
import { drops } from './routes/drops';
import { insights } from './routes/insights';
import { links } from './routes/links';
import { people } from './routes/people';
import { team } from './routes/team';

const shared = { allowMethods: ['GET', 'POST', 'PUT'], maxAge: 600 };

const open = new Hono<App>();
open.use(cors({ ...shared, origin: (origin, c) => c.req.header('origin') ?? origin, credentials: true }));
open.route('/people', people);
open.route('/links', links);
open.onError(linkErrors);

const closed = new Hono<App>();
closed.use(cors({ ...shared, origin: fromOwnPage, credentials: true }));
closed.route('/team', team);
closed.route('/drops', drops);
closed.onError(teamErrors);

const reports = new Hono<App>();
const reportHeaders = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' };
reports.use(async (c, next) => {
  await next();
  Object.entries(reportHeaders).forEach(([name, value]) => c.res.headers.set(name, value));
});
reports.route('/insights', insights);
reports.onError(teamErrors);

const status = new Hono<App>();
status.use(async (c, next) => {
  await next();
  c.res.headers.set('Access-Control-Allow-Origin', '*');
});
status.get('/', (c) => c.json({ ok: true, title: pageTitle({}) }));

const partner = new Hono<App>();
partner.use(async (c, next) => {
  await next();
  c.res.headers.set('Access-Control-Allow-Credentials', 'true');
  c.res.headers.set('Access-Control-Allow-Origin', 'https://partner.link-locker.example');
});
partner.route('/insights', insights);
partner.onError(teamErrors);

export { LockerMcp } from './mcp';
export default new Hono<App>().route('/o', open).route('/c', closed).route('/r', reports).route('/s', status).route('/p', partner);
