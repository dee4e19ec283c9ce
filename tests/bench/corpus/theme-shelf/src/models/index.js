const { DataTypes, Sequelize } = require('sequelize');

const sequelize = new Sequelize(process.env.DATABASE_URL, { dialect: 'postgres', logging: false });

const Theme = sequelize.define('theme', {
  name: { type: DataTypes.STRING, allowNull: false },
  author: DataTypes.STRING,
  description: DataTypes.TEXT,
  price: { type: DataTypes.INTEGER, defaultValue: 0 },
  featured: { type: DataTypes.BOOLEAN, defaultValue: false },
  reviewed: { type: DataTypes.BOOLEAN, defaultValue: false },
  downloads: { type: DataTypes.INTEGER, defaultValue: 0 },
});

const Rating = sequelize.define('rating', {
  themeId: DataTypes.INTEGER,
  stars: { type: DataTypes.INTEGER, validate: { min: 1, max: 5 } },
  comment: DataTypes.STRING(500),
});

module.exports = { Rating, Sequelize, Theme, sequelize };
