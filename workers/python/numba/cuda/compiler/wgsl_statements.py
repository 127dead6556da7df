"""Statements and functions as WGSL text."""

from __future__ import annotations

from . import ir, traverse
from .ir import BOOL, Expr, Stmt
from .single_assignment import single_assignments
from .wgsl_expressions import ExpressionWriter, element_type, storage_type
from .wgsl_names import safe_name


class StatementWriter(ExpressionWriter):
    """Writes one function."""

    def __init__(self, program: object, function: ir.Function, is_kernel: bool) -> None:
        super().__init__(program, is_kernel, function.references)
        self.function = function
        self.lines: list[str] = []
        self.depth = 1
        self.counter = 0
        self.unused = _unused_results(function)
        self.lets = single_assignments(function)

    def line(self, text: str) -> None:
        """Appends a line at the current depth."""
        self.lines.append("  " * self.depth + text)

    def block(self, head: str, statements: list[Stmt]) -> None:
        """`head { statements }`."""
        self.line(f"{head} {{")
        self.depth += 1
        self.write(statements)
        self.depth -= 1
        self.line("}")

    def body(self) -> list[str]:
        """Variables, local arrays and statements."""
        parameters = {name for name, _ in self.function.parameters}
        for name, kind in self.function.locals.items():
            if name in parameters or name in self.unused or name in self.lets:
                continue
            self.line(f"var {safe_name(name)}: {kind};")
        for root in self.function.local_arrays:
            self.line(
                f"var {safe_name(root.name)}: array<{storage_type(root)}, {max(root.size, 1)}>;"
            )
        self.write(self.function.body)
        return self.lines

    def write(self, statements: list[Stmt]) -> None:
        """Appends statements."""
        for statement in statements:
            getattr(self, f"do_{type(statement).__name__.lower()}")(statement)

    def do_assign(self, s: ir.Assign) -> None:
        value = self.bare(s.value)
        if s.name in self.unused:
            self.line(f"{value};" if not isinstance(s.value, ir.Call) else f"_ = {value};")
        else:
            self.line(f"{'let ' if s.name in self.lets else ''}{safe_name(s.name)} = {value};")

    def do_assignmany(self, s: ir.AssignMany) -> None:
        self.counter += 1
        name = f"fj_results{self.counter}"
        self.line(f"let {name} = {self.bare(s.value)};")
        for position, target in enumerate(s.names):
            self.line(f"{safe_name(target)} = {name}.r{position};")

    def do_store(self, s: ir.Store) -> None:
        element = f"{self.root_name(s.root)}[{self.bare(s.flat)}]"
        value = self.stored(s.root, s.value)
        self.line(
            f"atomicStore(&{element}, {value});" if s.root.is_atomic else f"{element} = {value};"
        )

    def do_eval(self, s: ir.Eval) -> None:
        prefix = "" if not isinstance(s.value, ir.Call) or s.value.type == "none" else "_ = "
        self.line(f"{prefix}{self.bare(s.value)};")

    def do_if(self, s: ir.If) -> None:
        self.line(f"if ({self.test(s.test)}) {{")
        self.depth += 1
        self.write(s.then)
        self.depth -= 1
        if s.orelse:
            self.line("} else {")
            self.depth += 1
            self.write(s.orelse)
            self.depth -= 1
        self.line("}")

    def _turns(self) -> str:
        self.counter += 1
        name = f"fj_turns{self.counter}"
        self.line(f"var {name} = 0u;")
        return name

    def do_while(self, s: ir.While) -> None:
        turns = self._turns()
        line = s.place.line if s.place else 0
        self.line("loop {")
        self.depth += 1
        self.write(s.before)
        test = self.test(s.test)
        if s.agree:
            test = f"{self.need('fj_agree')}({test}, fj_first)"
            self.program.uses_first = True  # type: ignore[attr-defined]
        self.line(f"if (!({test})) {{ break; }}")
        self.need("fj_stop")
        self.line(f"{turns} += 1u;")
        self.line(f"if ({turns} > fj.budget) {{ fj_stop(1u, {line}u, 0); break; }}")
        self.write(s.body)
        self.depth -= 1
        self.line("}")

    def do_forrange(self, s: ir.ForRange) -> None:
        self.counter += 1
        number = self.counter
        stop, step = (
            self._bound(s.stop, f"fj_stop{number}"),
            self._bound(s.step, f"fj_step{number}"),
        )
        start = self.bare(s.start)
        if s.step_sign > 0 and _needs_budget(s.stop) and s.stop.type == ir.I32:
            line = s.place.line if s.place else 0
            start = self._bound(s.start, f"fj_start{number}")
            self.line(f"let fj_end{number} = {self.need('fj_limit')}({start}, {stop}, {line}u);")
            stop = f"fj_end{number}"
        name = safe_name(s.name) if s.owns_variable else f"fj_k{number}"
        test = {1: f"{name} < {stop}", -1: f"{name} > {stop}"}.get(
            s.step_sign, f"select(({name} > {stop}), ({name} < {stop}), ({step} > 0))"
        )
        advance = (
            f"{name}++"
            if isinstance(s.step, ir.Const) and s.step.value == 1
            else f"{name} += {step}"
        )
        self.line(f"for (var {name}: {s.start.type} = {start}; {test}; {advance}) {{")
        self.depth += 1
        if not s.owns_variable:
            self.line(f"{safe_name(s.name)} = {name};")
        self.write(s.body)
        self.depth -= 1
        self.line("}")

    def _bound(self, expr: Expr, name: str) -> str:
        """A loop bound: Python evaluates it once."""
        if isinstance(expr, (ir.Const, ir.Uniform)):
            return self.text(expr)
        self.line(f"let {name} = {self.bare(expr)};")
        return name

    def do_break(self, s: ir.Break) -> None:
        self.line("break;")

    def do_continue(self, s: ir.Continue) -> None:
        self.line("continue;")

    def do_return(self, s: ir.Return) -> None:
        values = [self.bare(v) for v in s.values]
        if len(values) > 1:
            self.line(f"return {safe_name(self.function.name)}_results({', '.join(values)});")
        else:
            self.line(f"return {values[0]};" if values else "return;")

    def do_barrier(self, s: ir.Barrier) -> None:
        self.line("workgroupBarrier();")
        if self.program.shares_global:  # type: ignore[attr-defined]
            self.line("storageBarrier();")

    def do_barrierreduce(self, s: ir.BarrierReduce) -> None:
        self.program.uses_first = True  # type: ignore[attr-defined]
        count = f"{self.need('fj_vote')}({self.bare(s.value)}, fj_first)"
        total = "FJ_BLOCK_X * FJ_BLOCK_Y * FJ_BLOCK_Z"
        value = {"count": count, "and": f"i32({count} == {total})", "or": f"i32({count} > 0)"}[
            s.kind
        ]
        self.line(f"{safe_name(s.target)} = {value};")


