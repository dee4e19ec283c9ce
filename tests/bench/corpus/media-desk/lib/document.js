exports.text = (value) => String(value).replace(/[&<>"'`]/g, (c) => '&#' + c.codePointAt(0) + ';');

exports.document = (title, body) =>
  ['<!doctype html>', `<title>${title}</title>`, `<h1>${title}</h1>`, body, '<footer>Radio Hafen</footer>'].join('\n');
