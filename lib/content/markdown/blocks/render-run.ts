import type { Code } from 'mdast';
import { z } from 'zod';
import { meantEnds, type RunBlock, type RunFile } from '../../schema/document';
import { codeNode } from '../highlight-code';
import { addProblem } from '../render-context';
import type { BlockSource } from './block-source';
import { claimId } from './claim-id';
import { flagAttribute, idAttribute, readAttributes, workersAttribute } from './read-attributes';

const fileName = z.string().regex(/^[a-z0-9_][a-z0-9_.-]*$/, 'must name a file of this folder');

const attributesSchema = z.strictObject({
  id: idAttribute,
  workers: workersAttribute.default(1),
  ranks: z.coerce.number('must be a whole number').int().min(1).max(16).optional(),
  trace: flagAttribute,
  ends: z.enum(meantEnds, `must be one of ${meantEnds.join(', ')}`).optional(),
  file: fileName.optional(),
  files: z.string().optional(),
});

type RunAttributes = z.infer<typeof attributesSchema>;

/** `:::run{id=pool workers=2 trace}` with the program in a ```python fence, or in a file named by `file`. */
export function renderRun(source: BlockSource): RunBlock | null {
  const attributes = readAttributes(source, attributesSchema);
  if (!attributes) return null;
  claimId(source, attributes.id);
  const fences = source.body.filter((node) => node.type === 'code');
  const code = readProgram(source, attributes, fences);
  if (code === null) return null;
  return {
    kind: 'run',
    line: source.line,
    id: attributes.id,
    code: codeNode(code, 'python'),
    files: readFiles(source, attributes),
    workers: attributes.workers,
    ...(attributes.ranks === undefined ? {} : { ranks: attributes.ranks }),
    trace: attributes.trace,
    ...(attributes.ends === undefined ? {} : { ends: attributes.ends }),
    ...readExpectations(source, fences),
    children: source.context.render(source.body.filter((node) => node.type !== 'code')),
  };
}

function readProgram(source: BlockSource, { file }: RunAttributes, fences: readonly Code[]): string | null {
  const programs = fences.filter(({ lang }) => lang === 'python');
  const [program] = programs;
  if (file === undefined && program && programs.length === 1) return program.value;
  const text = file !== undefined && !program ? source.context.readSibling(file) : null;
  if (text !== null) return text.trimEnd();
  const isMissing = file !== undefined && !program;
  addProblem(
    source.context,
    source.line,
    isMissing
      ? `run: there is no file "${file}" in this folder`
      : 'run: needs exactly one ```python fence, or file=',
  );
  return null;
}

function readFiles({ context, line }: BlockSource, { files = '' }: RunAttributes): readonly RunFile[] {
  return files.split(/[\s,]+/).flatMap((path) => {
    if (path === '') return [];
    const text = context.readSibling(path);
    if (text !== null) return [{ path, text }];
    addProblem(context, line, `run: there is no file "${path}" in this folder`);
    return [];
  });
}

function readExpectations(
  { context, line }: BlockSource,
  fences: readonly Code[],
): Pick<RunBlock, 'output' | 'solution'> {
  const known = ['python', 'output', 'solution'];
  for (const { lang } of fences.filter((fence) => !known.includes(fence.lang ?? ''))) {
    addProblem(context, line, `run: a fence is python, output or solution, not ${lang ?? 'without a name'}`);
  }
  const output = fences.find(({ lang }) => lang === 'output')?.value;
  const solution = fences.find(({ lang }) => lang === 'solution')?.value;
  if (solution !== undefined && output === undefined) {
    addProblem(context, line, 'run: a solution needs an ```output fence: what the finished program prints');
  }
  return {
    ...(output === undefined ? {} : { output }),
    ...(solution === undefined ? {} : { solution: codeNode(solution, 'python') }),
  };
}
