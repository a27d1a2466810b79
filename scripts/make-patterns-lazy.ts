import type {Options} from 'tsup'
import ts from 'typescript'

type Plugin = NonNullable<Options['plugins']>[number]

/** A piece of the code and what stands there instead. */
interface Edit {
  start: number
  end: number
  text: string
}

interface LazyVariable {
  declaration: ts.VariableDeclaration
  initializer: ts.Expression
  /** Where it is read. */
  uses: ts.Identifier[]
}

/**
 * Makes the regular expressions of a built file when they are first needed. As they stand in the source, V8 would read
 * some 500 of them at import, which was a third of what an import cost.
 *
 * A variable of the module that holds patterns, or is made from one that does, becomes a function that makes its value
 * once. A pattern that only one function reads is made and kept where it is read.
 */
export const makePatternsLazy: Plugin = {
  name: 'make-patterns-lazy',
  renderChunk: (code, {path}) => (/\.c?js$/.test(path) ? {code: withLazyPatterns(code)} : undefined)
}

/**
 * @throws {Error} When a variable that holds patterns is a constant, is exported or gets a new value by an assignment, or
 * when the code was made lazy before: bundlers write nothing of this.
 */
export function withLazyPatterns(code: string): string {
  if (/\bkeptPattern\d/.test(code)) throw new Error('patterns have been made lazy before')
  const {file, checker} = parse(code)
  const edits = findLazyVariables(file, checker).flatMap((variable) => [
    ...(isReadOnce(variable) ? moveToUse(variable) : makeFunction(variable))
  ])
  const kept = findPatternsToKeep(file).map((pattern, index) => ({pattern, name: `keptPattern${index}`}))
  edits.push(
    ...kept.map(({pattern, name}) => ({...placeOf(pattern), text: `(${name} ??= ${pattern.getText()})`}))
  )
  const declarations = kept.length === 0 ? '' : `var ${kept.map(({name}) => name).join(', ')};\n`
  return apply(code, edits) + declarations
}

function parse(code: string): {file: ts.SourceFile; checker: ts.TypeChecker} {
  const name = 'built.js'
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.ESNext, true)
  const host: ts.CompilerHost = {
    getSourceFile: (path) => (path === name ? file : undefined),
    getDefaultLibFileName: () => '',
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (path) => path === name,
    readFile: () => undefined
  }
  const program = ts.createProgram([name], {allowJs: true, noLib: true, noResolve: true, types: []}, host)
  return {file, checker: program.getTypeChecker()}
}

/** The variables of the module, from the first to the last, as each is made from earlier ones. */
function findLazyVariables(file: ts.SourceFile, checker: ts.TypeChecker): LazyVariable[] {
  const found = new Map<ts.Symbol, LazyVariable>()
  const variableAt = (node: ts.Node): LazyVariable | undefined => {
    const symbol = ts.isIdentifier(node) ? symbolOf(node, checker) : undefined
    return symbol && found.get(symbol)
  }
  const isLazy = (node: ts.Node): boolean =>
    isPattern(node) ||
    variableAt(node) !== undefined ||
    (!ts.isFunctionLike(node) && ts.forEachChild(node, isLazy) === true)
  for (const declaration of file.statements.flatMap(declarationsOf)) {
    const {name, initializer} = declaration
    const symbol = ts.isIdentifier(name) ? symbolOf(name, checker) : undefined
    if (!symbol || !initializer || !isLazy(initializer)) continue
    if ((declaration.parent.flags & ts.NodeFlags.Const) !== 0)
      throw new Error(`${name.getText()} cannot be made lazily: it is a constant`)
    found.set(symbol, {declaration, initializer, uses: []})
  }
  forEachNode(file, (node) => {
    const variable = variableAt(node)
    if (variable && ts.isIdentifier(node) && node !== variable.declaration.name) variable.uses.push(node)
  })
  return [...found.values()]
}

const declarationsOf = (statement: ts.Statement): readonly ts.VariableDeclaration[] =>
  ts.isVariableStatement(statement) ? statement.declarationList.declarations : []

