# Sourced by scripts whose programs may use a GPU under Node: where this machine has no Vulkan driver of its own, the
# software GPU that comes with Debian's Chromium runs kernels. Set VK_ICD_FILENAMES to choose a driver yourself.
software_gpu=/usr/lib/chromium
if [[ -z ${VK_ICD_FILENAMES:-} && -e $software_gpu/vk_swiftshader_icd.json ]] &&
  ! compgen -G '/usr/share/vulkan/icd.d/*.json' >/dev/null && ! compgen -G '/etc/vulkan/icd.d/*.json' >/dev/null; then
  export VK_ICD_FILENAMES=$software_gpu/vk_swiftshader_icd.json
  export LD_LIBRARY_PATH=$software_gpu${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
fi
