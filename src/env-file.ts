/** Takes what stands in `.env` beside whoever started this into the environment. What is set there already stays. */
export function takeEnvFile(): void {
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    // There need not be one: the environment itself, or nothing at all, will do.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
