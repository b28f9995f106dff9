/** What a command of the command line reads and writes. Its result is the exit code. */
export interface Io {
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
  environment: Record<string, string | undefined>;
}
