import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { did } from '../../i18n/ru/did.js';
import { staff } from '../../i18n/ru/desk/staff.js';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../../schema.graphql'), 'utf8'));
const operations = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
  Object.keys(type.getFields()),
);

/** Of no case, person or colleague: an audit of these never holds them. */
const OF_NOBODY = new Set(
  [
    'calendarFeeds channels deliveryFailures demoSignIns deviceTakenBack holidays importSources machinery',
    'pushKey pushSubscriptions rightsCatalogue rulePack sessions staffSessions telegramConsent',
    'viewer webhooks departments lawyers',
    'confirmHolidays createCalendarFeed importHolidays leaveDesk linkTelegram mapImport markAlertsSeen',
    'mergeDepartments registerWebhook removeWebhook resumeWebhook revokeCalendarFeed revokeSession',
    'rotateWebhookSecret setChannel setHoliday signIn signOut subscribePush swapWorkingDay takeDesk testWebhook',
    'undoMergeDepartments unlinkTelegram unsubscribePush updateDepartment verifyDepartment withdrawHoliday',
  ].flatMap((line) => line.split(' ')),
);

describe('what somebody did with a record', () => {
  it('has words for every operation that could be written there', () => {
    const wordless = operations.filter(
      (name) => !(name in did) && !(`trail_${name}` in staff) && !OF_NOBODY.has(name),
    );
    expect(wordless).toEqual([]);
  });

  it('has none for operations that are gone', () => {
    const OTHER_DOORS = ['addAttachment', 'indexNames', 'readAttachment'];
    expect(
      Object.keys(did).filter((name) => !operations.includes(name) && !OTHER_DOORS.includes(name)),
    ).toEqual([]);
  });
});
