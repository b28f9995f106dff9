import type { Audience } from '../../domain/view/views.js';

/**
 * Everybody in the chat that something is put into will read it, and nobody knows who they are: only what is open to the
 * one who searches, and nothing that is closed.
 */
export const whoever: Audience = { kind: 'chat', chat: '', inside: true };
