function shell(title, content) {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/board.css"></head>
  <body><main>${content}</main></body>
</html>`;
}

function messagePage({ title, text, kind }) {
  return shell(title, `<p class="${kind}">${text}</p>`);
}

/** Expects an address that is already encoded. */
function notFoundPage(encodedUrl) {
  return shell('Not found', `<p>There is nothing at <code>${encodedUrl}</code>.</p>`);
}

module.exports = { messagePage, notFoundPage };
