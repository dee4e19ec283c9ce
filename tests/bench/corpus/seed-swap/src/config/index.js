const Joi = require('joi');

const schema = Joi.object({
  PORT: Joi.number().default(5100),
  MYSQL_URL: Joi.string().uri().required(),
  MEMBER_JWT_SECRET: Joi.string().default('heirloom-tomato-jwt'),
  ORGANISER_JWT_SECRET: Joi.string().min(32).required(),
  KIOSK_SESSION_KEY: Joi.string().hex().length(64).required(),
  STAND_SESSION_KEY: Joi.string().hex().length(64).required(),
  SWAP_RADIUS_KM: Joi.number().default(40),
}).unknown();

const { value, error } = schema.validate(process.env);
if (error) throw error;

module.exports = value;
