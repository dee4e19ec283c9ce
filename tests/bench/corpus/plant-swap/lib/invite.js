import jwt from 'jsonwebtoken';

export const makeInvite = (street) => jwt.sign({ street }, process.env.INVITE_SECRET, { expiresIn: '14d' });

export function streetOfInvite(invite) {
  const { street } = jwt.verify(invite, process.env.INVITE_SECRET, { ignoreExpiration: false, algorithms: ['HS256'] });
  return street;
}

export function greetingOfInvite(invite) {
  const claims = invite.split('.').slice(0, 2).map((part) => JSON.parse(Buffer.from(part, 'base64url')))[1];
  return { street: claims.street, member: Boolean(claims.street) };
}
