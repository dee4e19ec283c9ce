const router = require('express').Router();
const he = require('he');
const { notFoundPage, messagePage } = require('../lib/layout');

router.get('/hello', (req, res) => {
  const name = req.query.name || 'neighbour';
  res.setHeader('Content-Type', 'text/html');
  res.end('<h1>Hello, ' + name + '!</h1><p>Good to see you.</p>');
});

router.get('/greeting', (req, res) => {
  const name = he.encode(String(req.query.name || 'neighbour'));
  res.setHeader('Content-Type', 'text/html');
  res.end('<h1>Good morning, ' + name + '!</h1><p>Good to see you.</p>');
});

router.get('/unsubscribe/:email', (req, res) => {
  const html = [
    '<!doctype html><title>Newsletter</title>',
    `<p>${req.params.email} will not receive the newsletter any more.</p>`,
    '<a href="/">Back</a>',
  ].join('\n');
  res.status(200).send(html);
});

router.get('/subscribed/:email', (req, res) => {
  res.render('subscribed', { email: req.params.email });
});

router.get('/message', (req, res) => {
  res.send(messagePage({ title: 'Message', text: req.query.text, kind: 'info' }));
});

router.get('/notice', (req, res) => {
  const kinds = { saved: 'Your changes are saved.', sent: 'Your message was sent.' };
  const text = kinds[req.query.kind === 'sent' ? 'sent' : 'saved'];
  res.send(messagePage({ title: 'Notice', text, kind: 'info' }));
});

router.get('/echo', (req, res) => {
  res.json({ path: req.originalUrl, query: req.query });
});

router.use((req, res) => {
  res.status(404).send(notFoundPage(he.encode(req.originalUrl)));
});

module.exports = router;
