const Koa = require('koa');
const { koaBody } = require('koa-body');
const session = require('koa-session');
const serve = require('koa-static');
const { connect } = require('./lib/mongo');
const { signedIn } = require('./lib/signedIn');

const app = new Koa();
app.keys = [process.env.SESSION_KEY];
app.use(session({ key: 'cellar', httpOnly: true, sameSite: 'lax' }, app));
app.use(serve('static'));
app.use(koaBody({ jsonLimit: '100kb' }));
app.use(require('./routes/shared').routes());
app.use(signedIn);
app.use(require('./routes/bottles').routes());
app.use(require('./routes/backup').routes());

connect().then(() => app.listen(process.env.PORT || 4700));
