const levels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof levels)[number];
type Write = (message: string, fields?: Record<string, unknown>) => void;

/** A log for people: one line a message, nothing below the level. */
export function createTextLog(
  writeLine: (line: string) => void,
  from: LogLevel = 'warn',
): Record<LogLevel, Write> {
  const at = (level: LogLevel): Write =>
    levels.indexOf(level) < levels.indexOf(from)
      ? () => undefined
      : (message, fields = {}) => {
          const shown = Object.entries(fields).map(
            ([name, value]) => `${name}=${JSON.stringify(value)}`,
          );
          writeLine([`${level}:`, message, ...shown].join(' '));
        };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
  };
}
