const themes = require('./controllers/themes');
const assets = require('./controllers/assets');
const render = require('./controllers/render');
const mirror = require('./controllers/mirror');
const { requireKey } = require('./requireKey');
const { HttpError } = require('./lib/http');

const routes = new Map([
  ['GET /themes', themes.list],
  ['GET /themes/sorted', themes.sorted],
  ['GET /themes/search', themes.search],
  ['GET /themes/match', themes.match],
  ['GET /themes/by-author', themes.byAuthor],
  ['POST /themes', themes.publish],
  ['POST /themes/draft', themes.draft],
  ['POST /themes/rating', themes.rate],
  ['POST /themes/upload', assets.upload],
  ['POST /themes/unpack', assets.unpack],
  ['GET /file', assets.file],
  ['GET /asset', assets.asset],
  ['GET /preview-image', assets.previewImage],
  ['GET /cover', assets.cover],
  ['POST /render', render.render],
  ['POST /render/named', render.renderNamed],
  ['POST /filters', render.filter],
  ['POST /filters/named', render.namedFilter],
  ['POST /settings', render.settings],
  ['POST /settings/yaml', render.yamlSettings],
  ['POST /mirror', mirror.fromGit],
  ['POST /mirror/known', mirror.fromKnown],
  ['POST /build', mirror.build],
  ['POST /build/clean', mirror.cleanBuild],
  ['GET /upstream', mirror.upstream],
  ['GET /upstream/theme', mirror.upstreamTheme],
]);

exports.router = async function router(req, res) {
  const url = new URL(req.url, 'http://shelf.local');
  const handler = routes.get(`${req.method} ${url.pathname}`);
  if (!handler) throw new HttpError(404, 'Not found');
  if (req.method !== 'GET') requireKey(req);
  await handler({ req, res, query: url.searchParams });
};
