const Koa = require('koa');
const session = require('koa-session');
const { koaBody } = require('koa-body');
const { signedIn } = require('./lib/signedIn');

const app = new Koa();
app.keys = [process.env.COOKIE_KEY];
app.use(session({ httpOnly: true, secure: true, sameSite: 'lax' }, app));
app.use(koaBody({ multipart: true, jsonLimit: '1mb' }));

app.use(require('./routes/pages').routes());
app.use(signedIn);
app.use(require('./routes/clips').routes());
app.use(require('./routes/files').routes());
app.use(require('./routes/transcode').routes());
app.use(require('./routes/shows').routes());

app.listen(process.env.PORT || 3100);
