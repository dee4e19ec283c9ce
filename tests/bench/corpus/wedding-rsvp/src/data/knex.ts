import knex from 'knex';

export const sql = knex({ client: 'pg', connection: process.env.DATABASE_URL });
