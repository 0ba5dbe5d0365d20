import { readFileSync } from 'node:fs';
import { execaSync } from 'execa';
import { BESIDE, BUNDLED_TOOLS } from '../notices';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly 'bom-ref': string;
}

/** The packages that are shipped, from the lock file, as CycloneDX. Without the number and the time that
 * npm makes up anew on each run, and without the name of the folder. */
export function billOfMaterials(): Buffer {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const bill = JSON.parse(execaSync('npm', args).stdout);
  // Not `--omit dev`: npm then also omits what a tool and the product share, such as Preact.
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const shipped = ({ name, version }: Component) => {
    const locked = packages[`node_modules/${name}`];
    const tool = [...BUNDLED_TOOLS, ...BESIDE].includes(name);
    return (
      locked?.version === version && (tool || (!locked.dev && !locked.optional && !locked.peer))
    );
  };
  bill.components = bill.components.filter(shipped);
  const own = bill.metadata.component['bom-ref'];
  const refs = new Set([own, ...bill.components.map((c: Component) => c['bom-ref'])]);
  bill.dependencies = bill.dependencies
    .filter(({ ref }: { ref: string }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }: { ref: string; dependsOn?: string[] }) => ({
      ref,
      dependsOn: dependsOn.filter((other) => refs.has(other)),
    }));
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  bill.metadata.component.name = 'waymark';
  return Buffer.from(`${JSON.stringify(bill, null, 2)}\n`);
}
