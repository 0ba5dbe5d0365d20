import { extensionHost } from '../../src/host/extension';
import { start } from '../../src/start';

void start(extensionHost());
