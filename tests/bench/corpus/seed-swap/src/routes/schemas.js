const text = (maxLength, extra = {}) => ({ type: 'string', maxLength, ...extra });
const object = (properties) => ({ type: 'object', properties, required: Object.keys(properties), additionalProperties: false });

exports.schemas = {
  register: { body: object({ email: text(120, { format: 'email' }), name: text(80), password: text(200, { minLength: 10 }) }) },
  login: { body: object({ email: text(120, { format: 'email' }), password: text(200) }) },
  voucher: { body: object({ packets: { type: 'integer', minimum: 1, maximum: 20 } }) },
  garden: { params: object({ id: { type: 'integer' }, kind: { enum: ['gate', 'shed'] } }), body: object({ password: text(60, { minLength: 8 }) }) },
  question: { body: object({ text: text(1000) }) },
};
