import { expect, test } from 'vitest';
import { aRequest, email } from '../../scripts/drive/rows';
import { composeFor } from '../../src/outbox/compose';
import { mailtoAddress } from '../../src/text/mailto';

test('a text with the line ends of another system fits where its address does', () => {
  const row = aRequest({
    route: email,
    message: { subject: 'Lines', body: 'one\r\n'.repeat(200) },
  });
  const { subject, body } = row.message;
  const to = email.kind === 'email' ? email.to : '';
  const { length } = mailtoAddress({ to, subject, body });
  expect(composeFor(row, length, 'short')).toMatchObject({ as: 'mail', cut: false });
  expect(composeFor(row, length - 1, 'short')).toMatchObject({ as: 'mail', cut: true });
});
