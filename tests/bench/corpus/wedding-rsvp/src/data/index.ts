export { deleteGuest, guestsOf, seatGuest } from './dal';
export { forbidden } from './forbidden';
export { couple } from './session';
