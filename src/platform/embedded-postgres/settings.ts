/** Server settings of the embedded PostgreSQL.
 *
 * Loopback only and no socket. Its log tells of the server and not of the data: messages of failed statements
 * (they quote values), their texts and details (they quote rows) are left out; the client still gets them. */
export function serverSettings(throwaway: boolean): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    log_statement: 'none',
    ...(throwaway ? NOTHING_IS_FLUSHED : {}),
  };
}

const NOTHING_IS_FLUSHED = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
};
