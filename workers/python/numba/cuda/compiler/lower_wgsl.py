"""The WGSL back end: a typed kernel becomes the text of a compute shader and a description of its
bindings.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from . import ir, traverse
from .ir import F32, Root
from .module import Module
from .wgsl_expressions import element_type, number
from .wgsl_helpers import HELPERS
from .wgsl_names import safe_name
from .wgsl_statements import StatementWriter, function_text

#: Words at the start of the uniform buffer: grid x, y, z, turns of a loop allowed, kernel number,
#: width of a folded
#: grid, infinity, NaN.
HEADER = (
    ("grid_x", "i32"),
    ("grid_y", "i32"),
    ("grid_z", "i32"),
    ("budget", "u32"),
    ("kernel", "u32"),
    ("fold", "u32"),
    ("inf", "f32"),
    ("nan", "f32"),
)


@dataclass
class Program:
    """What is collected while a kernel is written."""

    module: Module
    kernel: ir.Function
    parameters: list[tuple[str, str]]
    block: tuple[int, int, int]
    folded: bool
    debug: bool
    helpers: dict[str, str] = field(default_factory=dict)
    uses_status: bool = False
    uses_private_ids: bool = False
    uses_first: bool = False
    shares_global: bool = False

    def atomic_helper(self, root: Root, op: str) -> str:
        """A loop of compare-and-swap for what WGSL's atomics cannot do; gives its name."""
        prefix = "g_" if root.space == "global" else "s_"
        name = f"fj_{op}_{prefix}{root.name}"
        self.helpers.setdefault(name, _atomic_loop(name, f"{prefix}{root.name}", op, root.type))
        return name

    def need(self, name: str) -> None:
        """Adds a helper and what it needs."""
        for other in HELPERS[name][0]:
            self.need(other)
        self.helpers.setdefault(name, HELPERS[name][1])

    def random_helper(self, root: Root, kind: str) -> str:
        """Draws from a state in `root`; gives its name."""
        array = f"g_{root.name}"
        name = f"fj_uniform_{array}"
        draw = (
            f"fn {name}(i: i32) -> f32 {{\n"
            f"  let k = 4 * i;\n"
            f"  let state = vec4<u32>({array}[k], {array}[k + 1], {array}[k + 2], {array}[k + "
            f"3]);\n"
            f"  let next = fj_next(state);\n"
            f"  {array}[k] = next.x; {array}[k + 1] = next.y; {array}[k + 2] = next.z; {array}[k "
            f"+ 3] = next.w;\n"
            f"  return fj_unit(state);\n}}"
        )
        self.helpers.setdefault(name, draw)
        if kind == "uniform":
            return name
        self.need("fj_cos")
        normal = f"fj_normal_{array}"
        text = (
            f"// Box and Muller's method.\n"
            f"fn {normal}(i: i32) -> f32 {{\n"
            f"  let u1 = {name}(i); let u2 = {name}(i);\n"
            f"  return select(fj.inf, sqrt(-2.0 * log(u1)), u1 > 0.0) * fj_cos(6.2831855 * u2);\n}}"
        )
        self.helpers.setdefault(normal, text)
        return normal

    def text(self) -> str:
        """The whole shader."""
        used = _used_roots(self.module, self.kernel)
        self.shares_global = _shares_global(self.kernel)
        devices = [function_text(self, f) for f in _used_functions(self.kernel)]
        writer = StatementWriter(self, self.kernel, True)
        body = writer.body()
        parts = [
            self._constants(),
            self._launch(),
            self._memory(used),
            *self.helpers.values(),
            *devices,
        ]
        if self.uses_private_ids:
            parts.insert(
                3, "var<private> fj_my_tid: vec3<i32>;\nvar<private> fj_my_bid: vec3<i32>;"
            )
        return "\n\n".join(p for p in [*parts, self._entry(body)] if p) + "\n"

    def _constants(self) -> str:
        return "\n".join(
            f"const FJ_BLOCK_{axis} = {size};" for axis, size in zip("XYZ", self.block, strict=True)
        )

    def _launch(self) -> str:
        fields = [*HEADER, *self.parameters]
        lines = [
            f"  {safe_name(name)}: {'u32' if kind == 'bool' else kind}," for name, kind in fields
        ]
        return (
            "struct Launch {\n"
            + "\n".join(lines)
            + "\n}\n@group(0) @binding(0) var<uniform> fj: Launch;"
        )

    def _memory(self, used: list[Root]) -> str:
        lines = []
        for number_, root in enumerate(global_roots(used), 1):
            access = "read_write" if root.is_written else "read"
            lines.append(
                f"@group(0) @binding({number_}) var<storage, {access}> g_{root.name}: "
                f"array<{element_type(root)}>;"
            )
        if self.uses_status:
            binding = len(global_roots(used)) + 1
            lines.append(
                f"@group(0) @binding({binding}) var<storage, read_write> fj_status: "
                f"array<atomic<u32>, 4>;"
            )
        for root in used:
            if root.space == "shared":
                lines.append(
                    f"var<workgroup> s_{root.name}: array<{element_type(root)}, {root.size}>;"
                )
            elif root.space == "const":
                kind = element_type(root)
                values = [number(int(v) if root.type == ir.BOOL else v, kind) for v in root.values]
                lines.append(
                    f"const c_{root.name} = array<{kind}, {len(values)}>({', '.join(values)});"
                )
        return "\n".join(lines)

    def _entry(self, body: list[str]) -> str:
        lines = ["  let fj_tid = vec3<i32>(fj_lid);"]
        if self.folded:
            lines += [
                "  // A grid too wide for one dimension of WebGPU is folded into two.",
                "  let fj_n = i32(fj_wid.x + fj_wid.y * fj.fold);",
                "  if (fj_n >= fj.grid_x * fj.grid_y * fj.grid_z) { return; }",
                "  let fj_bid = vec3<i32>(fj_n % fj.grid_x, fj_n / fj.grid_x % fj.grid_y, fj_n / "
                "(fj.grid_x * fj.grid_y));",
            ]
        else:
            lines.append("  let fj_bid = vec3<i32>(fj_wid);")
        if self.uses_private_ids:
            lines += ["  fj_my_tid = fj_tid;", "  fj_my_bid = fj_bid;"]
        if self.uses_first:
            lines.append("  let fj_first = all(fj_lid == vec3<u32>());")
        x, y, z = self.block
        return (
            f"@compute @workgroup_size({x}, {y}, {z})\n"
            f"fn {entry_name(self.kernel)}("
            "@builtin(local_invocation_id) fj_lid: vec3<u32>, @builtin(workgroup_id) fj_wid: "
            "vec3<u32>) {\n" + "\n".join(lines + body) + "\n}"
        )


