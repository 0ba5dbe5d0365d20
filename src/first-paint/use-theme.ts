import { useEffect } from 'preact/hooks';
import type { Host } from '../host/host';
import type { Settings } from '../store/schema';
import { applyTheme } from '../ui/theme';
import { rememberFirstFrame } from './hint';

/** The theme that the user chose, else the host's, now and as it changes; remembered for the next first frame. */
export function useTheme(host: Host, settings: Settings | undefined): void {
  useEffect(() => {
    if (!settings) return;
    rememberFirstFrame(settings);
    applyTheme(settings.theme || host.theme.now);
    return host.theme.watch((theme) => applyTheme(settings.theme || theme));
  }, [host, settings?.theme, settings?.language]);
}
