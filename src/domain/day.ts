/** A calendar day without a clock or a zone, "YYYY-MM-DD". Sorts as text. */
export type Day = string;

/** A moment in UTC, ISO 8601 with milliseconds and "Z". Sorts as text. */
export type Instant = string;