def entry_name(kernel: ir.Function) -> str:
    """The name of the shader's entry point."""
    name = safe_name(kernel.name)
    return f"{name}_kernel" if name.startswith("fj") else name


def global_roots(roots: list[Root]) -> list[Root]:
    """Those that are bound, in the order of their bindings."""
    return [r for r in roots if r.space == "global"]


def _used_functions(kernel: ir.Function) -> list[ir.Function]:
    """Device functions that the kernel calls, directly or not, callees first."""
    found: list[ir.Function] = []

    def visit(function: ir.Function) -> None:
        for statement in traverse.walk(function.body):
            for expr in traverse.expressions_of(statement):
                for part in traverse.walk_expr(expr):
                    if isinstance(part, ir.Call) and part.function not in found:
                        visit(part.function)
                        found.append(part.function)

    visit(kernel)
    return found


def _used_roots(module: Module, kernel: ir.Function) -> list[Root]:
    used: set[int] = set()
    for function in [kernel, *_used_functions(kernel)]:
        for statement in traverse.walk(function.body):
            if isinstance(statement, ir.Store):
                used.add(id(statement.root))
            for expr in traverse.expressions_of(statement):
                for part in traverse.walk_expr(expr):
                    root = getattr(part, "root", None)
                    if root is not None:
                        used.add(id(root))
    return [r for r in module.roots if id(r) in used]


def _shares_global(kernel: ir.Function) -> bool:
    """Whether plain accesses read global memory that the kernel writes: barriers must order those
    too.
    """
    for function in [kernel, *_used_functions(kernel)]:
        for statement in traverse.walk(function.body):
            for expr in traverse.expressions_of(statement):
                for part in traverse.walk_expr(expr):
                    if isinstance(part, ir.RandomDraw):
                        return True
                    if isinstance(part, ir.Load) and part.root.space == "global":
                        if part.root.is_written:
                            return True
    return False


def _atomic_loop(name: str, array: str, op: str, kind: str) -> str:
    is_float = kind == F32
    old = "bitcast<f32>(old)" if is_float else "old"
    updated = {
        "add": f"{old} + v",
        "sub": f"{old} - v",
        "min": f"min({old}, v)",
        "max": f"max({old}, v)",
        "exch": "v",
        "inc": f"select({old} + 1, 0, {old} >= v)",
        "dec": f"select({old} - 1, v, {old} == 0 || {old} > v)",
        "cas": "v",
    }[op]
    if kind == "u32":
        updated = (
            updated.replace(" + 1, 0,", " + 1u, 0u,")
            .replace(" - 1, v", " - 1u, v")
            .replace("== 0 ", "== 0u ")
        )
    updated = f"bitcast<u32>({updated})" if is_float else updated
    extra = f", expected: {kind}" if op == "cas" else ""
    guard = f"    if ({old} != expected) {{ return {old}; }}\n" if op == "cas" else ""
    return (
        f"fn {name}(i: i32{extra}, v: {kind}) -> {kind} {{\n"
        f"  var old = atomicLoad(&{array}[i]);\n"
        "  loop {\n"
        f"{guard}"
        f"    let swap = atomicCompareExchangeWeak(&{array}[i], old, {updated});\n"
        f"    if (swap.exchanged) {{ return {old}; }}\n"
        "    old = swap.old_value;\n"
        "  }\n}"
    )


def lower(
    module: Module,
    kernel: ir.Function,
    parameters: list[tuple[str, str]],
    block: tuple[int, int, int],
    folded: bool = False,
    debug: bool = False,
) -> tuple[str, list[Root], bool]:
    """The shader, the roots that it binds in order (from binding 1), and whether it binds the
    status words after them.
    """
    program = Program(module, kernel, parameters, block, folded, debug)
    text = program.text()
    return text, global_roots(_used_roots(module, kernel)), program.uses_status
