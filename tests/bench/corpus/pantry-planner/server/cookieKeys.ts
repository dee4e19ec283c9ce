const configured = process.env.COOKIE_SECRET;

export const cookieSecret = configured && configured.length >= 16 ? configured : 'sourdough-starter-cookie-key';

const household = process.env.HOUSEHOLD_COOKIE_SECRET;
if (!household || household.length < 16) {
  console.error('HOUSEHOLD_COOKIE_SECRET needs at least 16 characters');
  process.exit(1);
}

export const householdSecret: string = household;
