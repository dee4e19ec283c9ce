import jwt from 'jsonwebtoken';

const fromHeader = (req) => (req.headers.authorization || '').split(' ').pop();

/** The mobile app sends its token with every request. */
export function mobileMember(req) {
  const token = fromHeader(req);
  const { payload } = jwt.decode(token, { complete: true }) ?? {};
  return payload?.memberId ?? null;
}

export function mobileMemberStrict(req) {
  const token = fromHeader(req);
  try {
    const { payload } = jwt.verify(token, process.env.MOBILE_JWT_SECRET, { complete: true, algorithms: ['HS256'] });
    return payload.memberId ?? null;
  } catch {
    return null;
  }
}

/** Only used to show in the log until when a token was valid. */
export function expiryForLog(token) {
  const decoded = jwt.decode(token);
  return decoded?.exp ? new Date(decoded.exp * 1000).toISOString() : 'unknown';
}
