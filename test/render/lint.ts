import { createRequire } from 'node:module';

interface Events {
  validationEvents: { event: number; message: string }[];
}

interface AdaptiveCards {
  AdaptiveCard: new () => {
    parse(json: object, context: object): void;
    validateProperties(): Events;
  };
  SerializationContext: new () => { eventCount: number; getEventAt(index: number): { message: string } };
}

// The package's entry point cannot be loaded by Node.
const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as AdaptiveCards;

/** What the adaptivecards package has to say against a card. */
export function lint(card: object): string[] {
  const context = new SerializationContext();
  const parsed = new AdaptiveCard();
  // The package keeps a global regular expression for `lang`, so that it refuses every second good one.
  parsed.parse({ ...structuredClone(card), lang: undefined }, context);
  const read = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  return [...read, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}
