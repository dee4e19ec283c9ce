const router = require('express').Router();
const Rental = require('../models/Rental');
const { mechanic } = require('../middleware/signedIn');
const { unlockCode } = require('../lib/ids');

router.post('/handover', mechanic, async (req, res) => {
  try {
    const code = unlockCode();
    await Rental.create({ customer: String(req.body.customer), bike: String(req.body.bike), unlockCode: code, startedAt: new Date() });
    return res.status(201).json({ unlockCode: code });
  } catch (error) {
    console.error('handover failed', error);
    return res.status(500).json({ success: false, error: { code: 'HANDOVER_FAILED' } });
  }
});

module.exports = router;
