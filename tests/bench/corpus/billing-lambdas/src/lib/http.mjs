export const json = (statusCode, body) => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export const page = (body, statusCode = 200) => ({
  statusCode,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html><head><title>Billing</title></head><body>${body}</body></html>`,
});

export const redirect = (location) => ({ statusCode: 302, headers: { location }, body: '' });

export const tenantOf = (event) => event.requestContext.authorizer.jwt.claims.tenant;
