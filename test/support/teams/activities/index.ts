export * from './base.js';
export * from './events.js';
export * from './extensions.js';
export * from './files.js';
export * from './messages.js';
export * from './presses.js';
