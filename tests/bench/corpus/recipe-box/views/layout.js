exports.layout = (title, body) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>${title} · Recipe Box</title><link rel="stylesheet" href="/main.css"></head>
  <body><main>${body}</main><script src="/search.js" defer></script></body>
</html>`;
