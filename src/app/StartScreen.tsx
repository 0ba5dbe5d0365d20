import type { Draft, Request } from '../request/request';
import { useLanguage } from '../text/language';
import { Icon, type IconName } from '../ui/Icon';
import { linkProps } from '../ui/navigation';
import { Screen } from '../ui/Screen';

interface StartProps {
  readonly draft: Draft | undefined;
  readonly latest: Request | undefined;
  /** How many requests want the person to decide or to chase, counted to `MOST_COUNTED` and one more. */
  readonly needPerson: number;
  readonly now: number;
}

/** More are “more than 9”: Start need not read them all. */
export const MOST_COUNTED = 9;

/** Start: what is under way first, then three doors and the way to other help. */
export function StartScreen({ draft, latest, needPerson, now }: StartProps) {
  const { words, moment } = useLanguage();
  const text = words.start;
  return (
    <Screen title={text.title} tabTitle={words.app.name}>
      <p class="soft">{text.lead}</p>
      {needPerson > 0 && (
        <Door
          to="requests"
          icon="list"
          title={
            needPerson > MOST_COUNTED ? text.moreNeedYou(MOST_COUNTED) : text.needsYou(needPerson)
          }
          hint={text.see}
          lead
        />
      )}
      {draft && (
        <Door
          to="ask"
          icon="write"
          title={text.draftTitle}
          hint={text.draftText(moment(draft.at, now))}
          lead
        />
      )}
      {latest && needPerson === 0 && (
        <Door
          to={`requests/${latest.id}`}
          icon="list"
          title={text.latest}
          hint={latest.reference}
          lead
        />
      )}
      <nav class="doors">
        <Door to="difference" icon="compare" title={text.difference} hint={text.differenceHint} />
        <Door to="choose" icon="compass" title={text.choose} hint={text.chooseHint} />
        {!draft && <Door to="ask" icon="write" title={text.ask} hint={text.askHint} />}
        <Door to="help" icon="support" title={words.app.otherHelp} hint={text.supportHint} />
      </nav>
      <p class="small quiet">{text.private}</p>
    </Screen>
  );
}

interface DoorProps {
  readonly to: string;
  readonly icon: IconName;
  readonly title: string;
  readonly hint: string;
  /** What the person left unfinished. */
  readonly lead?: boolean;
}

function Door({ to, icon, title, hint, lead = false }: DoorProps) {
  return (
    <a class={lead ? 'card door lead' : 'card door'} {...linkProps(to)}>
      <Icon name={icon} />
      <span>
        <strong>{title}</strong>
        <span class="small soft">{hint}</span>
      </span>
      <Icon name="next" />
    </a>
  );
}
