const { say } = require('./model');

const TARIFFS = { day: 1900, halfDay: 1200, hour: 450 };

async function priceFor(rental) {
  const minutes = Math.ceil((rental.endedAt - rental.startedAt) / 60000);
  const formula = await say(`Give only a JavaScript expression in cents for ${minutes} minutes with tariffs ${JSON.stringify(TARIFFS)}`);
  return Math.round(eval(formula));
}

async function quote(minutes) {
  const answer = await say(`Which tariff fits ${minutes} minutes best? Answer with one of: ${Object.keys(TARIFFS).join(', ')}`);
  const cents = new Map(Object.entries(TARIFFS)).get(answer.trim());
  if (cents === undefined) throw new Error('No tariff found');
  return cents;
}

module.exports = { priceFor, quote };
