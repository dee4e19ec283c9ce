import { Customer } from '../models/customer.mjs';
import { json, tenantOf } from '../lib/http.mjs';
import { isCustomer } from '../lib/validators.mjs';

export async function create(event) {
  const input = JSON.parse(event.body ?? '{}');
  input.tenant = tenantOf(event);
  const customer = await Customer.create(input);
  return json(201, { id: customer.id });
}

export async function register(event) {
  const input = JSON.parse(event.body ?? '{}');
  input.tenant = tenantOf(event);
  const customer = await Customer.create(input, { fields: ['tenant', 'name', 'email', 'vatId'] });
  return json(201, { id: customer.id });
}

export async function update(event) {
  const changes = JSON.parse(event.body ?? '{}');
  const [count] = await Customer.update(changes, { where: { id: event.pathParameters.id, tenant: tenantOf(event) } });
  return json(200, { count });
}

export async function rename(event) {
  const changes = JSON.parse(event.body ?? '{}');
  if (!isCustomer(changes)) return json(422, { errors: isCustomer.errors });
  const [touched] = await Customer.update(changes, { where: { id: event.pathParameters.id, tenant: tenantOf(event) } });
  return json(200, { count: touched });
}
