'use server';

import Stripe from 'stripe';
import { clubSession } from '~/server/auth';
import { forMembers } from '~/server/policy';
import { dues } from './service';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);

const guarded = forMembers({
  askExemption: async (me, dueId: string, reason: string) => {
    const due = await dues.own(dueId, me);
    if (!due) throw new Error('No such due');
    await dues.markExempt(due.id, reason.slice(0, 300));
  },
  requestExemption: async (_me, dueId: string, reason: string) => {
    await dues.markExempt(dueId, reason.slice(0, 300));
  },
});

export const askExemption = guarded.askExemption;
export const requestExemption = guarded.requestExemption;

export async function myDues(memberId?: string) {
  const session = await clubSession();
  if (!session) throw new Error('Please sign in');
  return dues.ofMember(memberId ?? session.memberId);
}

export async function listDues() {
  const session = await clubSession();
  if (!session) throw new Error('Please sign in');
  return dues.ofMember(session.memberId);
}

export async function payDue(dueId: string, cents: string) {
  const session = await clubSession();
  const due = session && (await dues.own(dueId, session.memberId));
  if (!due) throw new Error('No such due');
  const amount = Number.parseInt(cents, 10);
  const intent = await stripe.paymentIntents.create({ amount, currency: 'eur', metadata: { due: due.id } });
  return intent.client_secret;
}

export async function settleDue(dueId: string) {
  const session = await clubSession();
  const due = session && (await dues.own(dueId, session.memberId));
  if (!due) throw new Error('No such due');
  const { cents: amount, year } = due;
  const intent = await stripe.paymentIntents.create({ amount, currency: 'eur', metadata: { due: due.id, year } });
  return intent.client_secret;
}
