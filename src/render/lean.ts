/** The object without what is absent: templates ask `exists(…)`. */
export const lean = <T extends object>(value: T): Partial<{ [K in keyof T]: NonNullable<T[K]> }> =>
  Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined && one !== null),
  ) as Partial<{
    [K in keyof T]: NonNullable<T[K]>;
  }>;

/** "a · b · c" of what is there. */
export const dotted = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
