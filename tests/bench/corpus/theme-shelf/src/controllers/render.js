const path = require('node:path');
const vm = require('node:vm');
const ejs = require('ejs');
const yaml = require('js-yaml');
const { makeFilter, namedFilter } = require('../lib/filters');
const { HttpError, readJson, sendJson } = require('../lib/http');

exports.render = async ({ req, res }) => {
  const { template, data } = await readJson(req);
  const html = ejs.render(template, { page: data });
  sendJson(res, { html });
};

exports.renderNamed = async ({ req, res }) => {
  const { template, data } = await readJson(req);
  if (!['home', 'article', 'archive'].includes(template)) throw new HttpError(400, 'Unknown template');
  const html = await ejs.renderFile(path.join(__dirname, '../../templates', `${template}.ejs`), { page: data });
  sendJson(res, { html });
};

exports.filter = async ({ req, res }) => {
  const { source, text } = await readJson(req);
  const filter = makeFilter(source);
  sendJson(res, { text: await filter(text) });
};

exports.namedFilter = async ({ req, res }) => {
  const { source, text } = await readJson(req);
  const filter = namedFilter(source);
  sendJson(res, { text: filter(String(text)) });
};

// theme.config.js of the upload form
exports.settings = async ({ req, res }) => {
  const { config } = await readJson(req);
  const sandbox = { module: { exports: {} } };
  vm.runInNewContext(config, sandbox, { filename: 'theme.config.js', timeout: 500 });
  sendJson(res, sandbox.module.exports);
};

exports.yamlSettings = async ({ req, res }) => {
  const { config } = await readJson(req);
  const settings = yaml.load(String(config), { schema: yaml.JSON_SCHEMA });
  sendJson(res, settings);
};
