import { useState } from 'preact/hooks';
import type { Host } from '../host/host';
import { updateRequest } from '../outbox/update-request';
import { markReplied } from '../request/actions';
import type { Request } from '../request/request';
import type { Store } from '../store/store';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import type { Navigate } from '../ui/navigation';

interface RepliedProps {
  readonly host: Pick<Host, 'wake'>;
  readonly store: Store;
  readonly navigate: Navigate;
  readonly row: Request;
}

/** Asked of whoever comes by the link in a reply: did they? Either answer leads on to the request itself. */
export function Replied({ host, store, navigate, row }: RepliedProps) {
  const text = useLanguage().words.requests;
  const [failed, setFailed] = useState(false);
  const goOn = () => navigate(`requests/${row.id}`, { replace: true });
  const yes = async () => {
    try {
      await updateRequest(store, row.id, (r) => markReplied(r, Date.now()), true);
      host.wake?.();
      announce(text.answered);
      goOn();
    } catch {
      setFailed(true);
      announce(text.notSaved);
    }
  };
  return (
    <Notice>
      <h2>{text.didThey}</h2>
      <p>{text.didTheyAbout}</p>
      <div class="row">
        <button type="button" class="button main" onClick={() => void yes()}>
          <Icon name="check" />
          {text.close}
        </button>
        <button type="button" class="button" onClick={goOn}>
          {text.notYet}
        </button>
      </div>
      {failed && <p>{text.notSaved}</p>}
    </Notice>
  );
}
