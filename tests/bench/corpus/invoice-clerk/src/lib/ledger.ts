import mysql from 'mysql2/promise';
import { secretValue } from '#lib/secrets';

export const ledger = mysql.createPool('mysql://ledger:Abacus~Inkwell~73@ledger.invoice-clerk.internal:3306/ledger');

let payroll: mysql.Pool | undefined;

export async function payrollPool() {
  payroll ??= mysql.createPool({ uri: await secretValue('payroll-database-url'), connectionLimit: 4 });
  return payroll;
}
