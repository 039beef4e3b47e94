package plumbline.device.planted;

import org.tomlj.TomlTable;

record ReadsToml(TomlTable table) {}
