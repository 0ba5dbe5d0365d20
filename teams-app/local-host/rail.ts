/** What Teams has around every app: its own apps at the left, with ours among them, and its search. To be looked at
 * alone: nothing in it can be pressed. */
import apps from '@fluentui/svg-icons/icons/add_circle_24_regular.svg?raw';
import activity from '@fluentui/svg-icons/icons/alert_24_regular.svg?raw';
import calendar from '@fluentui/svg-icons/icons/calendar_ltr_24_regular.svg?raw';
import calls from '@fluentui/svg-icons/icons/call_24_regular.svg?raw';
import chat from '@fluentui/svg-icons/icons/chat_24_regular.svg?raw';
import teams from '@fluentui/svg-icons/icons/people_team_24_regular.svg?raw';

const OURS = 'Waymark';

/** The apps of that rail. `ours` is a picture of ours. */
export function makeRail(ours: string): HTMLElement[] {
  const icons = { Activity: activity, Chat: chat, Teams: teams, Calendar: calendar, Calls: calls };
  const app = (name: string, icon: string) => {
    const one = document.createElement('span');
    one.innerHTML = icon;
    one.append(name);
    return one;
  };
  const picture = `<img src="${ours}" alt="" width="24" height="24" />`;
  const us = app(OURS, picture);
  us.className = 'now';
  return [...Object.entries(icons).map(([name, icon]) => app(name, icon)), us, app('Apps', apps)];
}
