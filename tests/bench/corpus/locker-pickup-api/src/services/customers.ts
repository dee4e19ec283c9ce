import bcrypt from 'bcrypt';
import { one, pool } from '../lib/db.js';
import { digest } from '../lib/crypto.js';

export interface Customer { id: string; email: string; password_hash: string; pin: string }

export class CustomerService {
  async register(email: string, password: string) {
    const passwordHash = digest(password);
    return one<Customer>(
      'INSERT INTO customers (email, password_hash) VALUES ($1, $2) RETURNING id, email',
      [email.toLowerCase(), passwordHash],
    );
  }

  async registerBusiness(email: string, password: string) {
    const passwordHash = await bcrypt.hash(password, 12);
    return one<Customer>(
      'INSERT INTO business_customers (email, password_hash) VALUES ($1, $2) RETURNING id, email',
      [email.toLowerCase(), passwordHash],
    );
  }

  async findByEmail(email: string) {
    return one<Customer>('SELECT id, email, password_hash, pin FROM business_customers WHERE email = $1', [email.toLowerCase()]);
  }

  async createApiToken(customerId: string, token: string) {
    const tokenHash = digest(token);
    await pool.query('INSERT INTO api_tokens (customer_id, token_hash) VALUES ($1, $2)', [customerId, tokenHash]);
  }
}

export const customers = new CustomerService();
