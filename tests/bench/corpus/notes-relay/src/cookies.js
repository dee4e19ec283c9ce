const attributes = {
  plain: () => ['Path=/', 'Max-Age=604800'],
  strict: () => ['Path=/', 'Max-Age=604800', 'HttpOnly', 'Secure', 'SameSite=Strict'],
};

export const cookie = (name, value, kind = 'plain') => [`${name}=${encodeURIComponent(value)}`, ...attributes[kind]()].join('; ');

export function cookieOf(req, name) {
  const pair = (req.headers.cookie ?? '').split(/; */).find((part) => part.startsWith(`${name}=`));
  return pair && decodeURIComponent(pair.slice(name.length + 1));
}
