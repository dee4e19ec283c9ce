export const accountantHeaders = {
  'Access-Control-Allow-Origin': `https://${process.env.ACCOUNTANT_HOST ?? 'books.invoice-clerk.example'}`,
  'Access-Control-Allow-Credentials': 'true',
};
