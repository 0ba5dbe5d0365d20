import { useState } from 'preact/hooks';
import type { Host, Mail } from '../host/host';
import type { Service } from '../pack/services';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { CopyText } from '../ui/CopyText';
import { opensMail } from '../ui/composer';
import { Icon, type IconName } from '../ui/Icon';
import { printText } from '../ui/print-text';
import { saveFile } from '../ui/save-file';
import { useLate } from '../ui/use-late';
import { asText, chatText, entryMail, problemReport } from './plain-text';

interface TakeAwayProps {
  readonly host: Pick<Host, 'composeMail' | 'mailLimit' | 'openChat'>;
  readonly service: Service;
  readonly now: number;
}

/** Ways to keep an entry or pass it on, each only because the user asked for it; and a way to tell
 * those who keep it that it is wrong. */
export function ServiceActions({ host, service, now }: TakeAwayProps) {
  const language = useLanguage();
  const text = language.words.help;
  const [said, setSaid] = useState('');
  const tell = (words: string) => {
    setSaid(words);
    if (words) announce(words);
  };
  const entry = () => asText(service, now, language);
  const notOpened = `${text.notOpened} ${service.owner}`;
  const compose = (mail: Mail) =>
    void opensMail(host, mail).then((opened) => tell(opened ? '' : notOpened));
  const keep = () => {
    // The name says nothing of what is in it.
    saveFile('note.txt', 'text/plain', entry());
    // No page is told whether a file was saved.
    tell(text.saveAsked);
  };
  const openChat = useLate(() => host.openChat, [host]);
  const share = () =>
    void openChat?.(text.chatText, chatText(service, language)).then((how) =>
      tell(how === 'failed' ? text.chatFailed : ''),
    );
  const pass = () => compose(entryMail(service, now, language, host.mailLimit));
  return (
    <div class="no-print">
      <h4>{text.takeTitle}</h4>
      <p class="small quiet">{text.takeNote}</p>
      <div class="row">
        <CopyText text={entry()} label={text.copyText} plain />
        <Act icon="mail" label={text.mailText} onAct={pass} />
        <Act icon="save" label={text.saveText} onAct={keep} />
        <Act icon="print" label={text.print} onAct={() => printText(entry())} />
        {openChat && <Act icon="people" label={text.chatText} about="chat-note" onAct={share} />}
      </div>
      {openChat && (
        <p class="small quiet" id="chat-note">
          {text.chatNote}
        </p>
      )}
      <Act
        icon="warning"
        label={text.report}
        onAct={() => compose(problemReport(service, language))}
      />
      <p class="small quiet">{text.reportHow}</p>
      {said && <p class="small">{said}</p>}
    </div>
  );
}

interface ActProps {
  readonly icon: IconName;
  readonly label: string;
  /** The id of what to know before. */
  readonly about?: string;
  readonly onAct: () => void;
}

function Act({ icon, label, about, onAct }: ActProps) {
  return (
    <button type="button" class="button plain" aria-describedby={about} onClick={onAct}>
      <Icon name={icon} />
      {label}
    </button>
  );
}
