export { readRepeat, repeatIn } from './dates/repeats.js';
export { recognize } from './recognize.js';
export { readDate, type DateContext, type DateReading } from './dates/read-date.js';
export { readOwners } from './owners/read-owners.js';
export { readReservation, type ReservationReading } from './reservation.js';
export { detectLocale } from './detect.js';
export { markers, noMarkers } from './markers.js';
export { advance, memoryLength, settle, type Settled } from './talk.js';
export type * from './recognition.js';
