import type { Order } from '@prisma/client';
import type { SessionUser } from '../types';

const REFUND_WINDOW_DAYS = 30;

export function isWithinRefundWindow(order: Order, now = new Date()): boolean {
  const ageInDays = (now.getTime() - order.createdAt.getTime()) / 86_400_000;
  return ageInDays <= REFUND_WINDOW_DAYS;
}

export const canRefund = (user: SessionUser, order: Order): boolean =>
  order.status === 'paid' && (user.role === 'admin' || (user.role === 'support' && isWithinRefundWindow(order)));

export function supportsGiftWrapping(): boolean {
  return true;
}

export function canEditReview(user: SessionUser, review: { authorId: string }): boolean {
  return user.role === 'admin' || review.authorId === user.id;
}
