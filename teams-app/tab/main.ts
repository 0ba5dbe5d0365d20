import { firstFrame } from '../../src/first-frame';

void firstFrame().then(() => import('./app'));
