// The popup's own script, which starts nothing here: what both use then stays in its one file, and its first
// load is what it would be without the studio.
import '../popup/index.html';
import { startStudio } from '../../src/studio/start-studio';

void startStudio({ preview: '/preview.html', inUse: undefined });
