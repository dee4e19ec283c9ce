export { account } from './account.js';
export { courses } from './courses.js';
export { doors } from './doors.js';
export { hooks } from './hooks.js';
export { membership } from './membership.js';
export { workouts } from './workouts.js';
