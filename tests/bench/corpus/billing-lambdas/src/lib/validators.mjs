import Ajv from 'ajv';

const ajv = new Ajv();

export const isRefund = ajv.compile({
  type: 'object',
  required: ['paymentId', 'pin'],
  properties: { paymentId: { type: 'string', maxLength: 40 }, pin: { type: 'string', minLength: 6, maxLength: 12 } },
});

export const isCustomer = ajv.compile({
  type: 'object',
  additionalProperties: false,
  required: ['name', 'email'],
  properties: { name: { type: 'string' }, email: { type: 'string' }, vatId: { type: 'string' } },
});
