"""Names that WGSL, or the text that is generated, has taken."""

from __future__ import annotations

#: Keywords and reserved words (WGSL section 15.2), and the built-in functions and types that
#: generated text uses.
_TAKEN = frozenset(
    """
    alias break case const const_assert continue continuing default diagnostic discard else
    enable false fn for if let loop override requires return struct switch true var while NULL
    Self abstract active alignas alignof as asm asm_fragment async attribute auto await become
    binding_array cast catch class co_await co_return co_yield coherent column_major common
    compile compile_fragment concept const_cast consteval constexpr constinit crate debugger
    decltype delete demote demote_to_helper do dynamic_cast enum explicit export extends extern
    external fallthrough filter final finally friend from fxgroup get goto groupshared highp
    impl implements import inline instanceof interface layout lowp macro macro_rules match
    mediump meta mod module move mut mutable namespace new nil noexcept noinline nointerpolation
    non_coherent noncoherent noperspective null nullptr of operator package packoffset partition
    pass patch pixelfragment precise precision premerge priv protected pub public readonly ref
    regardless register reinterpret_cast require resource restrict self set shared sizeof smooth
    snorm static static_assert static_cast std subroutine super target template this
    thread_local throw trait try type typedef typeid typename typeof union unless unorm unsafe
    unsized use using varying virtual volatile wgsl where with writeonly yield abs acos acosh
    all any array asin asinh atan atan2 atanh atomic atomicAdd atomicAnd atomicExchange
    atomicLoad atomicMax atomicMin atomicOr atomicStore atomicSub atomicXor
    atomicCompareExchangeWeak bitcast bool ceil clamp cos cosh countLeadingZeros countOneBits
    exp exp2 f32 floor fma firstTrailingBit i32 log log2 max min pow ptr reverseBits round
    select sign sin sinh sqrt storageBarrier tan tanh trunc u32 vec2 vec3 vec4 workgroupBarrier
    workgroupUniformLoad Launch main fj
    """.split()  # noqa: SIM905
)


def safe_name(name: str) -> str:
    """`name`, changed if WGSL would refuse it or generated text uses it for something else."""
    if name in _TAKEN or name.startswith(("g_", "s_", "c_")):
        return f"{name}_"
    return f"v{name}" if name.startswith("_") else name
