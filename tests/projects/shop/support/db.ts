import { PrismaClient } from '@prisma/client';
import pg from 'pg';
import { required } from './env';

export const prisma = new PrismaClient();

/** Read-only copy of the database for reports. */
export const reports = new pg.Pool({ connectionString: required('REPORTS_DATABASE_URL'), max: 4 });
