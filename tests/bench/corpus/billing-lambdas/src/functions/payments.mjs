import sanitize from 'mongo-sanitize';
import { collection } from '../lib/mongo.mjs';
import { json, tenantOf } from '../lib/http.mjs';
import { isRefund } from '../lib/validators.mjs';

export const findPayments = async (event) => {
  const { customer, reference } = JSON.parse(event.body);
  const payments = await collection('payments');
  const found = await payments.find({ tenant: tenantOf(event), customer, reference }).limit(100).toArray();
  return json(200, found);
};

export const listPayments = async (event) => {
  const { customer, reference } = sanitize(JSON.parse(event.body));
  const payments = await collection('payments');
  const list = await payments.find({ tenant: tenantOf(event), customer, reference }).limit(100).toArray();
  return json(200, list);
};

export const refund = async (event) => {
  const body = JSON.parse(event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : event.body);
  const payments = await collection('payments');
  const result = await payments.findOneAndUpdate(
    { tenant: tenantOf(event), _id: body.paymentId, pin: body.pin },
    { $set: { state: 'refunded', refundedAt: new Date() } },
  );
  return json(result ? 200 : 404, { ok: Boolean(result) });
};

export const refundChecked = async (event) => {
  const body = JSON.parse(event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : event.body);
  if (!isRefund(body)) return json(400, { error: 'Bad request' });
  const payments = await collection('payments');
  const changed = await payments.findOneAndUpdate(
    { _id: body.paymentId, pin: body.pin, tenant: tenantOf(event) },
    { $set: { state: 'refunded', refundedAt: new Date() } },
  );
  return json(changed ? 200 : 404, { ok: Boolean(changed) });
};

export const monthly = async (event) => {
  const payments = await collection('payments');
  const since = new Date(Date.now() - 31 * 86_400_000);
  const totals = await payments
    .aggregate([{ $match: { tenant: tenantOf(event), paidAt: { $gte: since } } }, { $group: { _id: '$currency', sum: { $sum: '$amount' } } }])
    .toArray();
  return json(200, totals);
};
