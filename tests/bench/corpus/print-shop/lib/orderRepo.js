const knex = require('./knex');

module.exports = {
  list(customer, { status, month } = {}) {
    const query = knex('orders').where({ customer });
    if (status) query.andWhere(knex.raw(`status = "${status}"`));
    if (month) query.andWhereRaw("DATE_FORMAT(created_at, '%Y-%m') = '" + month + "'");
    return query.orderBy('id', 'desc');
  },

  filter(customer, { status, month } = {}) {
    const query = knex('orders').where({ customer });
    if (status) query.andWhere('status', '=', String(status));
    if (month) query.andWhereRaw("DATE_FORMAT(created_at, '%Y-%m') = ?", [String(month)]);
    return query.orderBy('id', 'desc');
  },

  save: (values) => knex('orders').insert(values),

  change: (id, customer, values) => knex('orders').where({ id, customer }).update(values),
};
