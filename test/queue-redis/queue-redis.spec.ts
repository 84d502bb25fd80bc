import { describeQueue } from '../support/queue-suite.js';

// REDIS_URL is asked for and not defaulted: without a Redis these suites fail, they do not skip
const url = process.env['REDIS_URL'];
if (!url) throw new Error('set REDIS_URL to a Redis that may be flushed');
describeQueue('REDIS', () => ({ REDIS_URL: url }));
