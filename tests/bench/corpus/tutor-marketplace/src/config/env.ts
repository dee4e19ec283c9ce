export const env = {
  port: Number(process.env.PORT || 4000),
  logLevel: process.env.LOG_LEVEL || 'info',
  webUrl: process.env.WEB_URL || 'http://localhost:5173',
  jwt: {
    secret: process.env.JWT_SECRET || 'tutor-marketplace-secret',
    expiresIn: '7d',
    issuer: 'tutor-marketplace',
  },
};
