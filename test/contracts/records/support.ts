export { settled } from '../../support/clock.js';
export * from '../../support/records.js';
