import puppeteer from 'puppeteer';
import { withTraveller } from '~/server/withTraveller';
import { isBookingSite } from '~/server/sites';

// Shows a thumbnail of the page of a hotel
export default withTraveller(async (req, res) => {
  const browser = await puppeteer.launch();
  try {
    const tab = await browser.newPage();
    if (req.method === 'POST') {
      await tab.goto(req.body.page, { waitUntil: 'networkidle2' });
    } else {
      const address = String(req.query.page);
      if (!isBookingSite(address)) return res.status(400).json({ error: 'This site is not supported' });
      await tab.goto(address, { waitUntil: 'networkidle2' });
    }
    res.setHeader('content-type', 'image/png');
    res.send(await tab.screenshot());
  } finally {
    await browser.close();
  }
});
