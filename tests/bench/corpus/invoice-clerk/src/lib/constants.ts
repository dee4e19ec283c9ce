export const REGION = 'eu-west-1';
export const DEFAULT_PAGE = 25;
export const DEFAULT_SIGNING_KEY = 'invoice-clerk-default-signing-key';