function symbolOf(name: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const {parent} = name
  if (ts.isShorthandPropertyAssignment(parent)) return checker.getShorthandAssignmentValueSymbol(parent)
  if (ts.isExportSpecifier(parent)) return checker.getExportSpecifierLocalTargetSymbol(parent)
  return checker.getSymbolAtLocation(name)
}

const isPattern = (node: ts.Node): boolean => ts.isRegularExpressionLiteral(node) || isCallOfRegExp(node)

const isCallOfRegExp = (node: ts.Node): node is ts.NewExpression =>
  ts.isNewExpression(node) && node.expression.getText() === 'RegExp'

/** Whether nothing but its own text tells what the pattern is. */
const isConstant = (node: ts.Node): boolean =>
  ts.isRegularExpressionLiteral(node) ||
  (isCallOfRegExp(node) && node.arguments?.every((argument) => ts.isStringLiteral(argument)) === true)

/** `var labels = …` → `var labels, labels$ = () => labels ??= …`, and `labels$()` wherever it is read. */
function* makeFunction({declaration, initializer, uses}: LazyVariable): Iterable<Edit> {
  const name = declaration.name.getText()
  yield {start: declaration.name.end, end: initializer.getStart(), text: `, ${name}$ = () => ${name} ??= `}
  for (const use of uses) {
    if (isAssigned(use) || ts.isExportSpecifier(use.parent)) throw new Error(`${name} cannot be made lazily`)
    yield {...placeOf(use), text: `${keyOf(use)}${name}$()`}
  }
}

/** Whether the variable is one pattern, and one place in a function reads it. */
const isReadOnce = ({initializer, uses: [use, second]}: LazyVariable): boolean =>
  use !== undefined &&
  second === undefined &&
  isWithinFunction(use) &&
  isConstant(initializer) &&
  !isAssigned(use)

/** `var label = /by/` → `var label`, and `(label ??= /by/)` where it is read. */
function* moveToUse({declaration, initializer, uses}: LazyVariable): Iterable<Edit> {
  const name = declaration.name.getText()
  yield {start: declaration.name.end, end: initializer.end, text: ''}
  for (const use of uses) yield {...placeOf(use), text: `${keyOf(use)}(${name} ??= ${initializer.getText()})`}
}

/** A value that stands for a property of the same name needs that name before it. */
const keyOf = (use: ts.Identifier): string =>
  ts.isShorthandPropertyAssignment(use.parent) ? `${use.text}: ` : ''

function isAssigned(name: ts.Identifier): boolean {
  const {parent} = name
  if (!ts.isBinaryExpression(parent) || parent.left !== name) return false
  const {kind} = parent.operatorToken
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}

/** Patterns that a function would make again at each call. Of a literal V8 keeps what matters itself. */
function findPatternsToKeep(file: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = []
  forEachNode(file, (node) => {
    if (isCallOfRegExp(node) && isConstant(node) && isWithinFunction(node) && isStateless(node))
      found.push(node)
  })
  return found
}

/** Methods of strings that take a global pattern from its beginning, wherever its last search ended. */
const methodsFromBeginning = new Set(['match', 'matchAll', 'replace', 'replaceAll'])

function isStateless(pattern: ts.NewExpression): boolean {
  const flags = pattern.arguments?.[1]
  if (!flags || !ts.isStringLiteral(flags) || !/[gy]/.test(flags.text)) return true
  const {parent} = pattern
  return (
    !flags.text.includes('y') &&
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    methodsFromBeginning.has(parent.expression.name.text)
  )
}

const isWithinFunction = (node: ts.Node): boolean => ts.findAncestor(node, ts.isFunctionLike) !== undefined

const placeOf = (node: ts.Node): {start: number; end: number} => ({start: node.getStart(), end: node.end})

function forEachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => {
    forEachNode(child, visit)
  })
}

function apply(code: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const {start, end, text} of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(code.slice(at, start), text)
    at = end
  }
  return pieces.join('') + code.slice(at)
}
