import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>
>;

/** A command's options, and what stands beside them as one name; or one line that says what is wrong. */
export function parsed<O extends Options>(
  args: string[],
  options: O,
): { values: Parsed<O>['values']; name: string } | string {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values, name: positionals.join(' ').trim() };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What is said of a word that an option does not take. */
export const unknown = (name: string, value: string, known: readonly string[]): string =>
  `${name} ${value} is not known; ${known.join(', ')} are.`;
