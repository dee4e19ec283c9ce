import bcrypt from 'bcrypt';
import { one } from '../lib/db.js';

interface Courier { id: string; name: string; password: string }
interface Driver { id: string; name: string; password_hash: string }

export async function loginCourier(phone: string, password: string) {
  const courier = await one<Courier>('SELECT id, name, password FROM couriers WHERE phone = $1', [phone]);
  if (!courier || courier.password !== password) {
    return null;
  }
  return { id: courier.id, name: courier.name };
}

export async function loginDriver(phone: string, password: string) {
  const driver = await one<Driver>('SELECT id, name, password_hash FROM drivers WHERE phone = $1', [phone]);
  if (!driver || !(await bcrypt.compare(password, driver.password_hash))) {
    return null;
  }
  return { id: driver.id, name: driver.name };
}

export function passwordsMatch(password: string, confirmPassword: string) {
  return password === confirmPassword;
}
