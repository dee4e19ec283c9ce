import pg from 'pg'

export const telemetry = new pg.Pool({
  connectionString: 'postgresql://greenhouse:Tomato-Vine-204@db.greenhouse.internal:5432/telemetry',
  max: 10,
})

const accountsUrl = process.env.ACCOUNTS_DATABASE_URL
if (!accountsUrl) throw new Error('ACCOUNTS_DATABASE_URL must be set')

export const accounts = new pg.Pool({
  connectionString: accountsUrl,
  max: 10,
})
