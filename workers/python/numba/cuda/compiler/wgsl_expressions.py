"""Expressions as WGSL text."""

from __future__ import annotations

import math
from typing import Any

from . import ir
from .ir import BOOL, F32, I32, U32, Expr
from .wgsl_math import HELPED, NATIVE
from .wgsl_names import safe_name

_OPERATORS = {
    "add": "+",
    "sub": "-",
    "mul": "*",
    "truediv": "/",
    "and": "&",
    "or": "|",
    "xor": "^",
    "quotient": "/",
    "remainder": "%",
}
_COMPARISONS = {"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="}
_ATOMICS = {
    "add": "atomicAdd",
    "sub": "atomicSub",
    "min": "atomicMin",
    "max": "atomicMax",
    "and_": "atomicAnd",
    "or_": "atomicOr",
    "xor": "atomicXor",
    "exch": "atomicExchange",
}
_SPACE_PREFIX = {"global": "g_", "shared": "s_", "const": "c_", "local": ""}


def storage_type(root: ir.Root) -> str:
    """The type in which elements of a root lie in memory."""
    if root.type == ir.XORO:
        return U32
    if root.type == F32:
        return U32 if root.is_atomic else F32
    return I32 if root.dtype.startswith("int") else U32


def element_type(root: ir.Root) -> str:
    """The same, as it is declared."""
    kind = storage_type(root)
    return f"atomic<{kind}>" if root.is_atomic else kind


def number(value: Any, kind: str) -> str:
    """A literal."""
    if kind == BOOL:
        return "true" if value else "false"
    if kind == F32:
        value = float(value)
        if math.isnan(value):
            return "fj.nan"
        if math.isinf(value) or abs(value) > 3.4028234e38:
            return "fj.inf" if value > 0 else "(-fj.inf)"
        text = repr(value)
        text = text if any(c in text for c in ".en") else f"{text}.0"
        return f"{text}f" if value >= 0 and not text.startswith("-") else f"({text}f)"
    if kind == U32:
        return f"{int(value) & 0xFFFFFFFF}u"
    return f"i32({value})" if value == -(2**31) else f"({value})" if value < 0 else str(int(value))


