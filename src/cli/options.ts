/** Reads `--name value` pairs; what is missing or unknown comes back as one line that says so. */
export function optionsFrom(
  args: readonly string[],
  required: readonly string[],
  optional: readonly string[] = [],
): Map<string, string> | string {
  const options = new Map<string, string>();
  for (let i = 0; i < args.length; i += 2) {
    const name = args[i]?.replace(/^--/, '') ?? '';
    const value = args[i + 1];
    if (![...required, ...optional].includes(name)) return `Unknown option: ${args[i] ?? ''}`;
    if (value === undefined) return `--${name} needs a value`;
    options.set(name, value);
  }
  const missing = required.filter((name) => !options.has(name));
  return missing.length > 0 ? `Missing: ${missing.map((name) => `--${name}`).join(', ')}` : options;
}
