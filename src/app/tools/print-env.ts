import { configSchema } from '../../platform/config/index.js';

/** Prints `.env.example` from the settings' own schema: every variable, what it does, its default. */
const lines = ['# Every setting has a default that works on one machine. Set only what differs.', ''];
for (const [name, field] of Object.entries(configSchema.shape)) {
  const parsed = field.safeParse(undefined);
  const fallback = parsed.success && parsed.data !== undefined ? String(parsed.data) : '';
  lines.push(`# ${field.description ?? ''}`, `#${name}=${fallback}`, '');
}
process.stdout.write(lines.join('\n'));
