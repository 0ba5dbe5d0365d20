/** The icons of the screens after the first one, which come with them. */
import save from '@fluentui/svg-icons/icons/arrow_download_20_regular.svg?raw';
import compare from '@fluentui/svg-icons/icons/arrow_swap_20_regular.svg?raw';
import upload from '@fluentui/svg-icons/icons/arrow_upload_20_regular.svg?raw';
import phone from '@fluentui/svg-icons/icons/call_20_regular.svg?raw';
import message from '@fluentui/svg-icons/icons/chat_20_regular.svg?raw';
import check from '@fluentui/svg-icons/icons/checkmark_20_regular.svg?raw';
import clock from '@fluentui/svg-icons/icons/clock_20_regular.svg?raw';
import copy from '@fluentui/svg-icons/icons/copy_20_regular.svg?raw';
import trash from '@fluentui/svg-icons/icons/delete_20_regular.svg?raw';
import close from '@fluentui/svg-icons/icons/dismiss_20_regular.svg?raw';
import hide from '@fluentui/svg-icons/icons/eye_off_20_regular.svg?raw';
import globe from '@fluentui/svg-icons/icons/globe_20_regular.svg?raw';
import link from '@fluentui/svg-icons/icons/link_20_regular.svg?raw';
import place from '@fluentui/svg-icons/icons/location_20_regular.svg?raw';
import mail from '@fluentui/svg-icons/icons/mail_20_regular.svg?raw';
import beside from '@fluentui/svg-icons/icons/panel_right_20_regular.svg?raw';
import people from '@fluentui/svg-icons/icons/people_20_regular.svg?raw';
import print from '@fluentui/svg-icons/icons/print_20_regular.svg?raw';

export const MORE = {
  beside,
  check,
  clock,
  close,
  compare,
  copy,
  globe,
  hide,
  link,
  mail,
  message,
  people,
  phone,
  place,
  print,
  save,
  trash,
  upload,
} as const;
