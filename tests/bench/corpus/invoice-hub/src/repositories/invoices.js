import { db } from '../db.js';

export const invoices = {
  byAccount: (accountId) => db('invoices').where('account_id', accountId).orderBy('number', 'desc'),
  byId: (id) => db('invoices').where({ id }).first(),
  ownedBy: (accountId, id) => db('invoices').where({ id, account_id: accountId }).first(),
  insert: (row) => db('invoices').insert(row).returning('*').then(([created]) => created),
  setStatus: (id, status) => db('invoices').where({ id }).update({ status }),
};
