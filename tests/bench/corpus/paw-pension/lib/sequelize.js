import { Sequelize } from 'sequelize';

const shared = { dialect: 'mysql', logging: false };

export const pension = new Sequelize('pension', 'pension', 'Biscuit-Leash-77', { ...shared, host: 'mysql.paw-pension.internal' });

export const accounting = new Sequelize(process.env.ACCOUNTING_DATABASE_URL, shared);
