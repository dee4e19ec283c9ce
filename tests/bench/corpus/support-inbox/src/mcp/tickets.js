import Ajv from 'ajv';
import { db } from '../db.js';

export async function listTickets({ filter }) {
  return db('tickets').select('id', 'subject', 'state').whereRaw(filter || 'true').limit(50);
}

const validate = new Ajv().compile({
  type: 'object',
  properties: { state: { enum: ['open', 'waiting', 'closed'] }, limit: { type: 'integer', minimum: 1, maximum: 100 } },
  required: ['state'],
  additionalProperties: false,
});

export async function listTicketsByState(args) {
  if (!validate(args)) return 'The arguments are not valid';
  return db('tickets').select('id', 'subject', 'state').whereRaw('state = ?', [args.state]).limit(args.limit ?? 20);
}
