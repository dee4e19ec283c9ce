import { accounts } from '../db/pool.js'

export interface Grower {
  id: string
  email: string
  name: string
}

export async function insertGrower(email: string, name: string, password: string): Promise<Grower> {
  const { rows } = await accounts.query(
    'INSERT INTO growers (email, name, password) VALUES ($1, $2, $3) RETURNING id, email, name',
    [email, name, password],
  )
  return rows[0]
}

export async function insertTechnician(email: string, name: string, passwordHash: string): Promise<Grower> {
  const { rows } = await accounts.query(
    'INSERT INTO technicians (email, name, password_hash) VALUES ($1, $2, $3) RETURNING id, email, name',
    [email, name, passwordHash],
  )
  return rows[0]
}

export async function findByCredentials(email: string, password: string): Promise<Grower | null> {
  const { rows } = await accounts.query('SELECT id, email, name FROM growers WHERE email = $1 AND password = $2', [email, password])
  return rows[0] ?? null
}

export async function findTechnician(email: string): Promise<(Grower & { password_hash: string }) | null> {
  const { rows } = await accounts.query('SELECT id, email, name, password_hash FROM technicians WHERE email = $1', [email])
  return rows[0] ?? null
}
