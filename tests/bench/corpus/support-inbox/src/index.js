import Koa from 'koa';
import cors from '@koa/cors';
import session from 'koa-session';
import { bodyParser } from '@koa/bodyparser';
import { config } from './config.js';
import { deskConfig } from './deskConfig.js';
import { info, withoutSecrets } from './lib/log.js';
import { inboxErrors } from './middleware/inboxErrors.js';
import { deskErrors } from './middleware/deskErrors.js';
import { widgetOrigin } from './lib/widgets.js';
import { agents } from './routes/agents.js';
import { customers } from './routes/customers.js';
import { hooks } from './routes/hooks.js';
import { pages } from './routes/pages.js';
import { chat } from './routes/chat.js';

console.log('starting with', config);
info('desk settings', withoutSecrets(deskConfig));

const inbox = new Koa();
inbox.keys = [process.env.INBOX_KEY || 'inbox cookie key', process.env.INBOX_OLD_KEY].filter(Boolean);
inbox.use(inboxErrors);
inbox.use(cors({ origin: '*', credentials: true, keepHeadersOnError: true }));
inbox.use(session({ key: 'inbox.sess', httpOnly: true, secure: true, sameSite: 'lax' }, inbox));
inbox.use(bodyParser());
inbox.use(customers.routes()).use(hooks.routes()).use(pages.routes());

const desk = new Koa();
desk.keys = deskConfig.keys;
desk.use(deskErrors);
desk.use(cors({ origin: 'https://desk.support-inbox.example', credentials: true, keepHeadersOnError: true }));
desk.use(session({ key: 'desk.sess', httpOnly: true, secure: true, sameSite: 'strict' }, desk));
desk.use(bodyParser());
desk.use(agents.routes());

const widget = new Koa();
widget.use(deskErrors);
widget.use(cors({ origin: (ctx) => ctx.get('Origin'), credentials: true, allowMethods: ['POST'] }));
widget.use(bodyParser());
widget.use(chat.routes());

const embedded = new Koa();
embedded.use(deskErrors);
embedded.use(cors({ origin: widgetOrigin, credentials: true, allowMethods: ['POST'] }));
embedded.use(bodyParser());
embedded.use(chat.routes());

inbox.listen(config.port);
desk.listen(config.port + 1);
widget.listen(config.port + 2);
embedded.listen(config.port + 3);