class ExpressionWriter:
    """Writes the expressions of one function; `need` adds helpers to the program."""

    def __init__(self, program: Any, is_kernel: bool, references: list[ir.Root]) -> None:
        self.program = program
        self.is_kernel = is_kernel
        self.references = references

    def need(self, name: str) -> str:
        """Adds a helper, and gives its name."""
        self.program.need(name)
        if name in ("fj_stop", "fj_check", "fj_limit"):
            self.program.uses_status = True
        return name

    def text(self, expr: Expr) -> str:
        """An expression, in parentheses where another may stand beside it."""
        return getattr(self, f"on_{type(expr).__name__.lower()}")(expr)

    def bare(self, expr: Expr) -> str:
        """The same without parentheses around all of it, but for `<` and `>`: between commas they
        look like a template.
        """
        text = self.text(expr)
        if (
            isinstance(expr, (ir.Binary, ir.Logical))
            and text.startswith("(")
            and text.endswith(")")
        ):
            return text[1:-1]
        return text

    def test(self, expr: Expr) -> str:
        """A condition, for a place that has parentheses of its own."""
        text = self.text(expr)
        return text[1:-1] if isinstance(expr, ir.Compare) else self.bare(expr)

    def on_const(self, expr: ir.Const) -> str:
        return number(expr.value, expr.type)

    def on_local(self, expr: ir.Local) -> str:
        return safe_name(expr.name)

    def on_uniform(self, expr: ir.Uniform) -> str:
        text = f"fj.{safe_name(expr.name)}"
        return f"({text} != 0u)" if expr.type == BOOL else text

    def on_builtin(self, expr: ir.Builtin) -> str:
        axis = expr.name[-1]
        if expr.name.startswith("gd"):
            return f"fj.grid_{axis}"
        if expr.name.startswith("bd"):
            return f"FJ_BLOCK_{axis.upper()}"
        name = "tid" if expr.name.startswith("t") else "bid"
        if self.is_kernel:
            return f"fj_{name}.{axis}"
        self.program.uses_private_ids = True
        return f"fj_my_{name}.{axis}"

    def on_unary(self, expr: ir.Unary) -> str:
        value = self.text(expr.value)
        if expr.op == "not":
            return f"!{value}"
        if expr.op == "invert":
            return f"(~{value})"
        return f"(-{value})" if expr.type != U32 else f"(0u - {value})"

    def on_binary(self, expr: ir.Binary) -> str:
        left, right = self.text(expr.left), self.text(expr.right)
        if expr.op in ("min", "max"):
            return f"{expr.op}({self.bare(expr.left)}, {self.bare(expr.right)})"
        if expr.op in ("shl", "shr"):
            return self._shift(expr, left, right)
        if expr.op in ("floordiv", "mod"):
            return self._division(expr, left, right)
        if expr.op == "pow":
            name = {F32: "fj_pow", I32: "fj_ipow", U32: "fj_upow"}[expr.type]
            return f"{self.need(name)}({left}, {right})"
        if (
            expr.op in ("truediv", "quotient", "remainder")
            and isinstance(expr.right, ir.Const)
            and expr.right.value == 0
        ):
            # A literal zero would be refused when the program is compiled.
            right = {F32: "f32(0 * fj.grid_x)", I32: "(0 * fj.grid_x)", U32: "u32(0 * fj.grid_x)"}[
                expr.type
            ]
        if expr.type == BOOL and expr.op == "xor":
            return f"({left} != {right})"
        return f"({left} {_OPERATORS[expr.op]} {right})"

    def _shift(self, expr: ir.Binary, left: str, right: str) -> str:
        operator = "<<" if expr.op == "shl" else ">>"
        if isinstance(expr.right, ir.Const):
            amount = int(expr.right.value)
            if amount >= 32:
                return (
                    f"({left} >> 31u)"
                    if expr.op == "shr" and expr.type == I32
                    else f"({left} & {number(0, expr.type)})"
                )
            return f"({left} {operator} {amount}u)"
        return f"({left} {operator} u32({right}))"

    def _division(self, expr: ir.Binary, left: str, right: str) -> str:
        if expr.type == F32:
            if expr.op == "floordiv":
                return f"floor({left} / {right})"
            return f"{self.need('fj_fmod')}({left}, {right})"
        return f"{self.need('fj_floordiv' if expr.op == 'floordiv' else 'fj_mod')}({left}, {right})"

    def on_compare(self, expr: ir.Compare) -> str:
        return f"({self.text(expr.left)} {_COMPARISONS[expr.op]} {self.text(expr.right)})"

    def on_logical(self, expr: ir.Logical) -> str:
        return (
            f"({self.text(expr.left)} {'&&' if expr.op == 'and' else '||'} {self.text(expr.right)})"
        )

    def on_select(self, expr: ir.Select) -> str:
        return f"select({self.bare(expr.no)}, {self.bare(expr.yes)}, {self.bare(expr.test)})"

    def on_cast(self, expr: ir.Cast) -> str:
        if expr.type == U32 and expr.value.type == F32:
            # Through i32 for negative numbers, which wrap; directly for large ones.
            value = self.text(expr.value)
            return f"select(u32({value}), u32(i32({value})), {value} < 0.0)"
        return f"{expr.type}({self.bare(expr.value)})"

    def on_mathcall(self, expr: ir.MathCall) -> str:
        args = [self.bare(a) for a in expr.args]
        listed = ", ".join(args)
        if expr.name in NATIVE:
            return f"{NATIVE[expr.name]}({listed})"
        if expr.name in HELPED:
            return f"{self.need('fj_' + expr.name)}({listed})"
        if expr.name in ("popc", "clz", "ffs", "brev"):
            return self._bits(expr.name, args[0])
        if expr.name.startswith("wrap_"):
            return _wrapped(expr.name[5:], args[0])
        special = {
            "log10": "(log2({0}) * 0.30103)",
            "fmod": "(({0}) % ({1}))",
            "ldexp": "(({0}) * exp2(f32({1})))",
            "fraction": "modf({0}).fract",
            "frexp_part": "frexp({0}).fract",
            "frexp_power": "frexp({0}).exp",
        }
        if expr.name == "pow":
            return f"{self.need('fj_pow')}({listed})"
        return special[expr.name].format(*args)

    def _bits(self, name: str, value: str) -> str:
        if name == "brev":
            return f"reverseBits({value})"
        if name == "ffs":
            return f"(i32(firstTrailingBit({value})) + 1)"
        return f"i32({'countOneBits' if name == 'popc' else 'countLeadingZeros'}({value}))"

    # Memory

    def root_name(self, root: ir.Root) -> str:
        """How a root is called in this function."""
        if root in self.references:
            return f"(*{safe_name(root.name)})"
        return _SPACE_PREFIX[root.space] + (
            safe_name(root.name) if root.space == "local" else root.name
        )

    def on_index(self, expr: ir.Index) -> str:
        value, size = self.bare(expr.value), self.bare(expr.size)
        if self.program.debug:
            return f"{self.need('fj_check')}({value}, {size}, {expr.place.line}u)"
        if expr.may_be_negative:
            return f"{self.need('fj_wrap')}({value}, {size})"
        return self.text(expr.value)

    def on_load(self, expr: ir.Load) -> str:
        root = expr.root
        element = f"{self.root_name(root)}[{self.bare(expr.flat)}]"
        if root.is_atomic:
            element = f"atomicLoad(&{element})"
        stored = storage_type(root)
        if root.type == BOOL:
            return f"({element} != 0u)"
        if root.type == F32 and stored == U32:
            return f"bitcast<f32>({element})"
        return element if root.type == stored else f"{root.type}({element})"

    def stored(self, root: ir.Root, value: Expr) -> str:
        """A value as it is stored in a root."""
        text = self.bare(value)
        if root.type == BOOL:
            return f"select(0u, 1u, {text})"
        if root.type == F32:
            return f"bitcast<u32>({text})" if root.is_atomic else text
        wrapped = _wrapped(root.dtype.replace("uint", "u").replace("int", "i"), text)
        kind = storage_type(root)
        return wrapped if kind == root.type else f"{kind}({wrapped})"

    def on_atomic(self, expr: ir.Atomic) -> str:
        root = expr.root
        at, value = self.bare(expr.flat), self.bare(expr.value)
        if expr.op == "cas":
            helper = self.program.atomic_helper(root, "cas")
            expected = self.bare(expr.expected or expr.value)
            return f"{helper}({at}, {expected}, {value})"
        if root.type == F32 or expr.op in ("inc", "dec"):
            return f"{self.program.atomic_helper(root, expr.op)}({at}, {value})"
        return f"{_ATOMICS[expr.op]}(&{self.root_name(root)}[{at}], {value})"

    def on_randomdraw(self, expr: ir.RandomDraw) -> str:
        self.need("fj_next")
        return f"{self.program.random_helper(expr.root, expr.kind)}({self.bare(expr.flat)})"

    def on_call(self, expr: ir.Call) -> str:
        args = [self.bare(a) for a in expr.args]
        for root in expr.references:
            args.append(
                safe_name(root.name) if root in self.references else f"&{safe_name(root.name)}"
            )
        return f"{safe_name(expr.function.name)}_fn({', '.join(args)})"


def _wrapped(kind: str, text: str) -> str:
    return {
        "u8": f"(({text}) & 255)",
        "u16": f"(({text}) & 65535)",
        "i8": f"((({text}) << 24u) >> 24u)",
        "i16": f"((({text}) << 16u) >> 16u)",
    }.get(kind, text)
