import { json, tenantOf } from '../lib/http.mjs';
import { rows } from '../lib/mysql.mjs';
import { orderBy, Select } from '../lib/sqlBuilder.mjs';

const FIELDS = ['id', 'number', 'customer', 'total', 'due_on'];

export const handler = async (event) => {
  const { q = '', max } = event.queryStringParameters ?? {};
  let sql = `SELECT id, number, customer, total FROM invoices WHERE tenant = '${tenantOf(event)}'`;
  if (q) sql += ` AND customer LIKE "%${q}%"`;
  if (max) sql += ` AND total <= ${max}`;
  const found = await rows(sql);
  return json(200, found);
};

export const handlerV2 = async (event) => {
  const { q = '', max } = event.queryStringParameters ?? {};
  let sql = 'SELECT id, number, customer, total FROM invoices WHERE tenant = ?';
  const params = [tenantOf(event)];
  if (q) {
    sql += ' AND customer LIKE ?';
    params.push(`%${q}%`);
  }
  if (max) {
    sql += ' AND total <= ?';
    params.push(Number(max));
  }
  const matching = await rows(sql, params);
  return json(200, matching);
};

// filters=[{"field":"total","op":">","value":100}]
export const filterHandler = async (event) => {
  const filters = JSON.parse(event.queryStringParameters?.filters ?? '[]');
  const query = new Select('invoices', FIELDS).where('tenant', '=', tenantOf(event));
  for (const { field, op, value } of filters) query.where(field, op, value);
  return json(200, await rows(...query.build()));
};

const OPERATORS = { lt: '<', gt: '>', eq: '=' };

export const filterHandlerV2 = async (event) => {
  const filters = JSON.parse(event.queryStringParameters?.filters ?? '[]');
  const query = new Select('invoices', FIELDS).where('tenant', '=', tenantOf(event));
  for (const { field, op, value } of filters) {
    if (!FIELDS.includes(field) || !Object.hasOwn(OPERATORS, op)) return json(400, { error: 'Unknown filter' });
    query.where(field, OPERATORS[op], String(value));
  }
  return json(200, await rows(...query.build()));
};

export const sortedHandler = async (event) => {
  const { sort = 'due_on', dir } = event.queryStringParameters ?? {};
  const sql = 'SELECT id, number, total FROM invoices WHERE tenant = ?' + orderBy(sort, dir === 'desc');
  return json(200, await rows(sql, [tenantOf(event)]));
};
