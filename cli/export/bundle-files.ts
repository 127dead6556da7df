import type { ChallengeDefinition } from '../../lib/content/schema/challenge';
import { runnerSource } from './runner-source';

const usesGpu = (source: string): boolean => /^\s*(from|import) numba\b/m.test(source);

function requirements(packages: readonly string[], isGpu: boolean): string {
  const names = new Set([...packages, ...(isGpu ? ['numba', 'numpy'] : [])]);
  return [...names]
    .sort()
    .map((name) => `${name}\n`)
    .join('');
}

const gpuNote = `
## With and without a GPU

With an NVIDIA GPU and its driver, \`numba.cuda\` uses it. Without one, Numba's simulator runs the same kernels, slowly:

    NUMBA_ENABLE_CUDASIM=1 python3 run.py --no-timing
`;

const slurmNote = `
## On a cluster

\`job.slurm\` asks for one node and as many cores as there are workers: change the lines that your cluster needs, then \`sbatch job.slurm\`.
`;

function readme(challenge: ChallengeDefinition, isGpu: boolean): string {
  const { slug, title, summary, spec } = challenge;
  return `# ${title}

${summary}

The challenge \`${slug}\` of Forkjoin, to run with an ordinary Python 3.10 or later. \`solution.py\` is the program as it stood in the editor, unchanged.

    python3 -m venv .venv && . .venv/bin/activate
    pip install -r requirements.txt
    python3 run.py

| file | what it is |
| --- | --- |
| \`solution.py\` | the solution; it defines \`${spec.entry}\` |
| \`run.py\` | calls it with every input, compares with the reference, then measures it against the baseline |
| \`inputs.py\` | the inputs; every seed makes others |
| \`reference.py\`, \`baseline.py\` | a good solution and a slow one |
${spec.sources.check === undefined ? '' : '| `check.py` | judges outputs that have more than one right answer |\n'}| \`requirements.txt\` | packages to install |

\`python3 run.py --help\` lists the options: the seed, the number of workers, a run without the measurement. The exit code is 0 when every output is right.

Times differ from those in a browser: NumPy and Python are faster here, and starting a process costs something else. Ratios tell more than times.
${isGpu ? gpuNote : ''}${spec.workers > 1 ? slurmNote : ''}`;
}

const slurmJob = (slug: string, workers: number): string => `#!/bin/bash
#SBATCH --job-name=${slug}
#SBATCH --nodes=1
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=${workers}
#SBATCH --time=00:10:00

# One thread in each worker: NumPy's own threads would take the cores of the others.
export OMP_NUM_THREADS=1
srun python3 run.py --workers "$SLURM_CPUS_PER_TASK"
`;

/** Every file of the bundle, by name. */
export function bundleFiles(
  challenge: ChallengeDefinition,
  solution: string,
): Readonly<Record<string, string>> {
  const { spec, slug } = challenge;
  const isGpu = usesGpu(solution) || usesGpu(spec.sources.reference);
  const { inputs, reference, baseline, check } = spec.sources;
  return {
    'README.md': readme(challenge, isGpu),
    'requirements.txt': requirements(spec.packages, isGpu),
    'run.py': runnerSource(spec),
    'solution.py': solution,
    'inputs.py': inputs,
    'reference.py': reference,
    'baseline.py': baseline,
    ...(check === undefined ? {} : { 'check.py': check }),
    ...(spec.workers > 1 ? { 'job.slurm': slurmJob(slug, spec.workers) } : {}),
  };
}
