function must(name) {
  if (!process.env[name]) throw new Error(`Environment variable ${name} is required`);
  return process.env[name];
}

export const settings = {
  databaseUrl: must('DATABASE_URL'),
  jwtSecret: must('JWT_SECRET'),
  doorSecret: must('DOOR_SECRET'),
  turnstileKey: process.env.TURNSTILE_KEY,
  shopSecret: process.env.SHOP_SECRET,
  braintree: { merchantId: must('BT_MERCHANT'), publicKey: must('BT_PUBLIC'), privateKey: must('BT_PRIVATE') },
};
