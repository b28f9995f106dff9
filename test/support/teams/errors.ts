/** How Teams refuses: the codes of its documentation, and those seen in the field. */
export interface Refusal {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

const coded = (status: number, code: string, message: string): Refusal => ({
  status,
  body: { error: { code, message } },
});

const page = (status: number, title: string): Refusal => ({
  status,
  body: `<html><head><title>${status} ${title}</title></head><body><h1>${title}</h1></body></html>`,
});

export const refusals = {
  BadArgument: coded(400, 'BadArgument', 'Invalid activity'),
  BotNotRegistered: coded(401, 'BotNotRegistered', 'No registration found for this bot.'),
  BotDisabledByAdmin: coded(403, 'BotDisabledByAdmin', 'The tenant admin disabled this bot'),
  BotNotInConversationRoster: coded(
    403,
    'BotNotInConversationRoster',
    'The bot is not part of the conversation roster.',
  ),
  /** The same as newer documentation has it. */
  BotNotInConversationRoster404: coded(
    404,
    'BotNotInConversationRoster',
    'The bot is not part of the conversation roster.',
  ),
  ConversationBlockedByUser: coded(
    403,
    'ConversationBlockedByUser',
    'User blocked the conversation with the bot.',
  ),
  /** The sub-code is JSON inside the message. */
  MessageWritesBlocked: {
    status: 403,
    body: {
      errorCode: 209,
      message:
        '{\r\n  "subCode": "MessageWritesBlocked",\r\n  "details": "Thread is blocked from message writes.",\r\n  "errorCode": null,\r\n  "errorSubCode": null\r\n}',
    },
  },
  ForbiddenOperationException: coded(
    403,
    'ForbiddenOperationException',
    "The bot is not installed in the user's personal scope",
  ),
  InvalidBotApiHost: coded(403, 'InvalidBotApiHost', 'Wrong API host for this tenant.'),
  NotEnoughPermissions: coded(403, 'NotEnoughPermissions', 'The bot is not authorized to do this.'),
  ConversationNotFound: coded(404, 'ConversationNotFound', 'Conversation not found.'),
  ActivityNotFoundInConversation: coded(
    404,
    'ActivityNotFoundInConversation',
    'The activity was not found in the conversation.',
  ),
  MemberNotFoundInConversation: coded(
    404,
    'MemberNotFoundInConversation',
    'Member not found in conversation.',
  ),
  MeetingNotFound: coded(404, 'NotFound', 'Meeting not found.'),
  PreconditionFailed: coded(412, 'PreconditionFailed', 'Precondition failed, please try again.'),
  MessageSizeTooBig: coded(413, 'MessageSizeTooBig', 'Message size too large.'),
  Throttled: coded(429, 'Throttled', 'API calls quota exceeded.'),
  ServiceError: coded(500, 'ServiceError', 'Unknown service error.'),
  BadGateway: page(502, 'Bad Gateway'),
  ServiceUnavailable: page(503, 'Service Unavailable'),
  GatewayTimeout: page(504, 'Gateway Timeout'),
} as const satisfies Record<string, Refusal>;

export type RefusalName = keyof typeof refusals;