def _needs_budget(stop: Expr) -> bool:
    """Extents of arrays and of the grid bound a loop well enough; numbers that a program passes or
    computes do not.
    """
    for part in traverse.walk_expr(stop):
        if isinstance(part, (ir.Local, ir.Load, ir.MathCall)):
            return True
        if isinstance(part, ir.Uniform) and not _is_extent(part.name):
            return True
    return False


def _is_extent(name: str) -> bool:
    return "_size" in name or "_step" in name


def _unused_results(function: ir.Function) -> set[str]:
    """Results of atomics and calls that nothing reads."""
    kept = {
        s.name
        for s in traverse.walk(function.body)
        if isinstance(s, ir.Assign) and s.name.startswith(("fj_old", "fj_r"))
    }
    read: set[str] = set()
    for statement in traverse.walk(function.body):
        for expr in traverse.expressions_of(statement):
            read.update(p.name for p in traverse.walk_expr(expr) if isinstance(p, ir.Local))
    return kept - read


def function_text(program: object, function: ir.Function) -> str:
    """A device function."""
    writer = StatementWriter(program, function, False)
    name = safe_name(function.name)
    assigned = {
        s.name for s in traverse.walk(function.body) if isinstance(s, (ir.Assign, ir.ForRange))
    }
    parameters, prologue = [], []
    for parameter, kind in function.parameters:
        label = safe_name(parameter)
        wide = function.locals.get(parameter, kind)
        if parameter in assigned or wide != kind:
            parameters.append(f"{label}_in: {kind}")
            prologue.append(f"  var {label}: {wide} = {wide}({label}_in);")
        else:
            parameters.append(f"{label}: {kind}")
    for root in function.references:
        array = f"array<{element_type(root)}, {max(root.size, 1)}>"
        parameters.append(f"{safe_name(root.name)}: ptr<function, {array}>")
    result, struct, ending = "", "", []
    if len(function.returns) == 1:
        result = f" -> {function.returns[0]}"
        ending = [f"  return {_zero(function.returns[0])};"]
    elif function.returns:
        fields = ", ".join(f"r{i}: {kind}" for i, kind in enumerate(function.returns))
        struct = f"struct {name}_results {{ {fields} }}\n"
        result = f" -> {name}_results"
        ending = [f"  return {name}_results({', '.join(_zero(k) for k in function.returns)});"]
    if function.body and isinstance(function.body[-1], ir.Return):
        ending = []
    lines = prologue + writer.body() + ending
    return f"{struct}fn {name}_fn({', '.join(parameters)}){result} {{\n" + "\n".join(lines) + "\n}"


def _zero(kind: str) -> str:
    return "false" if kind == BOOL else f"{kind}()"
