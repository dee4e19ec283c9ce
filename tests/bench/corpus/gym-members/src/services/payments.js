import braintree from 'braintree';
import { settings } from '../settings.js';

export const gateway = new braintree.BraintreeGateway({ environment: braintree.Environment.Production, ...settings.braintree });

export function sale(amount, nonce) {
  return gateway.transaction.sale({ amount: String(amount), paymentMethodNonce: nonce, options: { submitForSettlement: true } });
}
