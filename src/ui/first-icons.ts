/** The icons that the first screen draws: they stand in the page as it is built, and no script carries them. */
import back from '@fluentui/svg-icons/icons/arrow_left_20_regular.svg?raw';
import next from '@fluentui/svg-icons/icons/chevron_right_20_regular.svg?raw';
import compass from '@fluentui/svg-icons/icons/compass_northwest_20_regular.svg?raw';
import write from '@fluentui/svg-icons/icons/edit_20_regular.svg?raw';
import support from '@fluentui/svg-icons/icons/heart_20_regular.svg?raw';
import info from '@fluentui/svg-icons/icons/info_20_regular.svg?raw';
import menu from '@fluentui/svg-icons/icons/more_horizontal_20_regular.svg?raw';
import open from '@fluentui/svg-icons/icons/open_20_regular.svg?raw';
import settings from '@fluentui/svg-icons/icons/settings_20_regular.svg?raw';
import list from '@fluentui/svg-icons/icons/text_bullet_list_ltr_20_regular.svg?raw';
import warning from '@fluentui/svg-icons/icons/warning_20_regular.svg?raw';

export const FIRST = {
  back,
  next,
  compass,
  write,
  support,
  info,
  menu,
  open,
  settings,
  list,
  warning,
} as const;
