export * from './settings';
export * from './hashing';
export * from './random';
export * from './compare';
export * from './cookies';
export * from './journal';
export * from './problems';
