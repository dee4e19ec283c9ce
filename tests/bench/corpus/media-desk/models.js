const { DataTypes, Sequelize } = require('sequelize');

const sequelize = new Sequelize(process.env.DATABASE_URL || 'sqlite:media.db', { logging: false });

const Clip = sequelize.define('Clip', {
  title: DataTypes.STRING,
  genre: DataTypes.STRING,
  seconds: DataTypes.INTEGER,
  file: DataTypes.STRING,
  editorId: DataTypes.INTEGER,
  licensed: { type: DataTypes.BOOLEAN, defaultValue: false },
  royaltyRate: { type: DataTypes.FLOAT, defaultValue: 0 },
});

module.exports = { sequelize, Clip };
