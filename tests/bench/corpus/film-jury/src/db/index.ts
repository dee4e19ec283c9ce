import { drizzle } from 'drizzle-orm/mysql2';
import mysql, { type PoolOptions } from 'mysql2/promise';
import { settings } from '@core';

const local: PoolOptions = { host: 'mysql.film-jury.internal', user: 'jury', database: 'jury' };

export const db = drizzle(mysql.createPool({ ...local, ...{ password: 'Velvet/Curtain/1968' } }));
export const archive = drizzle(mysql.createPool({ ...local, database: 'archive', ...{ password: settings.get('ARCHIVE_PASSWORD') } }));
