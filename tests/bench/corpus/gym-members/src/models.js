import { DataTypes, Sequelize } from 'sequelize';
import { settings } from './settings.js';

export const sequelize = new Sequelize(settings.databaseUrl, { logging: false });

export const Member = sequelize.define('member', {
  email: { type: DataTypes.STRING, unique: true },
  passwordHash: DataTypes.STRING,
  name: DataTypes.STRING,
  role: { type: DataTypes.ENUM('member', 'trainer', 'manager'), defaultValue: 'member' },
  plan: { type: DataTypes.STRING, defaultValue: 'none' },
});

export const Plan = sequelize.define('plan', { code: { type: DataTypes.STRING, primaryKey: true }, monthly: DataTypes.DECIMAL(8, 2) });

export const Course = sequelize.define('course', { title: DataTypes.STRING, day: DataTypes.STRING, trainerId: DataTypes.INTEGER });

export const Workout = sequelize.define('workout', { memberId: DataTypes.INTEGER, notes: DataTypes.TEXT, minutes: DataTypes.INTEGER });

export const Visit = sequelize.define('visit', { memberId: DataTypes.INTEGER, gate: DataTypes.STRING });

export const Product = sequelize.define('product', { sku: DataTypes.STRING, title: DataTypes.STRING, price: DataTypes.DECIMAL(8, 2), stock: DataTypes.INTEGER });
