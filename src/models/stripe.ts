import type { LibraryModel } from '../analysis/types.ts'

const payments = [
  ...[
    'paymentIntents.create',
    'paymentIntents.update',
    'paymentIntents.confirm',
    'paymentIntents.capture',
    'charges.create',
  ],
  ...['checkout.sessions.create', 'subscriptions.create', 'subscriptions.update', 'refunds.create', 'transfers.create'],
  ...['payouts.create', 'invoices.pay', 'invoiceItems.create', 'setupIntents.create', 'paymentLinks.create'],
]

export default {
  package: 'stripe',
  title: 'Stripe',
  docs: 'https://docs.stripe.com/api?lang=node',
  aliases: { 'stripe()': 'stripe#', 'stripe.Stripe': 'stripe' },
  effects: [
    ...payments.map((name) => ({ call: `stripe#.${name}`, effect: 'pay' as const, arg: 0 })),
    { call: 'stripe#.subscriptions.cancel', effect: 'delete', arg: 0 },
    { call: 'stripe#.subscriptions.del', effect: 'delete', arg: 0 },
    { call: 'stripe#.billingPortal.sessions.create', effect: 'session', arg: 0 },
    { call: 'stripe#.customers.create', effect: 'write', arg: 0 },
    { call: 'stripe#.customers.update', effect: 'write', arg: 0 },
    { call: 'stripe#.customers.del', effect: 'delete', arg: 0 },
    { call: 'stripe#.paymentIntents.retrieve', effect: 'read', arg: 0 },
    { call: 'stripe#.checkout.sessions.retrieve', effect: 'read', arg: 0 },
  ],
  auth: ['stripe#', 'stripe'].flatMap((object) =>
    ['constructEvent', 'constructEventAsync'].map((name) => ({
      call: `${object}.webhooks.${name}`,
      as: 'signature' as const,
    })),
  ),
  conventions: { stripe: 'stripe#', stripeClient: 'stripe#' },
} satisfies LibraryModel
