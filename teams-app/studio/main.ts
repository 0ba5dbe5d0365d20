import { startStudio } from '../../src/studio/start-studio';

void startStudio({
  preview: new URL('preview/', location.href).href,
  inUse: new URL('../pack.json', location.href).href,
});
