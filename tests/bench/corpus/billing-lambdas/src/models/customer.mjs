import { DataTypes, Sequelize } from 'sequelize';

const sequelize = new Sequelize(process.env.MYSQL_URL, { logging: false });

export const Customer = sequelize.define('customer', {
  tenant: DataTypes.STRING,
  name: DataTypes.STRING,
  email: DataTypes.STRING,
  vatId: DataTypes.STRING,
  discount: { type: DataTypes.INTEGER, defaultValue: 0 },
  creditApproved: { type: DataTypes.BOOLEAN, defaultValue: false },
});
