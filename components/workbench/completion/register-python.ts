import type { Monaco } from '@monaco-editor/react';
import type { editor, languages } from 'monaco-editor';

import { formatCode } from '@/lib/client/checker';

import { completePython } from './complete-python';
import { findCall } from './find-call';
import { type PythonName, loadPythonNames } from './python-names';
import { readBindings, resolvePath } from './read-bindings';
import { splitParameters } from './split-parameters';

const registered = new WeakSet<Monaco>();

interface Position {
  readonly lineNumber: number;
  readonly column: number;
}

function textBefore(model: editor.ITextModel, { lineNumber, column }: Position): string {
  return model.getValueInRange({
    startLineNumber: 1,
    startColumn: 1,
    endLineNumber: lineNumber,
    endColumn: column,
  });
}

function completions(monaco: Monaco): languages.CompletionItemProvider {
  const { CompletionItemKind } = monaco.languages;
  const kinds = {
    module: CompletionItemKind.Module,
    class: CompletionItemKind.Class,
    function: CompletionItemKind.Function,
    value: CompletionItemKind.Variable,
  } as const;
  return {
    triggerCharacters: ['.'],
    provideCompletionItems: async (model, position) => {
      const spaces = await loadPythonNames();
      const found = completePython(spaces, model.getValue(), textBefore(model, position));
      const word = model.getWordUntilPosition(position);
      const range = {
        startLineNumber: position.lineNumber,
        endLineNumber: position.lineNumber,
        startColumn: word.startColumn,
        endColumn: word.endColumn,
      };
      return {
        suggestions: found.map(({ name, kind, signature, doc }) => ({
          label: name,
          kind: kinds[kind],
          insertText: name,
          range,
          ...(signature === undefined ? {} : { detail: `${name}${signature}` }),
          ...(doc === undefined ? {} : { documentation: doc }),
        })),
      };
    },
  };
}

function activeParameter(
  parameters: readonly string[],
  argument: number,
  keyword: string | undefined,
): number {
  if (keyword === undefined) return Math.min(argument, parameters.length - 1);
  const named = parameters.findIndex((text) => /^\w+/.exec(text)?.[0] === keyword);
  return named >= 0 ? named : parameters.length - 1;
}

function signatures(): languages.SignatureHelpProvider {
  return {
    signatureHelpTriggerCharacters: ['(', ','],
    provideSignatureHelp: async (model, position) => {
      const call = findCall(textBefore(model, position));
      if (call === undefined) return undefined;
      const spaces = await loadPythonNames();
      const found = resolvePath(spaces, readBindings(spaces, model.getValue()), call.path);
      if (found?.signature === undefined) return undefined;
      const parameters = splitParameters(found.signature);
      return {
        value: {
          activeSignature: 0,
          activeParameter: activeParameter(parameters, call.argument, call.keyword),
          signatures: [
            {
              label: `${call.path}${found.signature}`,
              parameters: parameters.map((label) => ({ label })),
              ...(found.doc === undefined ? {} : { documentation: found.doc }),
            },
          ],
        },
        dispose: () => undefined,
      };
    },
  };
}

function hoverText({ name, signature = '', doc }: PythonName): readonly { readonly value: string }[] {
  const code = { value: `\`\`\`python\n${name}${signature}\n\`\`\`` };
  return doc === undefined ? [code] : [code, { value: doc }];
}

function hovers(): languages.HoverProvider {
  return {
    provideHover: async (model, position) => {
      const word = model.getWordAtPosition(position);
      if (word === null) return undefined;
      const before = textBefore(model, { lineNumber: position.lineNumber, column: word.endColumn });
      const path = /[A-Za-z_][\w.]*$/.exec(before)?.[0];
      const spaces = await loadPythonNames();
      const found =
        path === undefined ? undefined : resolvePath(spaces, readBindings(spaces, model.getValue()), path);
      if (found?.signature === undefined && found?.doc === undefined) return undefined;
      return { contents: [...hoverText(found)] };
    },
  };
}

function formatting(): languages.DocumentFormattingEditProvider {
  return {
    provideDocumentFormattingEdits: async (model) => {
      const result = await formatCode(model.getValue());
      return result.kind === 'formatted' ? [{ range: model.getFullModelRange(), text: result.code }] : [];
    },
  };
}

/** Gives Monaco completion, signatures, explanations and a formatter for Python; once, however many editors there are. */
export function registerPython(monaco: Monaco): void {
  if (registered.has(monaco)) return;
  registered.add(monaco);
  const { languages: all } = monaco;
  all.registerCompletionItemProvider('python', completions(monaco));
  all.registerSignatureHelpProvider('python', signatures());
  all.registerHoverProvider('python', hovers());
  all.registerDocumentFormattingEditProvider('python', formatting());
}
