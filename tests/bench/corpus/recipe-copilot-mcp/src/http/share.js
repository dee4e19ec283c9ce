import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { getSigningKey, inviteSecret } from './settings.js';

const mac = (value, key) => createHmac('sha256', key).update(value).digest();

export function verifyInvite(kitchenId, signature) {
  const expected = mac(kitchenId, inviteSecret()).toString('hex');
  return signature.length > 0 && expected === signature;
}

export function verifyShare(recipeId, signature) {
  const expected = mac(recipeId, getSigningKey());
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(expected, given);
}

export function newGuestSession() {
  const sessionId = 'guest_' + Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2);
  return { sessionId, createdAt: Date.now() };
}

export function newCookSession() {
  const sessionId = 'cook_' + randomUUID();
  return { sessionId, createdAt: Date.now() };
}

export const surprise = (recipes) => recipes[Math.floor(Math.random() * recipes.length)];
